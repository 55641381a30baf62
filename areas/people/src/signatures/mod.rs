//! Signatures under the declaration: a representative sends in the signed document, a steward accepts it or sends it back
//! with a reason, the government shows on the map at once; and a signature can be withdrawn.

use kernel::routes::Routes;

mod decisions;
mod domain;
mod handlers;
mod pages;
pub mod policy;
pub mod queries;

pub fn routes() -> Routes {
    Routes::new()
        .get("/governments/{government}/signatures/new", handlers::new)
        .post("/governments/{government}/signatures", handlers::create)
        .get("/signatures/{signature}", handlers::show)
        .get("/signatures/{signature}/document", handlers::document)
        .post("/signatures/{signature}/decisions", decisions::create)
        .post("/signatures/{signature}/withdrawals", decisions::withdraw)
}
