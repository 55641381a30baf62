//! Questions in a meeting: asked by those whom it is for, ranked by how many support them, answered or set aside by lead
//! and chair. Nothing is removed: who asked sees what became of it.

use kernel::routes::Routes;

mod handlers;
pub mod hiding;
pub mod pages;
pub mod policy;
pub mod queries;
pub mod sources;

kernel::word_enum! {
    /// Where a question stands.
    pub enum State {
        Open = "open",
        Answered = "answered",
        /// Lead or chair left it out, with a reason.
        SetAside = "set_aside",
        /// Moderators have hidden what it says; where it stood before lies with its text.
        Hidden = "hidden",
    }
}

pub const WORDS_MAX: usize = 300;
pub const REASON_MAX: usize = 300;
/// As many open questions one person may have in a meeting.
pub const EACH: i64 = 5;

pub fn routes() -> Routes {
    Routes::new()
        .get("/events/{event}/live/questions", handlers::list)
        .post("/events/{event}/live/questions", handlers::create)
        .post("/events/{event}/live/questions/{asked}/supports", handlers::support)
        .post("/events/{event}/live/questions/{asked}/supports/endings", handlers::end_support)
        .post("/events/{event}/live/questions/{asked}/answers", handlers::answer)
        .get("/events/{event}/live/questions/{asked}/set-asides/new", handlers::new_set_aside)
        .post("/events/{event}/live/questions/{asked}/set-asides", handlers::set_aside)
}
