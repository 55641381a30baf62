//! How soon mail comes: for each class of things a level, in all groups or in one.

use kernel::routes::Routes;

mod domain;
mod handlers;
mod pages;
mod policy;
pub mod queries;

pub fn routes() -> Routes {
    Routes::new()
        .get("/notices/settings", handlers::show)
        .post("/notices/settings", handlers::update)
        .post("/notices/bounces/endings", handlers::end_bounce)
        .post("/bounces/{person}/endings", handlers::clear_bounce)
}
