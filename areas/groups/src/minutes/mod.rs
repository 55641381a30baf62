//! Minutes: written by lead, chair or whom they name, published to the group or to everyone, approved at a later meeting with
//! its amendments. What a meeting decided and who takes on what are records beside them.

use kernel::routes::Routes;

pub mod domain;
mod handlers;
pub mod pages;
pub mod policy;
pub mod queries;

pub fn routes() -> Routes {
    Routes::new()
        .get("/events/{event}/minutes", handlers::show)
        .get("/events/{event}/minutes/changes/new", handlers::edit)
        .post("/events/{event}/minutes/changes", handlers::change)
        .post("/events/{event}/minutes/publications", handlers::publish)
        .get("/events/{event}/minutes/approvals/new", handlers::new_approval)
        .post("/events/{event}/minutes/approvals", handlers::approve)
        .get("/events/{event}/writers/new", handlers::new_writer)
        .post("/events/{event}/writers", handlers::name_writer)
}
