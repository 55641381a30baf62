//! A fact as it was typed, and one that holds.

use jiff::civil::Date;
use kernel::forms::Line;
use serde::Deserialize;
use ui::FormErrors;
use words::Lang;

use super::queries::Fact;
use crate::dossiers::domain::{Confidence, Level, check_source, is_country};
use crate::words as t;

pub const WHO_MAX: usize = 300;
pub const WORDS_MAX: usize = 500;
pub const BY_MAX: usize = 200;
pub const NOTE_MAX: usize = 1000;

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Draft {
    pub on_day: String,
    pub who: Line,
    pub words: Line,
    pub by_words: Line,
    pub basis: Line,
    pub note: String,
    pub status: Line,
    pub levels: Vec<String>,
    pub country: String,
    pub source_url: Line,
    pub checked_on: String,
    pub confidence: String,
    /// The number of the text that it was made from.
    pub version: String,
}

pub struct Sound<'a> {
    pub on_day: Option<Date>,
    pub who: &'a str,
    pub words: &'a str,
    pub by_words: &'a str,
    pub basis: &'a str,
    pub note: &'a str,
    pub status: &'a str,
    /// With a blank between.
    pub kinds: String,
    pub country: &'a str,
    pub source_url: &'a str,
    pub checked_on: Date,
    pub confidence: Confidence,
}

/// The kinds as the column holds them.
pub fn kinds<'a>(levels: impl Iterator<Item = &'a str>) -> String {
    Level::read(levels).iter().map(|level| level.word()).collect::<Vec<_>>().join(" ")
}

impl Draft {
    pub fn of(fact: &Fact) -> Self {
        Self {
            on_day: fact.on_day.map(|day| day.to_string()).unwrap_or_default(),
            who: fact.who.clone().into(),
            words: fact.words.clone().into(),
            by_words: fact.by_words.clone().into(),
            basis: fact.basis.clone().into(),
            note: fact.note.clone(),
            status: fact.status.clone().into(),
            levels: fact.kinds.split_whitespace().map(str::to_owned).collect(),
            country: fact.country.clone(),
            source_url: fact.source_url.clone().into(),
            checked_on: fact.checked_on.to_string(),
            confidence: fact.confidence.word().into(),
            version: fact.version.to_string(),
        }
    }

    pub fn check(&self, lang: Lang, today: Date, errors: &mut FormErrors) -> Option<Sound<'_>> {
        let day = Some(self.on_day.trim()).filter(|day| !day.is_empty()).map(str::parse::<Date>);
        let is_day = |day: &Result<Date, _>| day.as_ref().is_ok_and(|day: &Date| (1990..=2100).contains(&day.year()));
        errors.require(day.as_ref().is_none_or(is_day), "on_day", t::fact_day_wrong(lang));
        let [who, said, by_words, basis, status] =
            [&self.who, &self.words, &self.by_words, &self.basis, &self.status].map(|line| line.trim());
        errors.require((3..=WORDS_MAX).contains(&said.chars().count()), "words", t::fact_words_wrong(lang));
        for (name, text, most) in [
            ("who", who, WHO_MAX),
            ("by_words", by_words, BY_MAX),
            ("basis", basis, BY_MAX),
            ("status", status, BY_MAX),
            ("note", self.note.trim(), NOTE_MAX),
        ] {
            errors.require(text.chars().count() <= most, name, t::too_long(lang));
        }
        // What nobody must do on no day says nothing.
        errors.require(!who.is_empty() || day.is_some(), "who", t::fact_who_or_day(lang));
        let is_known = self.levels.iter().all(|level| Level::from_word(level).is_some());
        errors.require(is_known, "levels", t::level_wrong(lang));
        let is_place = self.country.is_empty()
            || (is_country(&self.country) && places::Country::all().iter().any(|one| one.code() == self.country));
        errors.require(is_place, "country", t::country_wrong(lang));
        let source_url = self.source_url.trim();
        let source = check_source(lang, (source_url, &self.checked_on, &self.confidence), today, errors);
        let (checked_on, confidence) = source?;
        let sound = Sound {
            on_day: day.and_then(Result::ok),
            who,
            words: said,
            by_words,
            basis,
            note: self.note.trim(),
            status,
            kinds: kinds(self.levels.iter().map(String::as_str)),
            country: &self.country,
            source_url,
            checked_on,
            confidence,
        };
        errors.is_empty().then_some(sound)
    }
}
