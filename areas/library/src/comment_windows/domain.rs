//! For whom and until when a draft is open for comments. No I/O.

use jiff::civil::Date;
use jiff::{Span, ToSpan};
use serde::Deserialize;
use ui::FormErrors;
use words::Lang;

use super::queries::Window;
use crate::audience::Audience;
use crate::words as t;

pub const ASKS_MAX: usize = 1000;
pub const ANSWER_MAX: usize = 4000;
/// How long people usually have.
const USUAL_DAYS: i64 = 21;

fn longest() -> Span {
    366.days()
}

/// As it was typed.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Draft {
    pub audience: String,
    pub closes_on: String,
    pub asks: String,
}

/// What says all that it must.
pub struct Sound<'a> {
    pub audience: Audience,
    pub closes_on: Date,
    pub asks: &'a str,
}

impl Draft {
    pub fn of(window: Option<&Window>, today: Date) -> Self {
        match window {
            Some(window) => Self {
                audience: window.audience.word().to_owned(),
                closes_on: window.closes_on.to_string(),
                asks: window.asks.clone(),
            },
            None => Self {
                audience: Audience::Officials.word().to_owned(),
                closes_on: today.saturating_add(USUAL_DAYS.days()).to_string(),
                asks: String::new(),
            },
        }
    }

    pub fn check(&self, lang: Lang, today: Date, errors: &mut FormErrors) -> Option<Sound<'_>> {
        let audience = Audience::from_word(&self.audience);
        errors.require(audience.is_some(), "audience", t::audience_missing(lang));
        let closes_on: Option<Date> = self.closes_on.trim().parse().ok();
        let closes_on = closes_on.filter(|day| *day >= today && *day <= today.saturating_add(longest()));
        errors.require(closes_on.is_some(), "closes_on", t::closes_on_wrong(lang));
        let asks = self.asks.trim();
        errors.require(asks.chars().count() <= ASKS_MAX, "asks", t::asks_long(lang));
        Some(Sound { audience: audience?, closes_on: closes_on?, asks }).filter(|_| errors.is_empty())
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_day_in_the_past_or_far_away_is_refused_and_today_is_not() {
        let today = date(2026, 11, 26);
        let check = |day: &str| {
            let draft = Draft { closes_on: day.into(), ..Draft::of(None, today) };
            draft.check(Lang::En, today, &mut FormErrors::new()).is_some()
        };
        assert!(check("2026-11-26") && check("2027-11-27") && check(&Draft::of(None, today).closes_on));
        assert!(!check("2026-11-25") && !check("2027-11-28") && !check("soon") && !check(""));
    }
}
