//! Commitments: what a signatory does for each, told anew every year, with its own evidence.

use kernel::routes::Routes;

mod handlers;
mod pages;
pub mod policy;
pub mod queries;

pub fn routes() -> Routes {
    Routes::new()
        .get("/governments/{government}/commitment-reports/new", handlers::new)
        .post("/governments/{government}/commitment-reports", handlers::create)
}
