//! Who leads a group and who chairs it: a steward gives the seats and ends them.

use kernel::routes::Routes;

mod handlers;
mod pages;
pub mod policy;
pub mod queries;

pub fn routes() -> Routes {
    Routes::new()
        .get("/groups/{group}/seats", handlers::list)
        .post("/groups/{group}/seats", handlers::create)
        .post("/seats/{seat}/endings", handlers::end)
}
