//! What asking for a date takes, and where a poll stands at a moment. No I/O.

use std::collections::BTreeMap;

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp, ToSpan};
use kernel::forms::Line;
use serde::Deserialize;
use ui::FormErrors;
use words::Lang;

use crate::agenda_items::domain::TITLE_MAX;
use crate::invitations::domain::end_of;
use crate::meetings::domain::{Kind, Quarter, at};
use crate::words as t;

kernel::word_enum! {
    /// How a poll stands or has ended.
    pub enum State {
        Open = "open",
        /// One of the times became a meeting.
        Chosen = "chosen",
        /// None of them did.
        Dropped = "dropped",
    }
}

kernel::word_enum! {
    /// What a person says of a time.
    pub enum Answer {
        Yes = "yes",
        /// If need be.
        Maybe = "maybe",
        No = "no",
    }
}

/// What can be done now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    Answering,
    /// The time for answers has ended, and nothing is chosen yet.
    Choosing,
    Ended,
}

/// An instant belongs to what begins with it: an answer at the very end comes too late.
pub fn phase(state: State, answers_until: Timestamp, now: Timestamp) -> Phase {
    match state {
        State::Open if now < answers_until => Phase::Answering,
        State::Open => Phase::Choosing,
        State::Chosen | State::Dropped => Phase::Ended,
    }
}

pub const ABOUT_MAX: usize = 2000;
pub const REASON_MAX: usize = 1000;
/// More questions at once than this nobody answers.
pub const OPEN_MAX: i64 = 10;
const OPTIONS_MIN: usize = 2;
const LASTS_MAX: i64 = 1440;
/// How far ahead a time may lie.
const DAYS_MAX: i64 = 730;

/// The fields of a time: on which day, at which time of day; and of an answer to it.
pub struct Slot {
    pub day: &'static str,
    pub begins: &'static str,
    pub answer: &'static str,
}

macro_rules! slots {
    ($($number:literal),*) => {
        [$(Slot { day: concat!("day_", $number), begins: concat!("begins_", $number), answer: concat!("answer_", $number) }),*]
    };
}

/// As many times as can be offered.
pub const SLOTS: [Slot; 10] = slots!(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);

/// A question as it was typed.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Draft {
    pub title: Line,
    pub kind: String,
    pub lasts: String,
    pub about: String,
    pub until: String,
    /// The fields of the times, by their names.
    #[serde(flatten)]
    pub times: BTreeMap<String, String>,
}

/// A time that is offered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Offered {
    pub starts_at: Timestamp,
    pub ends_at: Timestamp,
}

/// A question that can be asked.
#[derive(Debug)]
pub struct Sound<'a> {
    pub title: &'a str,
    pub kind: Kind,
    pub lasts: i64,
    pub about: &'a str,
    pub answers_until: Timestamp,
    /// Soonest first.
    pub times: Vec<Offered>,
}

impl Draft {
    /// A question for a quarter that has no meeting yet, as far as it can be guessed.
    pub fn prefilled(title: &str, quarter: Quarter, today: Date) -> Self {
        let first = quarter.suggested(today);
        let second = first.and_then(|day| day.checked_add(1.day()).ok());
        let days = SLOTS.iter().zip([first, second]);
        // A fortnight to answer, but not longer than until the day before the first of the times.
        let fortnight = today.saturating_add(14.days());
        let until = first.and_then(|day| day.yesterday().ok()).map(|day| day.min(fortnight));
        Self {
            title: title.into(),
            kind: Kind::Quarterly.word().to_owned(),
            lasts: "90".to_owned(),
            until: until.map(|day| day.to_string()).unwrap_or_default(),
            times: days.filter_map(|(slot, day)| Some((slot.day.to_owned(), day?.to_string()))).collect(),
            ..Self::default()
        }
    }

    /// What was typed into a field of a time.
    pub fn typed(&self, name: &str) -> &str {
        self.times.get(name).map_or("", |typed| typed.trim())
    }

