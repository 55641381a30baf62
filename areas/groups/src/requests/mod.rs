//! Requests to join that wait for the lead or the chair, and their answers.

use kernel::routes::Routes;

mod handlers;
pub mod pages;
pub mod policy;
pub mod queries;

pub fn routes() -> Routes {
    Routes::new()
        .get("/groups/{group}/requests", handlers::list)
        .get("/memberships/{membership}", handlers::show)
        .post("/memberships/{membership}/decisions", handlers::decide)
}
