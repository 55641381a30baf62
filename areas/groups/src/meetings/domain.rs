//! What calling a meeting takes, and for whom it is. No I/O.

use jiff::Timestamp;
use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;
use serde::Deserialize;
use ui::FormErrors;
use words::Lang;

use crate::words as t;

kernel::word_enum! {
    /// For whom a meeting is.
    pub enum Audience {
        Group = "group",
        Signatories = "signatories",
        Officials = "officials",
        Everyone = "everyone",
    }
}

/// A meeting as it was typed.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Draft {
    pub title: String,
    pub day: String,
    pub begins: String,
    pub ends: String,
    pub audience: String,
    pub about: String,
    pub agenda: String,
    pub join_url: String,
}

/// A meeting that can be called.
#[derive(Debug)]
pub struct Sound {
    pub starts_at: Timestamp,
    pub ends_at: Timestamp,
    pub day: Date,
    pub audience: Audience,
}

impl Draft {
    /// The draft's values if it is sound. Times are read in `zone`; `now` is the first instant that can be chosen.
    pub fn check(&self, lang: Lang, zone: &TimeZone, now: Timestamp) -> Result<Sound, FormErrors> {
        let mut errors = FormErrors::new();
        errors.require((5..=150).contains(&self.title.trim().chars().count()), "title", t::meeting_title_missing(lang));
        errors.require(self.about.chars().count() <= 4000, "about", t::text_long(lang, 4000));
        errors.require(self.agenda.chars().count() <= 4000, "agenda", t::text_long(lang, 4000));
        errors.require(
            self.join_url.is_empty() || self.join_url.starts_with("https://"),
            "join_url",
            t::join_url_wrong(lang),
        );
        let day = self.day.trim().parse::<Date>().ok();
        let at = |time: &str| {
            let time: Time = time.trim().parse().ok()?;
            zone.to_zoned_datetime(day?.to_datetime(time)).ok().map(|at| at.timestamp())
        };
        let (starts_at, ends_at) = (at(&self.begins), at(&self.ends));
        errors.require(day.is_some(), "day", t::day_missing(lang));
        errors.require(day.is_none() || starts_at.is_some_and(|start| start > now), "begins", t::begins_wrong(lang));
        errors.require(day.is_none() || ends_at > starts_at, "ends", t::ends_wrong(lang));
        let audience = Audience::from_word(&self.audience);
        errors.require(audience.is_some(), "audience", t::audience_missing(lang));
        match (starts_at, ends_at, day, audience) {
            (Some(starts_at), Some(ends_at), Some(day), Some(audience)) if errors.is_empty() => {
                Ok(Sound { starts_at, ends_at, day, audience })
            }
            _ => Err(errors),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn draft() -> Draft {
        Draft {
            title: "First meeting".into(),
            day: "2027-07-01".into(),
            begins: "10:00".into(),
            ends: "11:30".into(),
            audience: "group".into(),
            ..Draft::default()
        }
    }

    #[test]
    fn times_are_read_in_the_callers_zone() {
        let zone = TimeZone::get("Europe/Helsinki").unwrap();
        let sound = draft().check(Lang::En, &zone, "2026-11-24T12:00:00Z".parse().unwrap()).unwrap();
        assert_eq!(sound.starts_at.to_string(), "2027-07-01T07:00:00Z");
    }

    #[test]
    fn a_meeting_in_the_past_or_one_that_ends_first_is_refused() {
        let now = "2026-11-24T12:00:00Z".parse().unwrap();
        let past = Draft { day: "2026-11-01".into(), ..draft() };
        assert!(past.check(Lang::En, &TimeZone::UTC, now).unwrap_err().of("begins").is_some());
        let backwards = Draft { ends: "09:00".into(), ..draft() };
        assert!(backwards.check(Lang::En, &TimeZone::UTC, now).unwrap_err().of("ends").is_some());
    }
}
