//! Suggested edits: a reader proposes another wording of one part; the proposer or the lead takes it over or not. They
//! are comments with a text, so they stand among the comments.

use kernel::routes::Routes;

mod handlers;
mod pages;
pub mod policy;

pub fn routes() -> Routes {
    Routes::new()
        .get("/proposals/{proposal}/suggestions/new", handlers::new)
        .post("/proposals/{proposal}/suggestions", handlers::create)
        .post("/suggestions/{comment}/adoptions", handlers::adopt)
        .post("/suggestions/{comment}/refusals", handlers::refuse)
}
