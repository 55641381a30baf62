//! Affiliations: who works for which government or organisation. Claimed by the person; verified by the mail domain, a
//! steward, or somebody who already speaks for it; ended by any of them.

use kernel::routes::Routes;

pub mod domain;
mod handlers;
mod pages;
mod people;
pub mod policy;
pub mod queries;

pub fn routes() -> Routes {
    Routes::new()
        .get("/affiliations/new", handlers::new)
        .post("/affiliations", handlers::create)
        .get("/affiliations/{affiliation}", handlers::show)
        .post("/affiliations/{affiliation}/verifications", handlers::verify)
        .post("/affiliations/{affiliation}/endings", handlers::end)
        .get("/governments/{government}/people", people::list)
}
