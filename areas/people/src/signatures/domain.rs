//! What a signature is and what sending one in takes. No I/O.

use jiff::civil::Date;
use kernel::forms::Line;
use ui::FormErrors;
use words::Lang;

use crate::words as t;

kernel::word_enum! {
    /// Where a signature stands.
    pub enum State {
        Submitted = "submitted",
        Returned = "returned",
        Accepted = "accepted",
        Withdrawn = "withdrawn",
    }
}

pub const NAME_MAX: usize = 120;

/// A signature as it was typed.
#[derive(Default)]
pub struct Draft {
    pub signer_name: Line,
    pub signer_office: Line,
    pub signed_on: String,
    pub mandate: String,
}

impl Draft {
    /// The day it was signed, if everything is sound. `today` is the last day that can be.
    pub fn check(&self, lang: Lang, today: Date, has_file: bool) -> Result<Date, FormErrors> {
        let mut errors = FormErrors::new();
        let fits = |text: &str| (2..=NAME_MAX).contains(&text.trim().chars().count());
        errors.require(fits(&self.signer_name), "signer_name", t::signer_name_missing(lang));
        errors.require(fits(&self.signer_office), "signer_office", t::signer_office_missing(lang));
        let day = self.signed_on.trim().parse::<Date>().ok().filter(|day| *day <= today && day.year() >= 2019);
        errors.require(day.is_some(), "signed_on", t::signed_on_wrong(lang));
        errors.require(has_file, "document", t::document_missing(lang));
        errors.require(self.mandate == "yes", "mandate", t::mandate_missing(lang));
        match day {
            Some(day) if errors.is_empty() => Ok(day),
            _ => Err(errors),
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_signature_needs_a_name_an_office_a_day_a_document_and_a_mandate() {
        let today = date(2026, 11, 24);
        let errors = Draft::default().check(Lang::En, today, false).unwrap_err();
        for field in ["signer_name", "signer_office", "signed_on", "document", "mandate"] {
            assert!(errors.of(field).is_some(), "{field}");
        }
        let draft = |day: &str| Draft {
            signer_name: "The mayor".into(),
            signer_office: "Mayor".into(),
            signed_on: day.into(),
            mandate: "yes".into(),
        };
        assert_eq!(draft("2026-11-24").check(Lang::En, today, true).ok(), Some(today));
        // Nobody signed tomorrow, nor before there was a declaration.
        assert!(draft("2026-11-25").check(Lang::En, today, true).is_err());
        assert!(draft("2018-05-01").check(Lang::En, today, true).is_err());
    }
}
