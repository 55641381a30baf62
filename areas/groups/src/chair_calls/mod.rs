//! The call for the chair of a group: applications, a secret vote of the member governments, the count, the hand-over.
//! What must never happen: that a page, an event or a row tells after the count for whom a government voted.

use kernel::routes::Routes;

mod candidacies;
mod counting;
pub mod domain;
mod handlers;
pub mod jobs;
mod pages;
pub mod policy;
pub mod queries;
mod votes;

pub fn routes() -> Routes {
    Routes::new()
        .get("/groups/{group}/chair-calls", handlers::list)
        .get("/groups/{group}/chair-calls/new", handlers::new)
        .post("/groups/{group}/chair-calls", handlers::create)
        .get("/chair-calls/{call}", handlers::show)
        .post("/chair-calls/{call}/candidacies", candidacies::create)
        .post("/candidacies/{candidacy}/withdrawals", candidacies::withdraw)
        .post("/chair-calls/{call}/votes", votes::create)
        .post("/chair-calls/{call}/decisions", handlers::decide)
}
