//! Who leads a group and who chairs it: a steward gives the seats, renews and ends them; the chairs' end with their term.
//! Everyone can read who held which seat when.

use kernel::routes::Routes;

pub mod domain;
mod handlers;
pub mod jobs;
mod pages;
pub mod policy;
pub mod queries;

pub fn routes() -> Routes {
    Routes::new()
        .get("/groups/{group}/seats", handlers::list)
        .post("/groups/{group}/seats", handlers::create)
        .get("/groups/{group}/seats/history", handlers::history)
        .post("/seats/{seat}/renewals", handlers::renew)
        .post("/seats/{seat}/endings", handlers::end)
}
