//! What a saved search is, and what it asks. No I/O.

use jiff::{SignedDuration, Timestamp};
use kernel::app::App;
use kernel::faults::Fault;
use kernel::forms::Line;
use kernel::search::{Asked, Asking, Filter, day_of};
use serde::Deserialize;
use ui::FormErrors;
use words::Lang;

use super::queries::Saved;
use crate::words as t;

kernel::word_enum! {
    /// With which digest new results are told.
    pub enum Rhythm {
        Daily = "daily",
        Weekly = "weekly",
        Never = "never",
    }
}

/// As many as one person saves.
pub const SAVED_MAX: usize = 20;
pub const NAME_MAX: usize = 80;
const NAME_LIMIT: i64 = 80;
const QUESTION_MAX: usize = 200;
/// Longer than any value that a search can be narrowed to.
const CHOICE_MAX: usize = 60;
/// As many new results as are counted; of more it is said that they are more.
pub const COUNTED: i64 = 200;
/// Who looks rarely is told of what came within this time.
const DAYS: i64 = 31;

/// A search as the page of the search sends it.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Sent {
    q: Line,
    kind: String,
    group: String,
    area: String,
    country: String,
    language: String,
    year: String,
}

/// A search that can be saved.
pub struct New<'a> {
    pub name: String,
    pub question: &'a str,
    pub filter: Filter,
}

impl New<'_> {
    /// Whether it asks the same as one that is saved.
    pub fn is(&self, saved: &Saved) -> bool {
        self.question == saved.question && self.filter == saved.filter()
    }
}

impl Sent {
    pub fn check(&self, lang: Lang) -> Result<New<'_>, FormErrors> {
        let mut errors = FormErrors::new();
        let question = &*self.q;
        errors.require(!question.is_empty(), "", t::saved_question_missing(lang));
        errors.require(question.chars().count() <= QUESTION_MAX, "", t::saved_question_long(lang));
        let choices = [&self.kind, &self.area, &self.country, &self.language];
        errors.require(choices.iter().all(|one| one.len() <= CHOICE_MAX), "", t::saved_question_missing(lang));
        if !errors.is_empty() {
            return Err(errors);
        }
        let set = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        let filter = Filter {
            kind: set(&self.kind),
            group: self.group.parse().ok(),
            area: set(&self.area),
            country: set(&self.country),
            language: set(&self.language),
            year: self.year.parse().ok(),
        };
        Ok(New { name: question.chars().take(NAME_MAX).collect(), question, filter })
    }
}

/// The name and the rhythm as they were typed.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Draft {
    pub name: Line,
    pub rhythm: String,
}

impl Draft {
    pub fn of(saved: &Saved) -> Self {
        Self { name: saved.name.as_str().into(), rhythm: saved.rhythm.word().to_owned() }
    }

    pub fn check(&self, lang: Lang) -> Result<(&str, Rhythm), FormErrors> {
        let mut errors = FormErrors::new();
        errors.require(!self.name.is_empty(), "name", t::saved_name_missing(lang));
        errors.require(self.name.chars().count() <= NAME_MAX, "name", t::saved_name_long(lang, NAME_LIMIT));
        let rhythm = Rhythm::from_word(&self.rhythm);
        errors.require(rhythm.is_some(), "rhythm", t::saved_rhythm_missing(lang));
        match rhythm {
            Some(rhythm) if errors.is_empty() => Ok((&self.name, rhythm)),
            _ => Err(errors),
        }
    }
}

impl Saved {
    /// The page of the search with this question, without its language.
    pub fn path(&self) -> String {
        let filter = self.filter();
        let parts = [
            ("kind", filter.kind),
            ("group", filter.group.map(|group| group.to_string())),
            ("area", filter.area),
            ("country", filter.country),
            ("language", filter.language),
            ("year", filter.year.map(|year| year.to_string())),
        ];
        let parts = parts.into_iter().filter_map(|(name, value)| Some(format!("&{name}={}", ui::encode(&value?))));
        format!("/search?q={}{}", ui::encode(&self.question), parts.collect::<String>())
    }
}

/// What asks for all that came into the index since an instant. What came within the hour before may have been written while
/// somebody looked; it is known by what was found.
///
/// `there` are the languages that the texts are in.
pub fn asked(
    app: &App,
    there: &[String],
    (question, filter): (&str, &Filter),
    since: Timestamp,
) -> Result<Asked, Fault> {
    let asking = app.part::<Asking>().ok_or_else(|| Fault::internal("nobody says how questions are asked"))?;
    let today = day_of(app.clock.now());
    let since = since.checked_sub(SignedDuration::from_hours(1)).map_err(Fault::internal)?;
    let first = day_of(since).max(today.saturating_sub(DAYS));
    Ok(Asked { came: (first..=today).collect(), ..(asking.0)(question, there, filter) })
}
