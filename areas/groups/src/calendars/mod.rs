//! Meetings in people's own calendars: feeds for everyone, feeds behind a secret address, single meetings to take along,
//! and invitations by mail.

use kernel::routes::Routes;

pub mod feeds;
mod handlers;
pub mod jobs;
pub mod pages;
mod policy;
pub mod queries;
pub mod telling;

pub fn routes() -> Routes {
    Routes::new()
        .get("/calendars/all.ics", feeds::all)
        .get("/calendars/{calendar}/mine.ics", feeds::own)
        .get("/groups/{group}/calendar.ics", feeds::group)
        .get("/events/{event}/event.ics", feeds::event)
        .get("/account/calendars", handlers::list)
        .post("/account/calendars", handlers::create)
        .post("/account/calendars/{calendar}/revocations", handlers::revoke)
        .post("/account/meeting-invitations", handlers::choose)
}
