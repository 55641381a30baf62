//! Good practices: what was the problem, what was done, what it cost, what worked and what did not. Each is a resource of a
//! government, with a form of its own; a year later the government is asked whether it is still so.

use kernel::routes::Routes;

pub mod domain;
mod handlers;
pub mod jobs;
pub mod pages;
pub mod policy;
pub mod queries;

pub fn routes() -> Routes {
    Routes::new()
        .get("/practices", handlers::list)
        .get("/practices/new", handlers::new)
        .post("/practices", handlers::create)
        .get("/library/{resource}/practice", handlers::edit)
        .post("/library/{resource}/practice", handlers::change)
        .post("/library/{resource}/practice/checks", handlers::check)
}
