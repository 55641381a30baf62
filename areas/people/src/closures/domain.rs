//! What a steward types about a closing, and what is wrong with it. No I/O.

use jiff::civil::Date;
use kernel::forms::Line;
use serde::Deserialize;
use ui::FormErrors;
use words::Lang;

use crate::words as t;

pub const REASON_MAX: usize = 500;

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Draft {
    pub closed_on: String,
    pub reason: Line,
    /// The key of the one that stands in its place, or its whole address.
    pub successor: Line,
    pub sure: String,
}

/// What may be written.
pub struct Sound<'a> {
    pub closed_on: Date,
    pub reason: &'a str,
}

impl Draft {
    /// What stands last in the address of the successor.
    pub fn key(&self) -> Option<&str> {
        let key = self.successor.trim().trim_end_matches('/').rsplit('/').next().unwrap_or_default();
        Some(key).filter(|key| !key.is_empty())
    }

    pub fn check(&self, lang: Lang, today: Date, errors: &mut FormErrors) -> Option<Sound<'_>> {
        let closed_on: Option<Date> = self.closed_on.trim().parse().ok();
        let closed_on = closed_on.filter(|day| *day <= today);
        errors.require(closed_on.is_some(), "closed_on", t::closed_on_wrong(lang));
        let reason = self.reason.trim();
        let is_fit = (5..=REASON_MAX).contains(&reason.chars().count());
        errors.require(is_fit, "reason", t::closed_reason_missing(lang));
        errors.require(self.sure == "yes", "sure", t::close_sure_missing(lang));
        Some(Sound { closed_on: closed_on?, reason }).filter(|_| errors.is_empty())
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_day_to_come_is_refused_and_today_and_long_ago_are_not() {
        let today = date(2026, 11, 26);
        let check = |day: &str| {
            let draft = Draft {
                closed_on: day.into(),
                reason: "It became a part of another.".into(),
                sure: "yes".into(),
                ..Draft::default()
            };
            draft.check(Lang::En, today, &mut FormErrors::new()).is_some()
        };
        assert!(check("2026-11-26") && check("2019-01-01"));
        assert!(!check("2026-11-27") && !check("yesterday") && !check(""));
    }

    #[test]
    fn the_successor_is_named_by_its_key_or_its_address() {
        let key = |typed: &str| Draft { successor: typed.into(), ..Draft::default() }.key().map(str::to_owned);
        assert_eq!(key("https://x.example/en/governments/riga/").as_deref(), Some("riga"));
        assert_eq!(key(" riga ").as_deref(), Some("riga"));
        assert_eq!(key(" "), None);
    }
}
