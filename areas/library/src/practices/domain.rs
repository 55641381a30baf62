//! What a good practice says. A draft may say little; what is published says all that others need. No I/O.

use kernel::forms::Line;
use kernel::mail::is_address;
use nouns::terms;
use serde::Deserialize;
use ui::FormErrors;
use words::Lang;

use super::queries::Practice;
use crate::audience::Audience;
use crate::other_groups::domain as other_groups;
use crate::resources::domain::{Kind, Licence, Sound as Resource, TITLE_MAX, language, ticked};
use crate::resources::queries::Resource as Saved;
use crate::words as t;

pub const TEXT_MAX: usize = 2000;
pub const SHORT_MAX: usize = 300;
/// No practice cost more.
const COST_MAX: i64 = 1_000_000_000_000;

/// The currencies of Europe.
pub const CURRENCIES: [&str; 19] = [
    "EUR", "ALL", "BAM", "CHF", "CZK", "DKK", "GBP", "GEL", "HUF", "ISK", "MDL", "MKD", "NOK", "PLN", "RON", "RSD",
    "SEK", "TRY", "UAH",
];

/// As it was typed.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Draft {
    pub group: String,
    pub government: String,
    pub title: Line,
    pub problem: String,
    pub done: String,
    pub worked: String,
    pub failed: String,
    pub cost_from: String,
    pub cost_to: String,
    pub currency: String,
    pub funding: Line,
    pub contact: Line,
    pub reuse: Line,
    pub language: String,
    pub licence: String,
    pub terms: Vec<String>,
    /// Other groups that it is of.
    pub groups: Vec<String>,
    pub version: String,
}

/// What can be kept.
pub struct Sound<'a> {
    pub resource: Resource<'a>,
    pub done: &'a str,
    pub worked: &'a str,
    pub failed: &'a str,
    pub cost_from: Option<i64>,
    pub cost_to: Option<i64>,
    pub currency: &'a str,
    pub funding: &'a str,
    pub contact: &'a str,
    pub reuse: &'a str,
}

/// What somebody typed as an amount, with blanks and points between the digits or without; nothing where it is none.
fn amount(text: &str) -> Result<Option<i64>, ()> {
    let digits: String = text.chars().filter(|c| !c.is_whitespace() && !matches!(c, '.' | ',' | '\'' | '’')).collect();
    if digits.is_empty() {
        return Ok(None);
    }
    digits.parse().ok().filter(|amount| (0..=COST_MAX).contains(amount)).map(Some).ok_or(())
}

impl Draft {
    pub fn of(saved: &Saved, practice: &Practice) -> Self {
        let cost = |amount: Option<i64>| amount.map(|amount| amount.to_string()).unwrap_or_default();
        Self {
            group: saved.group_slug.clone().unwrap_or_default(),
            government: practice.government_slug.clone(),
            title: saved.title.as_str().into(),
            problem: saved.note.clone(),
            done: practice.done.clone(),
            worked: practice.worked.clone(),
            failed: practice.failed.clone(),
            cost_from: cost(practice.cost_from),
            cost_to: cost(practice.cost_to),
            currency: practice.currency.clone(),
            funding: practice.funding.as_str().into(),
            contact: practice.contact.as_str().into(),
            reuse: practice.reuse.as_str().into(),
            language: saved.language.clone().unwrap_or_default(),
            licence: saved.licence.clone().unwrap_or_default(),
            terms: terms::ticks(&saved.terms()),
            groups: other_groups::ticks(&saved.other_groups),
            version: saved.version.to_string(),
        }
    }

