//! Resources: reports, recommendations, guides and tools that came out of the groups or help them. A group drafts them,
//! lead and chair publish them.

use kernel::routes::Routes;

pub mod domain;
mod handlers;
pub mod hiding;
pub mod pages;
pub mod policy;
pub mod queries;
pub mod sources;

pub use handlers::{compose, has_content, receive, unused_slug};

pub fn routes() -> Routes {
    Routes::new()
        .get("/library", handlers::list)
        .get("/library/{resource}", handlers::show)
        .get("/groups/{group}/resources/new", handlers::new)
        .post("/groups/{group}/resources", handlers::create)
        .get("/library/{resource}/citation.bib", handlers::bibtex)
        .get("/library/{resource}/citation.ris", handlers::ris)
        .get("/library/{resource}/changes/new", handlers::edit)
        .post("/library/{resource}/changes", handlers::change)
        .post("/library/{resource}/publications", handlers::publish)
        .get("/library/{resource}/withdrawals/new", handlers::new_withdrawal)
        .post("/library/{resource}/withdrawals", handlers::withdraw)
        .post("/library/{resource}/removals", handlers::drop_draft)
}
