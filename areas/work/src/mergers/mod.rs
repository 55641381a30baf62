//! Merging: a proposal that says the same as another goes into it with everyone who supports it. It stays readable.

use kernel::routes::Routes;

mod handlers;
pub mod pages;
pub mod policy;
pub mod queries;

pub fn routes() -> Routes {
    Routes::new()
        .get("/proposals/{proposal}/mergers/new", handlers::new)
        .post("/proposals/{proposal}/mergers", handlers::create)
}
