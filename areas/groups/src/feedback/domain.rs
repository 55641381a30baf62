//! What an answer takes. No I/O.

use serde::Deserialize;
use ui::FormErrors;
use words::Lang;

use super::queries::Own;
use crate::words as t;

pub const WORDS_MAX: usize = 1000;

/// Feedback as it was typed.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Draft {
    pub useful: String,
    pub words: String,
}

impl Draft {
    /// What was answered before, as the form shows it.
    pub fn of(own: Own) -> Self {
        Self { useful: own.useful.to_string(), words: own.words }
    }

    /// How useful it was, if the answer is sound. Before the meeting there is nothing to answer.
    pub fn check(&self, lang: Lang, is_open: bool) -> Result<i64, FormErrors> {
        let useful = self.useful.parse::<i64>().ok().filter(|useful| (1..=5).contains(useful));
        let mut errors = FormErrors::new();
        errors.require(is_open, "", t::feedback_early(lang));
        errors.require(useful.is_some() || !is_open, "useful", t::useful_missing(lang));
        errors.require(self.words.trim().chars().count() <= WORDS_MAX, "words", t::text_long(lang, 1000));
        useful.filter(|_| errors.is_empty()).ok_or(errors)
    }
}
