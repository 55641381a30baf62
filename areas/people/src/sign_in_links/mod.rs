//! Links that sign in, by mail: for those who keep no password. A link opens a page; what signs in is the button there, because
//! scanners follow links. It works once, for a quarter of an hour, in the browser that asked.

use kernel::routes::Routes;

mod handlers;
mod mails;
pub mod pages;
mod policy;
pub mod queries;

pub fn routes() -> Routes {
    Routes::new()
        .get("/sign-in-links/new", handlers::new)
        .post("/sign-in-links", handlers::create)
        .get("/sign-in-links/uses/new", handlers::open)
        .post("/sign-in-links/uses", handlers::take)
}
