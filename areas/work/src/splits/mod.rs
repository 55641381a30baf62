//! Splitting: a proposal that holds several topics becomes two or more new ones of the same proposer, who is asked to
//! say what belongs into each. Support is for a text, so everyone is asked anew.

use kernel::routes::Routes;

mod handlers;
mod pages;
pub mod policy;
mod queries;

pub fn routes() -> Routes {
    Routes::new()
        .get("/proposals/{proposal}/splits/new", handlers::new)
        .post("/proposals/{proposal}/splits", handlers::create)
}
