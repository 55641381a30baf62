//! What minutes hold and where they stand. No I/O.

use serde::Deserialize;
use ui::FormErrors;
use words::Lang;

use super::queries::Minutes;
use crate::words as t;

kernel::word_enum! {
    /// Where minutes stand.
    pub enum State {
        /// Only those who write them see them.
        Draft = "draft",
        Published = "published",
        /// A later meeting has approved them; they are not changed any more.
        Approved = "approved",
    }
}

pub const WORDS_MAX: usize = 40_000;
pub const AMENDMENTS_MAX: usize = 4000;
const LINK_MAX: usize = 1000;

/// Minutes as they were typed.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Draft {
    pub words: String,
    pub recording_url: String,
    /// `yes` if everyone may read them.
    pub is_public: String,
    pub version: String,
}

/// Minutes that can be saved.
pub struct Sound<'a> {
    pub words: &'a str,
    pub recording_url: Option<&'a str>,
    pub is_public: bool,
}

impl Draft {
    /// What is saved, as its form shows it; an empty form if nothing is.
    pub fn of(minutes: Option<&Minutes>) -> Self {
        minutes.map_or_else(
            || Self { version: "0".into(), ..Self::default() },
            |minutes| Self {
                words: minutes.words.clone(),
                recording_url: minutes.recording_url.clone().unwrap_or_default(),
                is_public: if minutes.is_public { "yes" } else { "" }.to_owned(),
                version: minutes.version.to_string(),
            },
        )
    }

    pub fn check(&self, lang: Lang) -> Result<Sound<'_>, FormErrors> {
        let mut errors = FormErrors::new();
        errors.require(self.words.chars().count() <= WORDS_MAX, "words", t::text_long(lang, 40_000));
        let recording_url = Some(self.recording_url.trim()).filter(|url| !url.is_empty());
        errors.require(
            recording_url.is_none_or(|url| url.starts_with("https://") && url.len() <= LINK_MAX),
            "recording_url",
            t::join_url_wrong(lang),
        );
        if errors.is_empty() {
            Ok(Sound { words: self.words.trim(), recording_url, is_public: self.is_public == "yes" })
        } else {
            Err(errors)
        }
    }
}
