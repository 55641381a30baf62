//! Asking back: lead or chair ask the proposer for something, and the proposer replies. One question waits at a time.

use kernel::routes::Routes;

mod handlers;
pub mod pages;
pub mod policy;
pub mod queries;

pub fn routes() -> Routes {
    Routes::new()
        .get("/proposals/{proposal}/questions/new", handlers::new)
        .post("/proposals/{proposal}/questions", handlers::create)
        .post("/proposals/{proposal}/replies", handlers::reply)
}