    /// What can be kept as a draft; with `is_whole` what can be published.
    pub fn check(&self, lang: Lang, is_whole: bool, errors: &mut FormErrors) -> Option<Sound<'_>> {
        let title = self.title.trim();
        errors.require((5..=TITLE_MAX).contains(&title.chars().count()), "title", t::title_missing(lang));
        let texts = [
            ("problem", self.problem.trim(), TEXT_MAX, true),
            ("done", self.done.trim(), TEXT_MAX, true),
            ("worked", self.worked.trim(), TEXT_MAX, true),
            ("failed", self.failed.trim(), TEXT_MAX, true),
            ("funding", self.funding.trim(), SHORT_MAX, false),
            ("reuse", self.reuse.trim(), SHORT_MAX, false),
        ];
        for (field, text, most, is_needed) in texts {
            errors.require(
                text.chars().count() <= most,
                field,
                t::practice_long(lang, i64::try_from(most).unwrap_or(i64::MAX)),
            );
            errors.require(!(is_whole && is_needed && text.is_empty()), field, t::practice_missing(lang));
        }
        let (from, to) = (amount(&self.cost_from), amount(&self.cost_to));
        errors.require(from.is_ok(), "cost_from", t::cost_wrong(lang));
        errors.require(to.is_ok(), "cost_to", t::cost_wrong(lang));
        let (from, to) = (from.ok().flatten(), to.ok().flatten());
        let in_order = from.zip(to).is_none_or(|(from, to)| from <= to);
        errors.require(in_order, "cost_to", t::cost_order(lang));
        errors.require(CURRENCIES.contains(&self.currency.as_str()), "currency", t::currency_missing(lang));
        let contact = self.contact.trim();
        errors.require(contact.is_empty() || is_address(contact), "contact", t::contact_wrong(lang));
        errors.require(!is_whole || !contact.is_empty(), "contact", t::contact_missing(lang));
        errors.require(language(&self.language).is_some(), "language", t::language_missing(lang));
        let licence = Licence::from_word(&self.licence);
        errors.require(licence.is_some(), "licence", t::licence_missing(lang));
        let terms = ticked(lang, &self.terms, errors);
        let resource = Resource {
            title,
            kind: Kind::GoodPractice,
            note: self.problem.trim(),
            language: &self.language,
            licence: licence?,
            origin: None,
            url: None,
            audience: Audience::Everyone,
            terms,
        };
        let sound = Sound {
            resource,
            done: self.done.trim(),
            worked: self.worked.trim(),
            failed: self.failed.trim(),
            cost_from: from,
            cost_to: to,
            currency: &self.currency,
            funding: self.funding.trim(),
            contact,
            reuse: self.reuse.trim(),
        };
        errors.is_empty().then_some(sound)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn draft() -> Draft {
        Draft {
            title: "Sensors on bins".into(),
            currency: "EUR".into(),
            language: "en".into(),
            licence: "cc-by-4.0".into(),
            ..Draft::default()
        }
    }

    fn fields(draft: &Draft, is_whole: bool) -> Vec<&'static str> {
        let mut errors = FormErrors::new();
        draft.check(Lang::En, is_whole, &mut errors);
        let all =
            ["title", "problem", "done", "worked", "failed", "cost_from", "cost_to", "currency", "contact", "licence"];
        all.into_iter().filter(|field| errors.of(field).is_some()).collect()
    }

    #[test]
    fn a_draft_may_say_little_and_what_is_published_says_all() {
        assert!(fields(&draft(), false).is_empty());
        assert_eq!(fields(&draft(), true), ["problem", "done", "worked", "failed", "contact"]);
        assert_eq!(fields(&Draft::default(), false), ["title", "currency", "licence"]);
        assert_eq!(fields(&Draft { contact: "nobody".into(), ..draft() }, false), ["contact"]);
        assert_eq!(fields(&Draft { done: "é".repeat(2001), ..draft() }, false), ["done"]);
    }

    #[test]
    fn amounts_are_read_as_people_write_them() {
        assert_eq!(amount("12 500"), Ok(Some(12_500)));
        assert_eq!(amount("12.500"), Ok(Some(12_500)));
        assert_eq!(amount(" "), Ok(None));
        for wrong in ["-5", "1e9", "cheap", "1000000000001", "99999999999999999999"] {
            assert_eq!(amount(wrong), Err(()), "{wrong}");
        }
        let cost = |from: &str, to: &str| Draft { cost_from: from.into(), cost_to: to.into(), ..draft() };
        assert!(fields(&cost("5", "10"), false).is_empty() && fields(&cost("", "10"), false).is_empty());
        assert_eq!(fields(&cost("10", "5"), false), ["cost_to"]);
    }
}
