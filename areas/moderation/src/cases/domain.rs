//! What those who moderate decide. No I/O.

use serde::Deserialize;
use ui::FormErrors;
use words::Lang;

use crate::words as t;

kernel::word_enum! {
    /// Where a case stands.
    pub enum State {
        /// Somebody has to decide.
        Open = "open",
        /// The text stays.
        Stands = "stands",
        Hidden = "hidden",
        /// Its author does not agree; somebody else decides.
        Appealed = "appealed",
        /// It stays hidden.
        Upheld = "upheld",
        /// It is back.
        Restored = "restored",
    }
}

impl State {
    /// Whether somebody has to decide.
    pub const fn waits(self) -> bool {
        matches!(self, Self::Open | Self::Appealed)
    }

    /// Whether the author knows of it: of what was let stand nobody tells them.
    pub const fn concerns_author(self) -> bool {
        matches!(self, Self::Hidden | Self::Appealed | Self::Upheld | Self::Restored)
    }

    /// What can be decided here: to hide or to keep hidden, and to let the text be there.
    pub const fn choices(self) -> Option<(State, State)> {
        match self {
            Self::Open => Some((Self::Hidden, Self::Stands)),
            Self::Appealed => Some((Self::Upheld, Self::Restored)),
            _ => None,
        }
    }
}

pub const REASON_MAX: usize = 1000;
const REASON_LIMIT: i64 = 1000;

/// A decision, or with `reason` alone an appeal, as it was typed.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Draft {
    pub outcome: String,
    pub reason: String,
}

/// The words of a reason.
pub fn check_reason<'a>(lang: Lang, reason: &'a str, errors: &mut FormErrors) -> &'a str {
    let reason = reason.trim();
    errors.require(!reason.is_empty(), "reason", t::reason_missing(lang));
    errors.require(reason.chars().count() <= REASON_MAX, "reason", t::reason_long(lang, REASON_LIMIT));
    reason
}
