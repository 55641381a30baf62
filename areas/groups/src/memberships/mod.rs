//! Memberships: joining a group, seeing who is in it, leaving it. The authority comes first and the person second: people
//! of signatories join at once, everyone joins the open group.

use kernel::routes::Routes;

pub mod endings;
mod handlers;
mod pages;
pub mod policy;
mod queries;

pub fn routes() -> Routes {
    Routes::new()
        .get("/groups/{group}/memberships/new", handlers::new)
        .post("/groups/{group}/memberships", handlers::create)
        .get("/groups/{group}/members", handlers::list)
        .post("/groups/{group}/departures", handlers::depart)
}
