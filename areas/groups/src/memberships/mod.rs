//! Memberships: joining a group, seeing who is in it, leaving it. The authority comes first and the person second: people
//! of signatories join, at once or on request as the group has it, and everyone joins the open group.

use kernel::routes::Routes;

pub mod domain;
pub mod endings;
mod handlers;
pub mod pages;
pub mod policy;
pub mod queries;

pub fn routes() -> Routes {
    Routes::new()
        .get("/groups/{group}/memberships/new", handlers::new)
        .post("/groups/{group}/memberships", handlers::create)
        .post("/memberships/{membership}/withdrawals", handlers::withdraw)
        .get("/groups/{group}/members", handlers::list)
        .post("/groups/{group}/departures", handlers::depart)
}
