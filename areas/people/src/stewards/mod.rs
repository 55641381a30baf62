//! Who holds which role: stewards, leads and chairs. Stewards make and end stewards, asked again; the last one stays.

use kernel::routes::Routes;

mod handlers;
mod mails;
mod pages;
pub mod policy;
pub mod queries;

pub fn routes() -> Routes {
    Routes::new()
        .get("/stewards", handlers::list)
        .post("/stewards", handlers::create)
        .post("/stewards/{person}/endings", handlers::end)
}
