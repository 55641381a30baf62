//! The desk: what needs a hand today, what waits for a steward, the way to all of its sections, and work that was set aside.

use kernel::routes::Routes;

mod handlers;
pub mod pages;
mod policy;
mod queries;

pub fn routes() -> Routes {
    Routes::new()
        .get("/office", handlers::show)
        .get("/office/jobs", handlers::list_jobs)
        .post("/office/jobs/{job}/retries", handlers::retry)
        .post("/office/jobs/{job}/discards", handlers::discard)
}
