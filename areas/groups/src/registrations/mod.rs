//! Registration for one meeting that is for everyone: with an account by one press, without one by an address that is proved
//! through a mail. Places are given in the order of the proofs; who comes later waits, and moves up when a place is free.

use kernel::routes::Routes;

pub mod domain;
mod handlers;
pub mod jobs;
mod lists;
mod mails;
pub mod pages;
mod policy;
pub mod queries;
pub mod seating;
mod tickets;

pub use handlers::panel;

pub fn routes() -> Routes {
    Routes::new()
        .get("/events/{event}/registrations", lists::list)
        .get("/events/{event}/registrations.csv", lists::file)
        .get("/events/{event}/registrations/new", handlers::new)
        .post("/events/{event}/registrations", handlers::create)
        .post("/events/{event}/registrations/cancellations", handlers::cancel)
        .get("/registrations/{registration}/removals/new", lists::new_removal)
        .post("/registrations/{registration}/removals", lists::remove)
        .get("/tickets/{ticket}", tickets::show)
        .get("/tickets/{ticket}/event.ics", tickets::calendar)
        .post("/tickets/{ticket}/verifications", tickets::verify)
        .post("/tickets/{ticket}/cancellations", tickets::cancel)
        .post("/tickets/{ticket}/confirmations", tickets::confirm)
        .get("/tickets/{ticket}/feedback/new", tickets::new_feedback)
        .post("/tickets/{ticket}/feedback", tickets::feedback)
}
