//! Decisions: what a meeting decided, and on which day. Records of the group, entered with the minutes.

use kernel::routes::Routes;

mod handlers;
pub mod pages;
mod policy;
pub mod queries;

pub use policy::ListDecisions;

pub fn routes() -> Routes {
    Routes::new()
        .get("/events/{event}/decisions/new", handlers::new)
        .post("/events/{event}/decisions", handlers::create)
        .get("/groups/{group}/decisions", handlers::list)
}
