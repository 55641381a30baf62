//! Reporting a text: what is wrong with it, and a sentence. All reports of one text are one case. Nobody is shown who
//! reported it.

use kernel::routes::Routes;

pub mod domain;
mod handlers;
pub mod pages;
mod policy;
pub mod queries;

pub fn routes() -> Routes {
    Routes::new()
        .get("/reports", handlers::list)
        .get("/reports/{kind}/{text}/new", handlers::new)
        .post("/reports/{kind}/{text}", handlers::create)
}
