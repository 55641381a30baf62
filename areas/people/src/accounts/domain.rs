//! What a sign-up and a password must hold, and the time zones to choose from. No I/O.

use kernel::app::App;
use kernel::faults::Fault;
use kernel::forms::Line;
use serde::Deserialize;
use ui::FormErrors;
use words::Lang;

use crate::guards::disposable::is_disposable;
use crate::passwords;
use crate::words as t;

/// A sign-up as it was typed.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct SignUpDraft {
    pub name: Line,
    pub email: String,
    pub password: String,
    /// Where to go on with the new account.
    pub next: String,
    /// The solution of a task, while a guard stands.
    pub work: String,
}

pub const NAME_MAX: usize = 100;

impl SignUpDraft {
    /// The address as it is kept: addresses are compared in lower case.
    pub fn address(&self) -> String {
        self.email.trim().to_lowercase()
    }

    pub fn check(&self, lang: Lang) -> FormErrors {
        let mut errors = FormErrors::new();
        let name = self.name.trim().chars().count();
        errors.require((2..=NAME_MAX).contains(&name), "name", t::name_missing(lang));
        errors.require(kernel::mail::is_address(&self.address()), "email", t::email_wrong(lang));
        check_password(&self.password, lang, &mut errors);
        errors
    }
}

pub fn check_password(password: &str, lang: Lang, errors: &mut FormErrors) {
    let length = password.chars().count();
    errors.require((passwords::MIN..=passwords::MAX).contains(&length), "password", t::password_short(lang));
}

/// Whether the address can be that of an account here.
pub fn check_disposable(app: &App, address: &str, lang: Lang, errors: &mut FormErrors) {
    let is_thrown = !app.config.disposable_mail && is_disposable(address);
    errors.require(!is_thrown, "email", t::email_disposable(lang));
}

/// The same against what is guessed first, when all else is right: it takes a moment. `about` is what a stranger knows of
/// the person.
pub async fn check_guessed(
    app: &App,
    password: &str,
    about: [&str; 2],
    lang: Lang,
    errors: &mut FormErrors,
) -> Result<(), Fault> {
    if errors.is_empty() {
        let about = about.into_iter().chain([app.config.instance.as_str(), "Belfry"]).map(str::to_owned).collect();
        let is_guessed = passwords::is_guessed(password.to_owned(), about).await?;
        errors.require(!is_guessed, "password", t::password_guessed(lang));
    }
    Ok(())
}

/// The zones of the network's countries. A reader elsewhere takes the one with the same time.
pub const ZONES: [&str; 40] = [
    "Atlantic/Azores",
    "Atlantic/Canary",
    "Atlantic/Madeira",
    "Atlantic/Reykjavik",
    "Europe/Amsterdam",
    "Europe/Athens",
    "Europe/Belgrade",
    "Europe/Berlin",
    "Europe/Bratislava",
    "Europe/Brussels",
    "Europe/Bucharest",
    "Europe/Budapest",
    "Europe/Chisinau",
    "Europe/Copenhagen",
    "Europe/Dublin",
    "Europe/Helsinki",
    "Europe/Istanbul",
    "Europe/Kyiv",
    "Europe/Lisbon",
    "Europe/Ljubljana",
    "Europe/London",
    "Europe/Luxembourg",
    "Europe/Madrid",
    "Europe/Malta",
    "Europe/Oslo",
    "Europe/Paris",
    "Europe/Podgorica",
    "Europe/Prague",
    "Europe/Riga",
    "Europe/Rome",
    "Europe/Sarajevo",
    "Europe/Skopje",
    "Europe/Sofia",
    "Europe/Stockholm",
    "Europe/Tallinn",
    "Europe/Tirane",
    "Europe/Vienna",
    "Europe/Vilnius",
    "Europe/Warsaw",
    "Europe/Zagreb",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_zone_is_known() {
        for zone in ZONES {
            assert!(jiff::tz::TimeZone::get(zone).is_ok(), "{zone}");
        }
    }

    #[test]
    fn a_short_password_and_a_broken_address_are_named() {
        let errors = SignUpDraft {
            name: "A".into(),
            email: "someone".into(),
            password: "short".into(),
            ..SignUpDraft::default()
        }
        .check(Lang::En);
        for field in ["name", "email", "password"] {
            assert!(errors.of(field).is_some(), "{field}");
        }
        let draft = SignUpDraft {
            name: "An Officer".into(),
            email: " Officer@City.Example ".into(),
            password: "twelve chars".into(),
            ..SignUpDraft::default()
        };
        assert!(draft.check(Lang::En).is_empty());
        assert_eq!(draft.address(), "officer@city.example");
    }
}
