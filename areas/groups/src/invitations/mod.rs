//! Links that let people into a group at once: for some mail domains, for a number of uses, until a day, revocable.

use kernel::routes::Routes;

pub mod domain;
mod handlers;
mod pages;
pub mod policy;
pub mod queries;

pub fn routes() -> Routes {
    Routes::new()
        .get("/groups/{group}/invitations", handlers::list)
        .post("/groups/{group}/invitations", handlers::create)
        .post("/invitations/{invitation}/revocations", handlers::revoke)
}
