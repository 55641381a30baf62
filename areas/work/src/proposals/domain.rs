//! What a proposal is, what it may become, and what a draft of one must hold. No I/O.

use jiff::civil::Date;
use kernel::forms::Line;
use serde::Deserialize;
use ui::FormErrors;
use words::Lang;

use crate::words as t;

kernel::word_enum! {
    /// Where a proposal stands.
    pub enum State {
        Proposed = "proposed",
        Accepted = "accepted",
        Declined = "declined",
        Withdrawn = "withdrawn",
    }
}

kernel::word_enum! {
    /// What is asked for.
    pub enum Kind {
        /// Sharing what is known.
        Information = "information",
        /// Making something together.
        JointWork = "joint_work",
    }
}

pub const TITLE_MAX: usize = 120;
pub const TEXT_MAX: usize = 4000;
/// `TEXT_MAX` for messages, which count in whole numbers.
pub const TEXT_LIMIT: i64 = 4000;

/// A proposal as it was typed.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Draft {
    pub title: Line,
    pub problem: String,
    pub wanted: String,
    pub wanted_by: String,
    pub brings: String,
    pub kind: String,
    /// The government in whose name it is proposed, where there is a choice.
    pub government: String,
}

/// A draft that can be proposed.
pub struct Sound<'a> {
    pub title: &'a str,
    pub problem: &'a str,
    pub wanted: &'a str,
    pub wanted_by: Option<Date>,
    pub brings: &'a str,
    pub kind: Kind,
}

impl Draft {
    /// The draft's values if it is sound, or what is missing. `today` is the first day that can be wished for.
    pub fn check(&self, lang: Lang, today: Date) -> Result<Sound<'_>, FormErrors> {
        let mut errors = FormErrors::new();
        let title = &*self.title;
        let length = title.chars().count();
        errors.require(length >= 5, "title", t::title_missing(lang));
        errors.require(length <= TITLE_MAX, "title", t::text_long(lang, 120));
        for (text, name, missing) in
            [(&self.problem, "problem", t::problem_missing(lang)), (&self.wanted, "wanted", t::wanted_missing(lang))]
        {
            errors.require(!text.trim().is_empty(), name, missing);
        }
        for (text, name) in [(&self.problem, "problem"), (&self.wanted, "wanted"), (&self.brings, "brings")] {
            errors.require(text.chars().count() <= TEXT_MAX, name, t::text_long(lang, TEXT_LIMIT));
        }
        let wanted_by = match self.wanted_by.trim() {
            "" => None,
            typed => typed.parse::<Date>().ok().filter(|day| *day >= today).or_else(|| {
                errors.add("wanted_by", t::wanted_by_wrong(lang));
                None
            }),
        };
        let kind = Kind::from_word(&self.kind);
        errors.require(kind.is_some(), "kind", t::kind_missing(lang));
        match kind {
            Some(kind) if errors.is_empty() => Ok(Sound {
                title,
                problem: self.problem.trim(),
                wanted: self.wanted.trim(),
                wanted_by,
                brings: self.brings.trim(),
                kind,
            }),
            _ => Err(errors),
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn draft() -> Draft {
        Draft {
            title: "A clause for our data-platform tender".into(),
            problem: "We cannot say what open means.".into(),
            wanted: "A clause of half a page.".into(),
            kind: "joint_work".into(),
            ..Draft::default()
        }
    }

    #[test]
    fn a_full_draft_is_sound() {
        let draft = Draft { wanted_by: "2027-03-31".into(), ..draft() };
        let sound = draft.check(Lang::En, date(2026, 11, 24)).unwrap_or_else(|errors| panic!("{errors:?}"));
        assert_eq!(sound.wanted_by, Some(date(2027, 3, 31)));
    }

    #[test]
    fn each_missing_thing_is_named_at_its_field() {
        let errors = Draft::default().check(Lang::En, date(2026, 11, 24)).err().unwrap();
        for field in ["title", "problem", "wanted", "kind"] {
            assert!(errors.of(field).is_some(), "{field}");
        }
        assert!(errors.of("brings").is_none());
    }

    #[test]
    fn a_day_in_the_past_or_none_at_all_is_refused() {
        for wrong in ["2026-11-23", "tomorrow", "2027-02-30"] {
            let draft = Draft { wanted_by: wrong.into(), ..draft() };
            assert!(draft.check(Lang::En, date(2026, 11, 24)).err().unwrap().of("wanted_by").is_some(), "{wrong}");
        }
    }

    #[test]
    fn a_title_is_measured_in_characters() {
        assert!(Draft { title: "é".repeat(TITLE_MAX).into(), ..draft() }.check(Lang::En, date(2026, 11, 24)).is_ok());
        assert!(
            Draft { title: "é".repeat(TITLE_MAX + 1).into(), ..draft() }.check(Lang::En, date(2026, 11, 24)).is_err()
        );
    }
}
