//! Transcripts of recordings: what is said, with times and chapters, to be read on the page of the resource and found by the
//! search to the second. Each edition keeps its own; the search finds that of the newest.

use kernel::routes::Routes;

mod domain;
mod handlers;
pub mod pages;
mod policy;
pub mod queries;

pub use domain::{Heard, Typed, cues, hear};
pub use policy::ChangeTranscript;

pub fn routes() -> Routes {
    Routes::new()
        .get("/library/{resource}/editions/{number}/transcript", handlers::show)
        .get("/library/{resource}/transcript", handlers::edit)
        .post("/library/{resource}/transcript", handlers::save)
        .post("/library/{resource}/transcript/removals", handlers::remove)
}
