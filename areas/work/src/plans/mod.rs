//! A group's work plan for a year, readable by everyone.

use kernel::routes::Routes;

mod handlers;
mod pages;
mod policy;
pub mod queries;

pub fn routes() -> Routes {
    Routes::new().get("/groups/{group}/plans/{year}", handlers::show)
}
