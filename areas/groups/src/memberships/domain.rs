//! What a membership may be, and what joining takes. No I/O.

use serde::Deserialize;
use ui::FormErrors;
use words::Lang;

use super::queries::Own;
use crate::settings::domain::{Entry, Mode};
use crate::words as t;

kernel::word_enum! {
    /// Where a membership stands.
    pub enum State {
        Requested = "requested",
        Active = "active",
        Declined = "declined",
        Ended = "ended",
    }
}

pub const MOTIVATION_MAX: usize = 500;
pub const ANSWER_MAX: usize = 1000;

/// The levels of mail, quiet ones among them; `pages` has their words.
pub const MAIL: [&str; 4] = ["now", "daily", "weekly", "never"];

/// A wish to join as it was typed.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Draft {
    pub government: String,
    pub motivation: String,
    pub answer_1: String,
    pub answer_2: String,
    pub answer_3: String,
    pub agreed: String,
    /// The version of the agreement that was read.
    pub agreement: String,
    /// The secret of an invitation, if one has led here.
    pub token: String,
    /// How soon the group's mail comes: one of `MAIL`, or nothing where it was not asked.
    pub mail: String,
}

impl Draft {
    /// The fields of the answers, in the order of the questions.
    pub fn answers(&self) -> [(&'static str, &str); 3] {
        [("answer_1", &self.answer_1), ("answer_2", &self.answer_2), ("answer_3", &self.answer_3)]
            .map(|(name, answer)| (name, answer.trim()))
    }

    /// What is missing of the group's own rules of entry.
    pub fn check_entry(&self, lang: Lang, entry: &Entry, at_once: bool, errors: &mut FormErrors) {
        let motivation = self.motivation.trim();
        errors.require(motivation.chars().count() <= MOTIVATION_MAX, "motivation", t::text_long(lang, 500));
        errors.require(at_once || !motivation.is_empty(), "motivation", t::motivation_missing(lang));
        for ((name, answer), _) in self.answers().into_iter().zip(&entry.questions) {
            errors.require(!answer.is_empty(), name, t::entry_answer_missing(lang));
            errors.require(answer.chars().count() <= ANSWER_MAX, name, t::text_long(lang, 1000));
        }
        let knows_mail = self.mail.is_empty() || MAIL.contains(&self.mail.as_str());
        errors.require(knows_mail, "mail", t::mail_level_missing(lang));
        if let Some(agreement) = &entry.agreement {
            let is_current = self.agreement == agreement.version.to_string();
            errors.require(self.agreed != "yes" || is_current, "agreed", t::agreement_changed(lang));
            errors.require(self.agreed == "yes", "agreed", t::agreed_missing(lang));
        }
    }
}

/// Whether whoever fits is in at once: by the group's rule, or because an invitation says so.
pub fn is_at_once(entry: &Entry, is_invited: bool) -> bool {
    is_invited || entry.mode == Mode::AtOnce
}

/// The governments in whose name a person can join: of a group for signatories only those.
pub fn eligible(own: &[Own], is_open: bool) -> Vec<&Own> {
    own.iter().filter(|one| is_open || one.is_signatory).collect()
}
