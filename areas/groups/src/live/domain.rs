//! Where a meeting is in time, as its live page sees it. No I/O.

use jiff::{SignedDuration, Timestamp};

use crate::meetings::queries::Meeting;

/// As long before the start people can come in and ask.
const EARLY: SignedDuration = SignedDuration::from_mins(30);
/// As long after the planned end the page stays open: meetings take longer.
const OVERRUN: SignedDuration = SignedDuration::from_mins(60);
/// How long a meeting lasts of which nobody said it.
const USUAL: SignedDuration = SignedDuration::from_hours(2);

/// Where a meeting is in time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// Nothing can be asked yet.
    Early,
    /// It is about to begin; people can ask already.
    Soon,
    On,
    Over,
    Cancelled,
}

impl Phase {
    pub fn of(meeting: &Meeting, now: Timestamp) -> Self {
        match times(meeting) {
            Some([opens, ..]) if now < opens => Self::Early,
            Some([_, begins, _]) if now < begins => Self::Soon,
            Some([.., closes]) if now < closes => Self::On,
            Some(_) => Self::Over,
            None => Self::Cancelled,
        }
    }

    /// Whether people can ask, support and vote.
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Soon | Self::On)
    }

    /// Whether the meeting has come so far that something can be noted or settled. It can also afterwards.
    pub const fn has_opened(self) -> bool {
        matches!(self, Self::Soon | Self::On | Self::Over)
    }
}

/// When the page opens, when the meeting begins, and when the page closes.
fn times(meeting: &Meeting) -> Option<[Timestamp; 3]> {
    let begins = meeting.starts_at.filter(|_| meeting.cancelled_at.is_none())?;
    let ends = meeting.ends_at.or_else(|| begins.checked_add(USUAL).ok())?;
    Some([begins.checked_sub(EARLY).ok()?, begins, ends.checked_add(OVERRUN).ok()?])
}

/// How long it is until the meeting comes into another phase.
pub fn until_next(meeting: &Meeting, now: Timestamp) -> Option<SignedDuration> {
    times(meeting)?.into_iter().find(|at| *at > now).map(|at| at.duration_since(now))
}
