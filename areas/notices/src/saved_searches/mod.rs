//! A saved search: a question that somebody puts to the search again and again. What it finds new is told with the digest of
//! its person, by number only: what there is, the search shows to whoever may see it at that moment. Its feed stands behind a
//! secret address and is written by the area of the search.

use kernel::routes::Routes;

mod domain;
mod handlers;
pub mod jobs;
mod pages;
mod policy;
pub mod queries;

pub use domain::COUNTED;

pub fn routes() -> Routes {
    Routes::new()
        .get("/account/searches", handlers::list)
        .post("/account/searches", handlers::create)
        .get("/account/searches/{search}", handlers::show)
        .post("/account/searches/{search}", handlers::update)
        .post("/account/searches/{search}/endings", handlers::end)
        .post("/account/searches/{search}/feeds", handlers::make_feed)
        .post("/account/searches/{search}/feeds/endings", handlers::end_feed)
}
