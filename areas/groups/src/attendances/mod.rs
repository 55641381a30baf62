//! Who comes: members say once that they come to all meetings of their group, anyone whom a meeting is for says it of that
//! one, and after its start whoever was there confirms it.

use kernel::routes::Routes;

pub mod domain;
mod handlers;
pub mod pages;
mod policy;
pub mod queries;

pub use policy::{ListAttendances, OptIn, is_asked};

pub fn routes() -> Routes {
    Routes::new()
        .get("/events/{event}/attendances", handlers::list)
        .post("/events/{event}/answers", handlers::answer)
        .post("/events/{event}/confirmations", handlers::confirm)
        .post("/groups/{group}/opt-ins", handlers::opt_in)
        .post("/groups/{group}/opt-ins/endings", handlers::opt_out)
}