    /// The draft's values if it is sound, or what is wrong. Times are read in `zone`.
    pub fn check(&self, lang: Lang, zone: &TimeZone, now: Timestamp) -> Result<Sound<'_>, FormErrors> {
        let mut errors = FormErrors::new();
        let today = now.to_zoned_datetime(zone.clone()).date();
        let title = &*self.title;
        errors.require((5..=TITLE_MAX).contains(&title.chars().count()), "title", t::meeting_title_missing(lang));
        let kind = Kind::from_word(&self.kind);
        errors.require(kind.is_some(), "kind", t::meeting_kind_missing(lang));
        let lasts = self.lasts.trim().parse::<i64>().ok().filter(|lasts| (5..=LASTS_MAX).contains(lasts));
        errors.require(lasts.is_some(), "lasts", t::poll_lasts_wrong(lang));
        errors.require(self.about.chars().count() <= ABOUT_MAX, "about", t::text_long(lang, 2000));
        let mut times = self.read_times(lang, zone, now, &mut errors);
        times.sort_unstable();
        let until =
            self.until.trim().parse::<Date>().ok().filter(|day| *day >= today).and_then(|day| end_of(day, zone));
        errors.require(until.is_some(), "until", t::poll_until_wrong(lang));
        if let (Some(until), Some(last)) = (until, times.last()) {
            errors.require(until <= *last, "until", t::poll_until_late(lang));
        }
        match (kind, lasts, until) {
            (Some(kind), Some(lasts), Some(answers_until)) if errors.is_empty() => {
                let offered = |starts_at: Timestamp| {
                    let ends_at = starts_at.checked_add(SignedDuration::from_mins(lasts)).ok()?;
                    Some(Offered { starts_at, ends_at })
                };
                let times = times.into_iter().filter_map(offered).collect();
                Ok(Sound { title, kind, lasts, about: self.about.trim(), answers_until, times })
            }
            _ => Err(errors),
        }
    }

    fn read_times(&self, lang: Lang, zone: &TimeZone, now: Timestamp, errors: &mut FormErrors) -> Vec<Timestamp> {
        let last = now.checked_add(SignedDuration::from_hours(24 * DAYS_MAX)).unwrap_or(Timestamp::MAX);
        let mut times = Vec::new();
        let mut filled = 0_usize;
        for slot in &SLOTS {
            let (day, begins) = (self.typed(slot.day), self.typed(slot.begins));
            if day.is_empty() && begins.is_empty() {
                continue;
            }
            filled = filled.saturating_add(1);
            let Ok(day) = day.parse::<Date>() else {
                errors.add(slot.day, t::day_missing(lang));
                continue;
            };
            match at(zone, day, begins) {
                Err(why) => errors.add(slot.begins, why.words(lang, t::begins_wrong(lang))),
                Ok(at) if at <= now || at > last => errors.add(slot.day, t::poll_time_wrong(lang)),
                Ok(at) if times.contains(&at) => errors.add(slot.day, t::poll_time_twice(lang)),
                Ok(at) => times.push(at),
            }
        }
        if filled < OPTIONS_MIN
            && let Some(slot) = SLOTS.get(filled)
        {
            errors.add(slot.day, t::poll_times_few(lang));
        }
        times
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: &str = "2026-11-24T11:00:00Z";

    fn draft(times: &[(&str, &str)]) -> Draft {
        let typed = SLOTS.iter().zip(times).flat_map(|(slot, (day, begins))| {
            [(slot.day.to_owned(), (*day).to_owned()), (slot.begins.to_owned(), (*begins).to_owned())]
        });
        Draft {
            title: "Meeting of spring".into(),
            kind: "extra".into(),
            lasts: "60".into(),
            until: "2026-12-01".into(),
            times: typed.collect(),
            ..Draft::default()
        }
    }

    fn brussels() -> TimeZone {
        TimeZone::get("Europe/Brussels").unwrap()
    }

    fn errors(draft: &Draft) -> FormErrors {
        draft.check(Lang::En, &brussels(), NOW.parse().unwrap()).unwrap_err()
    }

    #[test]
    fn times_stand_in_their_order_and_last_as_long_as_was_said() {
        let draft = draft(&[("2027-04-02", "10:00"), ("2027-03-26", "10:00")]);
        let sound = draft.check(Lang::En, &brussels(), NOW.parse().unwrap()).unwrap();
        let times: Vec<String> = sound.times.iter().map(|one| format!("{} {}", one.starts_at, one.ends_at)).collect();
        // Between the two the clocks go forward.
        assert_eq!(times, ["2027-03-26T09:00:00Z 2027-03-26T10:00:00Z", "2027-04-02T08:00:00Z 2027-04-02T09:00:00Z"]);
        assert_eq!(sound.answers_until.to_string(), "2026-12-01T23:00:00Z");
    }

    #[test]
    fn what_is_wrong_with_a_time_stands_at_it() {
        assert!(errors(&draft(&[("2027-03-02", "10:00")])).of("day_2").is_some(), "one time is no choice");
        assert!(errors(&draft(&[])).of("day_1").is_some());
        for (day, begins, field) in [
            ("2026-11-24", "10:00", "day_2"),
            ("2029-03-02", "10:00", "day_2"),
            ("", "10:00", "day_2"),
            ("2027-03-02", "", "begins_2"),
            ("2027-03-02", "10:00", "day_2"),
            ("2027-03-28", "02:30", "begins_2"),
            ("2027-10-31", "02:30", "begins_2"),
        ] {
            let errors = errors(&draft(&[("2027-03-02", "10:00"), (day, begins)]));
            assert!(errors.of(field).is_some(), "{day} {begins}: {errors:?}");
        }
    }

    #[test]
    fn answers_end_before_the_last_of_the_times() {
        let late = Draft { until: "2027-03-03".into(), ..draft(&[("2027-03-02", "10:00"), ("2027-03-03", "10:00")]) };
        assert!(errors(&late).of("until").is_some());
        let past = Draft { until: "2026-11-23".into(), ..late };
        assert!(errors(&past).of("until").is_some());
    }

    #[test]
    fn an_instant_belongs_to_what_begins_with_it() {
        let at = |second: i64| Timestamp::from_second(second).unwrap();
        assert_eq!(phase(State::Open, at(10), at(9)), Phase::Answering);
        assert_eq!(phase(State::Open, at(10), at(10)), Phase::Choosing);
        assert_eq!(phase(State::Dropped, at(10), at(9)), Phase::Ended);
    }
}
