//! The closing of a year: the platform drafts the report from the records, the lead writes an introduction and an outlook,
//! and with the publication the year is closed. What the report holds never changes afterwards.

use kernel::routes::Routes;

pub mod domain;
mod handlers;
pub mod pages;
pub mod policy;
pub mod queries;

pub fn routes() -> Routes {
    Routes::new()
        .get("/groups/{group}/plans/{year}/report", handlers::show)
        .get("/groups/{group}/plans/{year}/report/draft", handlers::draft)
        .post("/groups/{group}/plans/{year}/report/draft", handlers::save)
        .post("/groups/{group}/plans/{year}/closings", handlers::close)
}
