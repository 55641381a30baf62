//! The groups, as everyone sees them.

use kernel::routes::Routes;

mod handlers;
pub mod pages;
pub mod policy;
pub mod queries;

pub fn routes() -> Routes {
    Routes::new().get("/groups", handlers::list).get("/groups/{group}", handlers::show)
}
