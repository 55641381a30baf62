//! News: short texts that stewards publish.

use kernel::routes::Routes;

mod handlers;
mod pages;
mod policy;
pub mod queries;
pub mod sources;

pub fn routes() -> Routes {
    Routes::new()
        .get("/news", handlers::list)
        .get("/news/new", handlers::new)
        .post("/news", handlers::create)
        .get("/news/{news}", handlers::show)
}
