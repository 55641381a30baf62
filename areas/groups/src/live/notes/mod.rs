//! Notes: paragraphs that are written down while a meeting is on, by one or several, each at an item. Each is a row of its
//! own, so that two writers never overwrite one another. They go into the draft of the minutes with one press.

use kernel::routes::Routes;

pub mod domain;
mod handlers;
pub mod pages;
pub mod policy;
pub mod queries;

pub fn routes() -> Routes {
    Routes::new()
        .get("/events/{event}/live/notes", handlers::list)
        .post("/events/{event}/live/notes", handlers::create)
        .post("/events/{event}/live/notes/transfers", handlers::transfer)
        .get("/events/{event}/live/notes/{note}", handlers::edit)
        .post("/events/{event}/live/notes/{note}/changes", handlers::change)
}
