//! Meetings of groups and other events: announced to everyone; the link and the agenda are for those they are meant for.

use kernel::routes::Routes;

mod domain;
mod handlers;
pub mod pages;
pub mod policy;
pub mod queries;

pub fn routes() -> Routes {
    Routes::new()
        .get("/events", handlers::list)
        .get("/events/{event}", handlers::show)
        .get("/groups/{group}/meetings/new", handlers::new)
        .post("/groups/{group}/meetings", handlers::create)
}
