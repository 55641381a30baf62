//! Leaving: a person asks to be erased, may take it back for a week, and is then gone from everything that names them.

use kernel::routes::Routes;

pub mod erasing;
mod handlers;
pub mod jobs;
mod mails;
mod pages;
mod policy;
pub mod queries;

pub fn routes() -> Routes {
    Routes::new()
        .get("/account/erasure/new", handlers::new)
        .post("/account/erasure", handlers::create)
        .get("/erasures/endings/new", handlers::new_ending)
        .post("/erasures/endings", handlers::end)
        .get("/erasures/new", handlers::new_at_once)
        .post("/erasures", handlers::create_at_once)
}
