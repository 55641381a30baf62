//! Backups from the desk: started, made in the background with their progress, fetched and deleted by stewards. Never two at
//! once. A backup holds everything about everyone, so nothing of it is shown before its steward has been asked again.

use kernel::routes::Routes;

mod handlers;
pub mod jobs;
pub mod pages;
mod policy;
pub mod queries;

pub fn routes() -> Routes {
    Routes::new()
        .get("/office/backups", handlers::list)
        .post("/office/backups", handlers::create)
        .get("/office/backups/{backup}/file", handlers::fetch)
        .post("/office/backups/{backup}/deletions", handlers::delete)
}
