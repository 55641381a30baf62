//! Resources: reports, recommendations, guides and tools that came out of the groups or help them.

use kernel::routes::Routes;

mod handlers;
mod pages;
mod policy;
pub mod queries;

pub fn routes() -> Routes {
    Routes::new().get("/library", handlers::list).get("/library/{resource}", handlers::show)
}
