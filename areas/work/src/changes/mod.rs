//! Changes of a proposal by who made it, as long as it waits for a decision. Earlier texts stay readable.

use kernel::routes::Routes;

mod handlers;
mod pages;
pub mod policy;
pub mod queries;

pub fn routes() -> Routes {
    Routes::new()
        .get("/proposals/{proposal}/changes/new", handlers::new)
        .post("/proposals/{proposal}/changes", handlers::create)
        .get("/proposals/{proposal}/versions", handlers::list)
}
