//! Feedback after a meeting in two questions: how useful it was, and what should change. One answer a person; lead and chair
//! see numbers and sentences, never whose they are.

use kernel::routes::Routes;

mod handlers;
mod pages;
mod policy;
mod queries;

pub use policy::{GiveFeedback, ListFeedback};

pub fn routes() -> Routes {
    Routes::new()
        .get("/events/{event}/feedback", handlers::list)
        .get("/events/{event}/feedback/new", handlers::new)
        .post("/events/{event}/feedback", handlers::create)
}
