//! What a report says. No I/O.

use serde::Deserialize;
use ui::FormErrors;
use words::Lang;

use crate::words as t;

kernel::word_enum! {
    /// What is wrong with a text.
    pub enum Ground {
        Insult = "insult",
        Spam = "spam",
        Private = "private",
        Unlawful = "unlawful",
        Other = "other",
    }
}

pub const WORDS_MAX: usize = 500;
const WORDS_MIN: usize = 5;

/// A report as it was typed.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Draft {
    pub ground: String,
    pub words: String,
}

impl Draft {
    pub fn check(&self, lang: Lang) -> Result<(Ground, &str), FormErrors> {
        let mut errors = FormErrors::new();
        let ground = Ground::from_word(&self.ground);
        let words = self.words.trim();
        errors.require(ground.is_some(), "ground", t::ground_missing(lang));
        let length = words.chars().count();
        errors.require((WORDS_MIN..=WORDS_MAX).contains(&length), "words", t::report_words_missing(lang));
        match ground {
            Some(ground) if errors.is_empty() => Ok((ground, words)),
            _ => Err(errors),
        }
    }
}
