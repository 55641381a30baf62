//! Endorsements: organisations support the declaration in words of their own; a steward checks them.

use kernel::routes::Routes;

mod handlers;
mod pages;
pub mod policy;
pub mod queries;

pub fn routes() -> Routes {
    Routes::new()
        .get("/organisations/{organisation}/endorsements/new", handlers::new)
        .post("/organisations/{organisation}/endorsements", handlers::create)
        .get("/endorsements/{endorsement}", handlers::show)
        .post("/endorsements/{endorsement}/decisions", handlers::decide)
}
