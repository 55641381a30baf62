//! A group's work plan for a year: opened by lead or chair, adopted by the group, worked on, and readable by everyone for
//! ever. How it is closed stands in `closings`.

use kernel::routes::Routes;

pub mod domain;
mod handlers;
pub mod pages;
pub mod policy;
pub mod queries;
mod timeline;

pub fn routes() -> Routes {
    Routes::new()
        .get("/groups/{group}/plans/new", handlers::new)
        .post("/groups/{group}/plans", handlers::create)
        .get("/groups/{group}/plans/{year}", handlers::show)
        .get("/groups/{group}/plans/{year}/timeline", handlers::timeline)
        .post("/groups/{group}/plans/{year}/openings", handlers::open)
        .post("/groups/{group}/plans/{year}/discussions", handlers::discuss)
        .post("/groups/{group}/plans/{year}/adoptions", handlers::adopt)
        .post("/groups/{group}/plans/{year}/starts", handlers::start)
}
