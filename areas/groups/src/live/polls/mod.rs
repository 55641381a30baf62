//! Quick polls in a meeting: a question with a few answers, one vote a person or a government, closed by hand or with the
//! meeting. Who voted for what is shown to nobody.

use kernel::routes::Routes;

pub mod domain;
mod handlers;
pub mod pages;
pub mod policy;
pub mod queries;

pub fn routes() -> Routes {
    Routes::new()
        .get("/events/{event}/live/polls/new", handlers::new)
        .post("/events/{event}/live/polls", handlers::create)
        .post("/events/{event}/live/polls/{poll}/closings", handlers::close)
        .post("/events/{event}/live/votes", handlers::vote)
}
