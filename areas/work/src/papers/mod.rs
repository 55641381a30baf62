//! A plan and the report on a year as PDF, for the same readers as the pages: to print, to send on, to put into a file.

use kernel::routes::Routes;

mod handlers;
mod pages;

pub fn routes() -> Routes {
    Routes::new()
        .get("/groups/{group}/plans/{year}/plan.pdf", handlers::plan)
        .get("/groups/{group}/plans/{year}/report.pdf", handlers::report)
}
