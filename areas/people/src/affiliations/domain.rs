//! What a claim must hold, and what a mail domain proves. No I/O.

use kernel::forms::Line;
use serde::Deserialize;
use ui::FormErrors;
use words::Lang;

use crate::words as t;

/// A claim as it was typed. `unit` is what the type-ahead chose, `place` what stands in the field.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Draft {
    pub place: Line,
    pub unit: String,
    pub office: Line,
    pub representative: String,
}

pub const OFFICE_MAX: usize = 120;

impl Draft {
    /// `unclear` says why what was typed is not one place, if it is not.
    pub fn check(&self, lang: Lang, unclear: Option<&'static str>) -> FormErrors {
        let mut errors = FormErrors::new();
        if self.place.trim().is_empty() && self.unit.is_empty() {
            errors.add("place", t::place_missing(lang));
        } else if let Some(unclear) = unclear {
            errors.add("place", unclear);
        }
        let office = self.office.trim().chars().count();
        errors.require((2..=OFFICE_MAX).contains(&office), "office", t::office_missing(lang));
        errors
    }

    pub fn is_representative(&self) -> bool {
        self.representative == "yes"
    }
}

/// Mail domains that anybody can get an address at, which prove nothing.
const PUBLIC: [&str; 24] = [
    "gmail.com",
    "googlemail.com",
    "outlook.com",
    "hotmail.com",
    "live.com",
    "msn.com",
    "yahoo.com",
    "yahoo.fr",
    "yahoo.de",
    "yahoo.it",
    "yahoo.es",
    "icloud.com",
    "me.com",
    "gmx.de",
    "gmx.net",
    "web.de",
    "proton.me",
    "protonmail.com",
    "orange.fr",
    "free.fr",
    "libero.it",
    "wp.pl",
    "seznam.cz",
    "mail.ru",
];

/// The domain of an address, if it says something about where its owner works.
pub fn telling_domain(email: &str) -> Option<&str> {
    let (_, domain) = email.rsplit_once('@')?;
    is_telling(domain).then_some(domain)
}

/// Whether an address at this domain says something about where its owner works.
pub fn is_telling(domain: &str) -> bool {
    !PUBLIC.contains(&domain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_public_mail_domain_proves_nothing() {
        assert_eq!(telling_domain("officer@stad.gent"), Some("stad.gent"));
        assert_eq!(telling_domain("officer@gmail.com"), None);
        assert_eq!(telling_domain("nothing"), None);
    }

    #[test]
    fn a_claim_names_a_place_and_an_office() {
        let errors = Draft::default().check(Lang::En, None);
        assert!(errors.of("place").is_some() && errors.of("office").is_some());
        assert!(
            Draft { unit: "lau:BE:44021".into(), office: "Data officer".into(), ..Draft::default() }
                .check(Lang::En, None)
                .is_empty()
        );
    }
}
