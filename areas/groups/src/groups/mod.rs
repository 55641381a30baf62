//! The groups, as everyone sees them.

use kernel::routes::Routes;

mod founding;
mod handlers;
pub mod pages;
pub mod policy;
pub mod queries;

pub fn routes() -> Routes {
    Routes::new()
        .get("/groups", handlers::list)
        .get("/groups/new", founding::new)
        .post("/groups", founding::create)
        .get("/groups/{group}", handlers::show)
}
