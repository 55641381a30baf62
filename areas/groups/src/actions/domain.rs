//! What an action is and how it ends. No I/O.

kernel::word_enum! {
    /// Where an action stands.
    pub enum State {
        Open = "open",
        Done = "done",
        /// Given up, with a reason.
        Dropped = "dropped",
    }
}

pub const WORDS_MAX: usize = 500;
pub const REASON_MAX: usize = 1000;
