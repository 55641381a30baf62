//! Translations by a machine. Each is asked for once, by whoever presses the button first, is made by a job, and is kept until
//! the text says something else, is hidden or is gone, and for a month at the most. It is never searched.

use kernel::routes::Routes;

pub mod asking;
pub mod commission;
pub mod domain;
pub mod forgetting;
mod handlers;
mod jobs;
pub mod libre;
pub mod outcomes;
mod pages;
mod policy;
pub mod queries;

pub use jobs::{FORGET, FORGET_STALE, TRANSLATE};

pub fn routes() -> Routes {
    Routes::new()
        .get("/machine-translations/{kind}/{text}", handlers::show)
        .post("/machine-translations/{kind}/{text}", handlers::create)
}
