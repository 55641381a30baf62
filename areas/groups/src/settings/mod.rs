//! How one gets into a group: at once or on request, with which questions, and what one agrees to. Lead and chair set it.

use kernel::routes::Routes;

pub mod domain;
mod handlers;
mod pages;
pub mod policy;
pub mod queries;

pub fn routes() -> Routes {
    Routes::new().get("/groups/{group}/settings", handlers::show).post("/groups/{group}/settings", handlers::update)
}
