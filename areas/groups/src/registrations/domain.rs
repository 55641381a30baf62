//! What registering takes, and for how long what counts. No I/O.

use jiff::{SignedDuration, Timestamp};
use kernel::forms::Line;
use kernel::mail::is_address;
use serde::Deserialize;
use ui::FormErrors;
use words::Lang;

use crate::attendances::domain::Phase;
use crate::meetings::queries::Meeting;
use crate::words as t;

kernel::word_enum! {
    /// How a registration stands.
    pub enum State {
        /// The address was typed and is not proved.
        Asked = "asked",
        /// Has a place.
        Registered = "registered",
        Waiting = "waiting",
        /// Given back by whoever had registered.
        Cancelled = "cancelled",
        /// Taken away by lead or chair.
        Removed = "removed",
    }
}

pub const NAME_MAX: usize = 100;
pub const ORGANISATION_MAX: usize = 150;
pub const REASON_MAX: usize = 1000;
/// How long the link of the first mail proves the address.
const PROVES: SignedDuration = SignedDuration::from_hours(48);
/// To one address and meeting at most one mail in this time, whoever types it and how often.
const QUIET: SignedDuration = SignedDuration::from_hours(1);
/// How long names and addresses are kept after the day of the meeting.
pub const KEPT_DAYS: i64 = 90;

/// Whether one can register, or give back a place.
pub fn is_open(meeting: &Meeting, now: Timestamp) -> bool {
    meeting.registers && Phase::of(meeting, now) == Phase::Before
}

/// Whether an address that was typed at `asked_at` can still be proved.
pub fn is_fresh(asked_at: Timestamp, now: Timestamp) -> bool {
    now.duration_since(asked_at) < PROVES
}

/// Since when an address that was not proved would have had to be typed to be kept.
pub fn proves_since(now: Timestamp) -> Timestamp {
    now.checked_sub(PROVES).unwrap_or(now)
}

/// Whether another mail may go to an address that got one at `mailed_at`.
pub fn may_mail(mailed_at: Timestamp, now: Timestamp) -> bool {
    now.duration_since(mailed_at) >= QUIET
}

/// A registration as it was typed.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Draft {
    pub name: Line,
    pub organisation: Line,
    pub email: String,
}

/// A registration that can be kept.
#[derive(Debug)]
pub struct Sound {
    pub name: String,
    pub organisation: String,
    pub email: String,
}

impl Draft {
    pub fn check(&self, lang: Lang) -> Result<Sound, FormErrors> {
        let email = self.email.trim().to_lowercase();
        let mut errors = FormErrors::new();
        errors.require((2..=NAME_MAX).contains(&self.name.chars().count()), "name", t::registrant_name_missing(lang));
        errors.require(self.organisation.chars().count() <= ORGANISATION_MAX, "organisation", t::text_long(lang, 150));
        errors.require(is_address(&email), "email", t::guest_email_wrong(lang));
        if !errors.is_empty() {
            return Err(errors);
        }
        Ok(Sound { name: self.name.to_string(), organisation: self.organisation.to_string(), email })
    }
}
