//! What an invitation must hold, and whom it fits. No I/O.

use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};
use serde::Deserialize;
use ui::FormErrors;
use words::Lang;

use crate::words as t;

pub const NOTE_MAX: usize = 100;
pub const DOMAINS_MAX: usize = 10;
pub const USES_MAX: i64 = 1000;
/// The longest that a link lives.
const DAYS_MAX: i64 = 90;

/// An invitation as it was typed.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Draft {
    pub note: String,
    pub domains: String,
    pub uses: String,
    pub until: String,
}

/// An invitation that can be made.
#[derive(Debug)]
pub struct Sound<'a> {
    pub note: &'a str,
    pub domains: String,
    pub uses: i64,
    pub expires_at: Timestamp,
}

impl Draft {
    /// The draft's values if it is sound. It ends with the day `until`, as `zone` counts days.
    pub fn check(&self, lang: Lang, zone: &TimeZone, today: Date) -> Result<Sound<'_>, FormErrors> {
        let mut errors = FormErrors::new();
        errors.require(self.note.chars().count() <= NOTE_MAX, "note", t::text_long(lang, 100));
        let domains: Vec<String> = self
            .domains
            .split([' ', ',', ';', '\n', '\r', '\t'])
            .map(|one| one.trim().trim_start_matches('@').to_lowercase())
            .filter(|one| !one.is_empty())
            .collect();
        let sound = domains.len() <= DOMAINS_MAX && domains.iter().all(|one| is_domain(one));
        errors.require(sound, "domains", t::domains_wrong(lang));
        let uses = self.uses.trim().parse::<i64>().ok().filter(|uses| (1..=USES_MAX).contains(uses));
        errors.require(uses.is_some(), "uses", t::uses_wrong(lang));
        let last = today.checked_add(DAYS_MAX.days()).unwrap_or(Date::MAX);
        let expires_at = self
            .until
            .trim()
            .parse::<Date>()
            .ok()
            .filter(|day| (today..=last).contains(day))
            .and_then(|day| end_of(day, zone));
        errors.require(expires_at.is_some(), "until", t::until_wrong(lang, DAYS_MAX));
        match (uses, expires_at) {
            (Some(uses), Some(expires_at)) if errors.is_empty() => {
                Ok(Sound { note: self.note.trim(), domains: domains.join(" "), uses, expires_at })
            }
            _ => Err(errors),
        }
    }
}

/// The instant at which a day has ended.
pub fn end_of(day: Date, zone: &TimeZone) -> Option<Timestamp> {
    let next = day.tomorrow().ok()?;
    zone.to_timestamp(next.to_datetime(Time::midnight())).ok()
}

fn is_domain(text: &str) -> bool {
    text.contains('.') && kernel::mail::is_address(&format!("a@{text}"))
}

/// Whether an address belongs to one of the domains, or to a part of one; without domains every proved address fits.
pub fn fits(email: &str, domains: &str) -> bool {
    let Some((_, host)) = email.rsplit_once('@') else { return false };
    domains.is_empty()
        || domains
            .split(' ')
            .any(|domain| host == domain || host.strip_suffix(domain).is_some_and(|before| before.ends_with('.')))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_domain_is_met_whole_or_in_its_parts_and_never_by_its_ending() {
        for (email, meets) in [
            ("a@oulu.fi", true),
            ("a@it.oulu.fi", true),
            ("a@notoulu.fi", false),
            ("a@oulu.fi.example", false),
            ("a@oulu.fi@example.org", false),
            ("", false),
        ] {
            assert_eq!(fits(email, "tampere.fi oulu.fi"), meets, "{email}");
        }
        assert!(fits("anyone@example.org", "") && !fits("", ""));
    }

    #[test]
    fn each_wrong_thing_is_named_at_its_field() {
        let today = date(2026, 11, 24);
        let draft = Draft { domains: "oulu".into(), uses: "0".into(), until: "2026-11-23".into(), ..Draft::default() };
        let errors = draft.check(Lang::En, &TimeZone::UTC, today).unwrap_err();
        for field in ["domains", "uses", "until"] {
            assert!(errors.of(field).is_some(), "{field}");
        }
        let draft =
            Draft { domains: "@Oulu.fi, riga.lv".into(), uses: "5".into(), until: "2026-11-24".into(), ..draft };
        let sound = draft.check(Lang::En, &TimeZone::UTC, today).unwrap();
        assert_eq!((sound.domains.as_str(), sound.uses), ("oulu.fi riga.lv", 5));
        assert_eq!(sound.expires_at.to_string(), "2026-11-25T00:00:00Z");
    }
}
