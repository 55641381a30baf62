//! A proposal: a topic that a city or region asks a group to take into its work plan. The slice to copy from.

use kernel::routes::Routes;

pub mod domain;
mod handlers;
pub mod pages;
pub mod policy;
pub mod queries;

pub fn routes() -> Routes {
    Routes::new()
        .get("/groups/{group}/proposals", handlers::list)
        .get("/groups/{group}/proposals/new", handlers::new)
        .post("/groups/{group}/proposals", handlers::create)
        .get("/proposals/{proposal}", handlers::show)
}
