//! The desk: what waits for a steward, and background work that was set aside.

use kernel::routes::Routes;

mod handlers;
mod pages;
mod policy;
mod queries;

pub fn routes() -> Routes {
    Routes::new()
        .get("/office", handlers::show)
        .post("/office/jobs/{job}/retries", handlers::retry)
        .post("/office/jobs/{job}/discards", handlers::discard)
}
