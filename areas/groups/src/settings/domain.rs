//! The rules of entry of a group, and what a change of them must hold. No I/O.

use serde::Deserialize;
use ui::FormErrors;
use words::Lang;

use super::queries::{Agreement, Question};
use crate::words as t;

kernel::word_enum! {
    /// Whether whoever fits is in at once, or lead and chair decide.
    pub enum Mode {
        AtOnce = "at_once",
        OnRequest = "on_request",
    }
}

pub const QUESTION_MAX: usize = 200;
pub const AGREEMENT_MAX: usize = 4000;

/// How one gets into a group.
#[derive(Debug)]
pub struct Entry {
    pub mode: Mode,
    pub revision: i64,
    pub questions: Vec<Question>,
    pub agreement: Option<Agreement>,
}

impl Entry {
    pub fn question(&self, position: i64) -> &str {
        self.questions.iter().find(|one| one.position == position).map_or("", |one| one.words.as_str())
    }

    pub fn agreement(&self) -> &str {
        self.agreement.as_ref().map_or("", |agreement| agreement.words.as_str())
    }
}

/// The rules as they were typed.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Draft {
    pub mode: String,
    pub question_1: String,
    pub question_2: String,
    pub question_3: String,
    pub agreement: String,
    /// The revision that the form was made from.
    pub revision: String,
}

impl Draft {
    pub fn of(entry: &Entry) -> Self {
        Self {
            mode: entry.mode.word().to_owned(),
            question_1: entry.question(1).to_owned(),
            question_2: entry.question(2).to_owned(),
            question_3: entry.question(3).to_owned(),
            agreement: entry.agreement().to_owned(),
            revision: entry.revision.to_string(),
        }
    }

    pub fn questions(&self) -> [(i64, &'static str, &str); 3] {
        [
            (1, "question_1", self.question_1.trim()),
            (2, "question_2", self.question_2.trim()),
            (3, "question_3", self.question_3.trim()),
        ]
    }

    pub fn check(&self, lang: Lang) -> (Option<Mode>, FormErrors) {
        let mut errors = FormErrors::new();
        let mode = Mode::from_word(&self.mode);
        errors.require(mode.is_some(), "mode", t::mode_missing(lang));
        for (_, name, words) in self.questions() {
            errors.require(words.chars().count() <= QUESTION_MAX, name, t::text_long(lang, 200));
        }
        errors.require(self.agreement.chars().count() <= AGREEMENT_MAX, "agreement", t::text_long(lang, 4000));
        (mode, errors)
    }
}
