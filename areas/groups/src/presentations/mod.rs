//! Presentations: before a meeting lead and chair say which challenges the group wants to see solutions for, whoever works for
//! a government or an organisation offers to present one, lead and chair choose. What must never happen: that an offer is
//! read by others than lead, chair and its author before it is chosen.

use kernel::routes::Routes;

mod calls;
mod decisions;
pub mod domain;
mod offers;
pub mod pages;
pub mod policy;
pub mod queries;

pub fn routes() -> Routes {
    Routes::new()
        .get("/events/{event}/presentation-calls/new", calls::new)
        .post("/events/{event}/presentation-calls", calls::create)
        .get("/presentation-calls/{presentation_call}", calls::show)
        .get("/presentation-calls/{presentation_call}/presentations/new", offers::new)
        .post("/presentation-calls/{presentation_call}/presentations", offers::create)
        .get("/presentations/{presentation}", offers::show)
        .get("/presentations/{presentation}/changes/new", offers::edit)
        .post("/presentations/{presentation}/changes", offers::change)
        .post("/presentations/{presentation}/withdrawals", offers::withdraw)
        .post("/presentations/{presentation}/decisions", decisions::create)
}
