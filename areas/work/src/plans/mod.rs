//! A group's work plan for a year: opened by lead or chair, adopted by the group, readable by everyone.

use kernel::routes::Routes;

mod handlers;
mod pages;
pub mod policy;
pub mod queries;

pub fn routes() -> Routes {
    Routes::new()
        .get("/groups/{group}/plans/new", handlers::new)
        .post("/groups/{group}/plans", handlers::create)
        .get("/groups/{group}/plans/{year}", handlers::show)
        .post("/groups/{group}/plans/{year}/adoptions", handlers::adopt)
}
