//! The list of what a person was told, newest first.

use kernel::routes::Routes;

mod handlers;
mod pages;
mod policy;
mod queries;

pub fn routes() -> Routes {
    Routes::new().get("/notices", handlers::list).post("/notices/readings", handlers::read)
}
