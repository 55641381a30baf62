//! What can be said of coming. No I/O.

use jiff::Timestamp;

use crate::meetings::queries::Meeting;

kernel::word_enum! {
    /// What a person says before a meeting.
    pub enum Answer {
        Coming = "coming",
        NotComing = "not_coming",
    }
}

kernel::word_enum! {
    /// How a person stands to a meeting.
    pub enum State {
        Coming = "coming",
        NotComing = "not_coming",
        Attended = "attended",
    }
}

/// Where a meeting is in time, as far as answers go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// One can still say whether one comes.
    Before,
    /// It has begun, so one can say that one was there.
    Begun,
    /// It was cancelled, or nobody knows when it was.
    Closed,
}

impl Phase {
    pub fn of(meeting: &Meeting, now: Timestamp) -> Self {
        match meeting.starts_at {
            Some(at) if meeting.cancelled_at.is_none() => {
                if at > now {
                    Self::Before
                } else {
                    Self::Begun
                }
            }
            _ => Self::Closed,
        }
    }
}
