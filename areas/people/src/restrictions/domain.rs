//! On which ground, and when a steward may end it.

use jiff::{SignedDuration, Timestamp};

kernel::word_enum! {
    /// The four of GDPR, Art. 18(1), in its order.
    pub enum Ground { Accuracy = "accuracy", Unlawful = "unlawful", Claims = "claims", Objection = "objection" }
}

/// How long the person has to say something against it before a steward can end it: Art. 18(3) wants them told before.
pub const WAIT: SignedDuration = SignedDuration::from_hours(7 * 24);

/// From when on a steward can end it; nothing before the person was told.
pub fn ends_from(told_at: Option<Timestamp>) -> Option<Timestamp> {
    told_at.map(|at| at.saturating_add(WAIT).unwrap_or(Timestamp::MAX))
}
