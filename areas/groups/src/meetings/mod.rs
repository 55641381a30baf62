//! Meetings of groups and other events: announced to everyone, changed, moved and cancelled by lead and chair; the link and
//! the agenda are for those they are meant for.

use kernel::routes::Routes;

pub mod domain;
mod handlers;
pub mod pages;
pub mod policy;
pub mod queries;

pub use handlers::{announce, compose};

pub fn routes() -> Routes {
    Routes::new()
        .get("/events", handlers::list)
        .get("/events/{event}", handlers::show)
        .get("/groups/{group}/meetings", handlers::list_of_group)
        .get("/groups/{group}/meetings/new", handlers::new)
        .post("/groups/{group}/meetings", handlers::create)
        .get("/events/{event}/changes/new", handlers::edit)
        .post("/events/{event}/changes", handlers::change)
        .get("/events/{event}/cancellations/new", handlers::new_cancellation)
        .post("/events/{event}/cancellations", handlers::cancel)
}
