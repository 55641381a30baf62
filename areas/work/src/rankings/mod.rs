//! Ranking: each government in a group gives its points to the proposals of a year, until an instant that is announced.
//! What was given is counted once, at the closing, and stays as it was counted.

use kernel::routes::Routes;

pub mod domain;
mod handlers;
mod jobs;
mod pages;
pub mod policy;
pub mod queries;

pub use jobs::CLOSE;

pub fn routes() -> Routes {
    Routes::new()
        .get("/groups/{group}/rankings/{year}", handlers::show)
        .post("/groups/{group}/rankings/{year}/openings", handlers::open)
        .post("/groups/{group}/rankings/{year}/closings", handlers::close)
        .post("/groups/{group}/rankings/{year}/points", handlers::give)
}
