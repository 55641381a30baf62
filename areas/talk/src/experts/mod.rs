//! Outside experts: whoever asked a question, or leads the group, asks somebody by mail to answer it. The expert sees that one
//! question, answers by mail, can say no, and can take the answer back. Their address is kept for as long as they can answer.

use kernel::jobs::Routine;
use kernel::routes::Routes;

mod handlers;
mod jobs;
mod letters;
mod mailboxes;
pub mod pages;
mod policy;
pub mod queries;

pub use mailboxes::MAILBOX;
pub use policy::AskExpert;

pub const FORGET: Routine = jobs::FORGET;

pub fn routes() -> Routes {
    Routes::new()
        .get("/discussions/{discussion}/experts", handlers::list)
        .post("/discussions/{discussion}/experts", handlers::create)
        .get("/experts/{expert}", handlers::show)
        .post("/experts/{expert}/endings", handlers::end)
}
