//! A draft that is open for comments for some time, before it is published.

use kernel::routes::Routes;

pub mod domain;
mod handlers;
pub mod pages;
pub mod policy;
pub mod queries;

pub fn routes() -> Routes {
    Routes::new()
        .get("/library/{resource}/comment-windows/new", handlers::new)
        .post("/library/{resource}/comment-windows", handlers::open)
        .post("/library/{resource}/comment-windows/closings", handlers::close)
}
