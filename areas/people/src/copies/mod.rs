//! The copy of everything about oneself: asked for, made in the background, fetched by its owner for a week. And the page
//! from which all of one's rights are used.

use kernel::routes::Routes;

mod handlers;
pub mod jobs;
mod pages;
mod policy;
mod queries;

pub fn routes() -> Routes {
    Routes::new()
        .get("/account/data", handlers::show)
        .post("/account/copies", handlers::create)
        .get("/account/copies/{copy}", handlers::fetch)
}
