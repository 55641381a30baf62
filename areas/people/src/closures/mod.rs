//! Governments that no longer exist, or leave. A steward closes one, with the day, the reason and perhaps the one that stands in
//! its place. Whoever worked for it does so no longer, and its signature ends; what it said stays its own. A closing that was a
//! mistake is taken back, with what it ended here; what other areas ended because of it is begun anew.

use kernel::routes::Routes;

pub mod domain;
mod handlers;
mod pages;
pub mod policy;
pub mod queries;

pub fn routes() -> Routes {
    Routes::new()
        .get("/governments/{government}/closures/new", handlers::new)
        .post("/governments/{government}/closures", handlers::close)
        .post("/governments/{government}/reopenings", handlers::reopen)
}
