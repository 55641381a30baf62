//! Guest experts: invited by mail to one meeting, of which they see the agenda and the link, and nothing else.

use kernel::routes::Routes;

mod handlers;
mod pages;
pub mod policy;
pub mod queries;

pub fn routes() -> Routes {
    Routes::new()
        .get("/events/{event}/guests", handlers::list)
        .post("/events/{event}/guests", handlers::create)
        .post("/guests/{guest}/endings", handlers::end)
        .get("/events/{event}/pass", handlers::pass)
}
