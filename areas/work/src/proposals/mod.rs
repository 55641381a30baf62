//! A proposal: a topic that a city or region asks a group to take into its work plan. The slice to copy from.

use kernel::routes::Routes;

mod copies;
pub mod domain;
pub mod handlers;
pub mod hiding;
pub mod pages;
pub mod policy;
pub mod queries;
pub mod similar;
pub mod sources;

pub fn routes() -> Routes {
    Routes::new()
        .get("/groups/{group}/proposals", handlers::list)
        .get("/groups/{group}/proposals/new", handlers::new)
        .get("/groups/{group}/proposals/similar", handlers::similar)
        .post("/groups/{group}/proposals", handlers::create)
        .get("/proposals/{proposal}", handlers::show)
}
