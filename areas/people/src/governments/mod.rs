//! Governments that take part or could: a list and a map with the same filter, and a page for each.

use kernel::routes::Routes;

pub mod domain;
mod handlers;
pub mod pages;
pub mod policy;
pub mod queries;

pub fn routes() -> Routes {
    Routes::new()
        .get("/governments", handlers::list)
        .get("/governments/map", handlers::map)
        .get("/governments/{government}", handlers::show)
}
