//! Feedback after a meeting in two questions: how useful it was, and what should change. One answer a person, or a
//! registration of somebody without an account; lead and chair
//! see numbers and sentences, never whose they are.

use kernel::routes::Routes;

pub mod domain;
mod handlers;
pub mod pages;
mod policy;
pub mod queries;

pub use policy::{GiveFeedback, ListFeedback};

pub fn routes() -> Routes {
    Routes::new()
        .get("/events/{event}/feedback", handlers::list)
        .get("/events/{event}/feedback/new", handlers::new)
        .post("/events/{event}/feedback", handlers::create)
}
