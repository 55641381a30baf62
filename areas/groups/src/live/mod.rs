//! The page of a meeting while it is on: the current item, questions ranked by support, quick polls, and notes that become
//! minutes. It works with forms and a link to refresh it; who has a script hears of changes through a stream.

use kernel::app::Parts;
use kernel::routes::Routes;

pub mod domain;
mod handlers;
pub mod notes;
pub mod pages;
pub mod policy;
pub mod polls;
pub mod queries;
pub mod questions;
mod renderer;
mod stream;

/// Puts in what is kept in memory: who listens to which meeting.
pub fn prepare(parts: &mut Parts) {
    parts.put(stream::Streams::default());
}

pub fn routes() -> Routes {
    Routes::new()
        .get("/events/{event}/live", handlers::show)
        .get("/events/{event}/live/stream", stream::hear)
        .post("/events/{event}/live/turns", handlers::turn)
        .merge(questions::routes())
        .merge(polls::routes())
        .merge(notes::routes())
}
