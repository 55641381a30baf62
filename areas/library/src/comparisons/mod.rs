//! What changed between two editions of a resource, in the texts of their files.

use kernel::routes::Routes;

mod handlers;
mod pages;
mod policy;

pub fn routes() -> Routes {
    Routes::new().get("/library/{resource}/comparison", handlers::show)
}
