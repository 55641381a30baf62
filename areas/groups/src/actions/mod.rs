//! Actions: what somebody takes on in a meeting, until when. Open ones roll into the next agenda of the group until they are
//! done, or dropped with a reason.

use kernel::routes::Routes;

pub mod domain;
mod handlers;
pub mod pages;
mod policy;
pub mod queries;

pub fn routes() -> Routes {
    Routes::new()
        .get("/events/{event}/actions/new", handlers::new)
        .post("/events/{event}/actions", handlers::create)
        .get("/groups/{group}/actions", handlers::list)
        .get("/actions/{action}", handlers::show)
        .post("/actions/{action}/closings", handlers::close)
}
