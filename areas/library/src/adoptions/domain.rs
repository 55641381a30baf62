//! What a government says of a resource that it uses. No I/O.

use jiff::civil::Date;
use serde::Deserialize;
use ui::FormErrors;
use words::Lang;

use super::queries::Adoption;
use crate::audience::Audience;
use crate::words as t;

pub const WORDS_MAX: usize = 600;
/// Nobody uses anything of here for longer.
const EARLIEST: i16 = 2000;

/// As it was typed.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Draft {
    pub government: String,
    pub since: String,
    pub words: String,
    pub audience: String,
    pub version: String,
}

/// What says all that it must.
pub struct Sound<'a> {
    pub since: Date,
    pub words: &'a str,
    pub audience: Audience,
}

impl Draft {
    /// What was said before, or a first word.
    pub fn of(saved: Option<&Adoption>, government: &str, today: Date) -> Self {
        let standing = saved.filter(|saved| saved.ended_on.is_none());
        Self {
            government: government.to_owned(),
            since: standing.map_or(today, |saved| saved.since).to_string(),
            words: standing.map(|saved| saved.words.clone()).unwrap_or_default(),
            audience: standing.map_or(Audience::Everyone, |saved| saved.audience).word().to_owned(),
            version: saved.map_or(0, |saved| saved.version).to_string(),
        }
    }

    pub fn check(&self, lang: Lang, today: Date, errors: &mut FormErrors) -> Option<Sound<'_>> {
        let since: Option<Date> = self.since.trim().parse().ok();
        let since = since.filter(|since| *since <= today && since.year() >= EARLIEST);
        errors.require(since.is_some(), "since", t::since_wrong(lang));
        let words = self.words.trim();
        errors.require(words.chars().count() <= WORDS_MAX, "words", t::adoption_words_long(lang));
        let audience = Audience::from_word(&self.audience).filter(|audience| *audience != Audience::Group);
        errors.require(audience.is_some(), "audience", t::audience_missing(lang));
        Some(Sound { since: since?, words, audience: audience? }).filter(|_| errors.is_empty())
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn each_thing_that_is_wrong_is_named_at_its_field() {
        let today = date(2026, 11, 26);
        let fine = Draft::of(None, "ghent", today);
        assert!(fine.check(Lang::En, today, &mut FormErrors::new()).is_some());
        let errors = |draft: Draft| {
            let mut errors = FormErrors::new();
            assert!(draft.check(Lang::En, today, &mut errors).is_none());
            errors
        };
        for since in ["2026-11-27", "1999-12-31", "yesterday", ""] {
            assert!(errors(Draft { since: since.into(), ..fine.clone() }).of("since").is_some(), "{since}");
        }
        assert!(errors(Draft { words: "é".repeat(601), ..fine.clone() }).of("words").is_some());
        for audience in ["group", "nobody"] {
            assert!(errors(Draft { audience: audience.into(), ..fine.clone() }).of("audience").is_some(), "{audience}");
        }
    }
}
