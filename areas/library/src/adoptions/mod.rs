//! Adoptions: a government says that it uses a resource, since when, and what came of it.

use kernel::routes::Routes;

pub mod domain;
mod handlers;
pub mod hiding;
pub mod pages;
pub mod policy;
pub mod queries;
pub mod sources;

pub fn routes() -> Routes {
    Routes::new()
        .get("/library/{resource}/adoptions", handlers::list)
        .get("/library/{resource}/adoptions/new", handlers::new)
        .post("/library/{resource}/adoptions", handlers::create)
        .post("/library/{resource}/adoptions/endings", handlers::end)
}
