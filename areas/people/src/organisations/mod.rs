//! Organisations: networks, companies, NGOs, universities and institutions that support the declaration.

use kernel::routes::Routes;

pub mod handlers;
pub mod pages;
pub mod policy;
pub mod queries;

pub fn routes() -> Routes {
    Routes::new()
        .get("/organisations", handlers::list)
        .get("/organisations/new", handlers::new)
        .post("/organisations", handlers::create)
        .get("/organisations/{organisation}", handlers::show)
}
