//! A date poll: lead or chair ask a group which of some times suits it for a meeting, members answer, and lead or chair make
//! one of the times a meeting.

use kernel::routes::Routes;

mod answers;
pub mod domain;
mod handlers;
pub mod jobs;
pub mod pages;
pub mod policy;
pub mod queries;
mod settling;

pub fn routes() -> Routes {
    Routes::new()
        .get("/groups/{group}/date-polls", handlers::list)
        .get("/groups/{group}/date-polls/new", handlers::new)
        .post("/groups/{group}/date-polls", handlers::create)
        .get("/date-polls/{date_poll}", handlers::show)
        .post("/date-polls/{date_poll}/answers", answers::create)
        .post("/date-polls/{date_poll}/choices", settling::choose)
        .post("/date-polls/{date_poll}/withdrawals", settling::withdraw)
}
