//! What calling and changing a meeting takes, and for whom it is. No I/O.

use std::ops::RangeInclusive;

use jiff::civil::{Date, DateTime, Time, Weekday};
use jiff::tz::{AmbiguousOffset, TimeZone};
use jiff::{SignedDuration, Timestamp, ToSpan, ZonedDateTime};
use kernel::forms::Line;
use serde::Deserialize;
use ui::FormErrors;
use words::Lang;

use super::queries::Meeting;
use crate::agenda_items::domain::{ITEMS_MAX, TITLE_MAX};
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

/// A quarter of a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quarter {
    pub year: i16,
    /// 1 to 4.
    pub number: i8,
}

impl Quarter {
    pub fn of(day: Date) -> Self {
        Self { year: day.year(), number: (day.month() - 1) / 3 + 1 }
    }

    pub fn all(year: i16) -> impl Iterator<Item = Self> {
        (1..=4).map(move |number| Self { year, number })
    }

    /// As it stands in addresses: `2027-2`.
    pub fn from_word(word: &str) -> Option<Self> {
        let (year, number) = word.split_once('-')?;
        let quarter = Self { year: year.parse().ok()?, number: number.parse().ok()? };
        ((2000..=2100).contains(&quarter.year) && (1..=4).contains(&quarter.number)).then_some(quarter)
    }

    pub fn word(self) -> String {
        format!("{}-{}", self.year, self.number)
    }

    /// A working day on which a meeting of this quarter may well be, from `today` on.
    pub fn suggested(self, today: Date) -> Option<Date> {
        let middle = Date::new(self.year, self.number * 3 - 1, 15).ok()?;
        let soon = today.saturating_add(14.days());
        let mut day = if middle > today { middle } else { soon };
        while matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday) {
            day = day.tomorrow().ok()?;
        }
        (Self::of(day) == self).then_some(day)
    }
}

kernel::word_enum! {
    /// What kind of meeting is called. What was read in from elsewhere has kinds of its own.
    pub enum Kind {
        /// One of the four a year.
        Quarterly = "quarterly",
        Extra = "extra",
        Webinar = "webinar",
        Workshop = "workshop",
    }
}

/// What the facts call a meeting of a group, whether it was one of the four or not.
const OF_GROUP: &str = "working group meeting";

pub const TEXT_MAX: usize = 4000;
pub const REASON_MAX: usize = 1000;
const PLACE_MAX: usize = 200;
const LINK_MAX: usize = 1000;
/// How many places a meeting may have, if it has a number of them.
const CAPACITY: RangeInclusive<i64> = 1..=10_000;
const LONGEST: SignedDuration = SignedDuration::from_hours(24);

/// Whether a meeting of this kind is one of the four a year.
pub fn is_of_the_four(kind: &str) -> bool {
    kind == OF_GROUP || Kind::from_word(kind) == Some(Kind::Quarterly)
}

/// A meeting as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct Draft {
    pub title: Line,
    pub kind: String,
    pub day: String,
    pub begins: String,
    pub ends: String,
    /// The day on which it ends, if that is another.
    pub ends_day: String,
    pub place: Line,
    pub audience: String,
    pub about: String,
    pub agenda: String,
    pub join_url: String,
    /// `yes` if one registers.
    pub registers: String,
    pub capacity: Line,
    /// Which state of the meeting the form was made from.
    pub version: String,
}

/// A meeting that can be called.
#[derive(Debug)]
pub struct Sound<'a> {
    pub title: &'a str,
    pub kind: Option<Kind>,
    pub starts_at: Timestamp,
    pub ends_at: Timestamp,
    pub day: Date,
    pub until_day: Option<Date>,
    pub place: Option<&'a str>,
    pub audience: Audience,
    pub about: &'a str,
    pub agenda: &'a str,
    pub join_url: Option<&'a str>,
    pub registers: bool,
    pub capacity: Option<i64>,
}

/// Why a time of day cannot be used.
pub enum NoTime {
    Unread,
    /// The clocks go forward over it.
    Skipped,
    /// The clocks go back, and it comes twice.
    Twice,
}

impl NoTime {
    /// What to do about it; `unread` where no time could be read.
    pub const fn words(self, lang: Lang, unread: &'static str) -> &'static str {
        match self {
            Self::Unread => unread,
            Self::Skipped => t::time_skipped(lang),
            Self::Twice => t::time_twice(lang),
        }
    }
}

/// The instant of a time of day as it was typed.
pub fn at(zone: &TimeZone, day: Date, time: &str) -> Result<Timestamp, NoTime> {
    let time: Time = time.trim().parse().map_err(|_| NoTime::Unread)?;
    let instant = zone.to_ambiguous_timestamp(DateTime::from_parts(day, time));
    match instant.offset() {
        AmbiguousOffset::Unambiguous { .. } => instant.unambiguous().map_err(|_| NoTime::Unread),
        AmbiguousOffset::Gap { .. } => Err(NoTime::Skipped),
        AmbiguousOffset::Fold { .. } => Err(NoTime::Twice),
    }
}

fn some(text: &str) -> Option<&str> {
    Some(text.trim()).filter(|text| !text.is_empty())
}

impl Draft {
    /// A meeting as its form shows it. Times are written in `zone`.
    pub fn of(meeting: &Meeting, zone: &TimeZone) -> Self {
        let read = |at: Option<Timestamp>| at.map(|at| at.to_zoned_datetime(zone.clone()));
        let (begins, ends) = (read(meeting.starts_at), read(meeting.ends_at));
        let day = begins.as_ref().map(ZonedDateTime::date).or(meeting.on_day);
        let ends_day = ends.as_ref().map(ZonedDateTime::date).or(meeting.until_day).filter(|last| Some(*last) != day);
        // As the browser's field for times writes it.
        let clock = |at: &ZonedDateTime| at.strftime("%H:%M").to_string();
        let text = |text: &Option<String>| text.clone().unwrap_or_default();
        Self {
            title: meeting.title.as_str().into(),
            kind: Kind::from_word(&meeting.kind).map(Kind::word).unwrap_or_default().to_owned(),
            day: day.map(|day| day.to_string()).unwrap_or_default(),
            begins: begins.as_ref().map(clock).unwrap_or_default(),
            ends: ends.as_ref().map(clock).unwrap_or_default(),
            ends_day: ends_day.map(|day| day.to_string()).unwrap_or_default(),
            place: text(&meeting.place).into(),
            audience: meeting.audience.word().to_owned(),
            about: meeting.about.clone(),
            agenda: meeting.agenda.clone(),
            join_url: text(&meeting.join_url),
            registers: if meeting.registers { "yes".to_owned() } else { String::new() },
            capacity: meeting.capacity.map(|capacity| capacity.to_string()).unwrap_or_default().into(),
            version: meeting.version.to_string(),
        }
    }

    /// The lines of the agenda, each of which becomes an item of a new meeting.
    pub fn items(&self) -> impl Iterator<Item = &str> {
        self.agenda.lines().map(str::trim).filter(|line| !line.is_empty())
    }

    /// The same with the time of another.
    #[must_use]
    pub fn at_the_time_of(self, other: &Draft) -> Self {
        let Draft { day, begins, ends, ends_day, .. } = other.clone();
        Self { day, begins, ends, ends_day, ..self }
    }

    /// The draft's values if it is sound. Times are read in `zone`; `now` is the first instant that can be chosen, but a
    /// meeting that is changed (`was`) may stay when it was.
    pub fn check(
        &self,
        lang: Lang,
        zone: &TimeZone,
        now: Timestamp,
        was: Option<&Meeting>,
    ) -> Result<Sound<'_>, FormErrors> {
        let mut errors = FormErrors::new();
        let title = self.title.trim();
        errors.require((5..=TITLE_MAX).contains(&title.chars().count()), "title", t::meeting_title_missing(lang));
        let kind = Kind::from_word(&self.kind);
        let keeps = self.kind.is_empty() && was.is_some_and(|was| Kind::from_word(&was.kind).is_none());
        errors.require(kind.is_some() || keeps, "kind", t::meeting_kind_missing(lang));

        let day = self.day.trim().parse::<Date>().ok();
        let ends_day = some(&self.ends_day).map_or(Ok(day), |typed| typed.parse::<Date>().map(Some));
        errors.require(day.is_some(), "day", t::day_missing(lang));
        let mut read = |day: Option<Date>, time: &str, field, unread: &'static str| match at(zone, day?, time) {
            Ok(at) => Some(at),
            Err(why) => {
                errors.add(field, why.words(lang, unread));
                None
            }
        };
        let starts_at = read(day, &self.begins, "begins", t::begins_wrong(lang));
        let ends_at = read(ends_day.clone().ok().flatten(), &self.ends, "ends", t::ends_wrong(lang));
        if let Some(starts_at) = starts_at {
            let stays = was.is_some_and(|was| was.starts_at == Some(starts_at));
            errors.require(stays || starts_at > now, "begins", t::begins_wrong(lang));
        }
        errors.require(ends_day.is_ok(), "ends_day", t::day_missing(lang));
        if let (Some(starts_at), Some(ends_at)) = (starts_at, ends_at) {
            errors.require(ends_at > starts_at, "ends", t::ends_wrong(lang));
            errors.require(ends_at.duration_since(starts_at) <= LONGEST, "ends", t::meeting_long(lang));
        }

        let audience = Audience::from_word(&self.audience);
        errors.require(self.place.chars().count() <= PLACE_MAX, "place", t::text_long(lang, 200));
        errors.require(audience.is_some(), "audience", t::audience_missing(lang));
        errors.require(self.about.chars().count() <= TEXT_MAX, "about", t::text_long(lang, 4000));
        if was.is_some() {
            errors.require(self.agenda.chars().count() <= TEXT_MAX, "agenda", t::text_long(lang, 4000));
        } else if self.items().count() > ITEMS_MAX {
            errors.add("agenda", t::agenda_long(lang, 40));
        } else if self.items().any(|line| line.chars().count() > TITLE_MAX) {
            errors.add("agenda", t::agenda_line_long(lang, 150));
        }
        let join_url = some(&self.join_url);
        errors.require(
            join_url.is_none_or(|url| url.starts_with("https://") && url.len() <= LINK_MAX),
            "join_url",
            t::join_url_wrong(lang),
        );
        let registers = self.registers == "yes";
        errors.require(
            !registers || audience.is_none_or(|audience| audience == Audience::Everyone),
            "registers",
            t::registers_wrong(lang),
        );
        let capacity = some(&self.capacity).map(|typed| typed.parse::<i64>().ok().filter(|n| CAPACITY.contains(n)));
        errors.require(capacity != Some(None), "capacity", t::capacity_wrong(lang));
        errors.require(registers || capacity.is_none(), "capacity", t::capacity_without(lang));
        match (starts_at, ends_at, day, audience) {
            (Some(starts_at), Some(ends_at), Some(day), Some(audience)) if errors.is_empty() => Ok(Sound {
                title,
                kind,
                starts_at,
                ends_at,
                day,
                until_day: ends_day.ok().flatten().filter(|last| *last != day),
                place: some(&self.place),
                audience,
                about: self.about.trim(),
                agenda: self.agenda.trim(),
                join_url,
                registers,
                capacity: capacity.flatten(),
            }),
            _ => Err(errors),
        }
    }
}

impl Sound<'_> {
    /// Whether it is at another time than `meeting`.
    pub fn moves(&self, meeting: &Meeting) -> bool {
        meeting.starts_at != Some(self.starts_at) || meeting.ends_at != Some(self.ends_at)
    }

    /// Whether it differs from `meeting` in something that stands in calendars, beside its time.
    pub fn alters(&self, meeting: &Meeting) -> bool {
        meeting.title != self.title
            || meeting.about != self.about
            || meeting.place.as_deref() != self.place
            || meeting.join_url.as_deref() != self.join_url
            || meeting.audience != self.audience
            || meeting.registers != self.registers
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: &str = "2026-11-24T12:00:00Z";

    fn draft() -> Draft {
        Draft {
            title: "First meeting".into(),
            kind: "quarterly".into(),
            day: "2027-07-01".into(),
            begins: "10:00".into(),
            ends: "11:30".into(),
            audience: "group".into(),
            ..Draft::default()
        }
    }

    fn zone(name: &str) -> TimeZone {
        TimeZone::get(name).unwrap()
    }

    fn errors(draft: &Draft) -> FormErrors {
        draft.check(Lang::En, &zone("Europe/Brussels"), NOW.parse().unwrap(), None).unwrap_err()
    }

    #[test]
    fn times_are_read_in_the_callers_zone() {
        let draft = draft();
        let sound = draft.check(Lang::En, &zone("Europe/Helsinki"), NOW.parse().unwrap(), None).unwrap();
        assert_eq!(sound.starts_at.to_string(), "2027-07-01T07:00:00Z");
    }

    #[test]
    fn a_meeting_in_the_past_or_one_that_ends_first_is_refused() {
        let past = Draft { day: "2026-11-01".into(), ..draft() };
        assert!(errors(&past).of("begins").is_some());
        let backwards = Draft { ends: "09:00".into(), ..draft() };
        assert!(errors(&backwards).of("ends").is_some());
    }

    #[test]
    fn a_meeting_may_go_over_midnight_but_not_over_a_day() {
        let night = Draft { begins: "22:00".into(), ends: "01:00".into(), ends_day: "2027-07-02".into(), ..draft() };
        let sound = night.check(Lang::En, &TimeZone::UTC, NOW.parse().unwrap(), None).unwrap();
        assert_eq!(sound.ends_at.duration_since(sound.starts_at), SignedDuration::from_hours(3));
        assert_eq!(sound.until_day.map(|day| day.to_string()).as_deref(), Some("2027-07-02"));
        let whole = Draft { begins: "22:00".into(), ends: "22:00".into(), ends_day: "2027-07-02".into(), ..draft() };
        assert!(whole.check(Lang::En, &TimeZone::UTC, NOW.parse().unwrap(), None).is_ok());
        assert!(errors(&Draft { ends: "22:01".into(), ..whole }).of("ends").is_some());
        assert!(errors(&Draft { ends_day: "soon".into(), ..draft() }).of("ends_day").is_some());
    }

    #[test]
    fn a_time_that_the_clocks_skip_or_repeat_is_explained() {
        let skipped = Draft { day: "2027-03-28".into(), begins: "02:30".into(), ends: "04:00".into(), ..draft() };
        assert_eq!(errors(&skipped).of("begins"), Some(t::time_skipped(Lang::En)));
        let twice = Draft { day: "2027-10-31".into(), begins: "01:00".into(), ends: "02:30".into(), ..draft() };
        assert_eq!(errors(&twice).of("ends"), Some(t::time_twice(Lang::En)));
        // Over the change it lasts as long as it lasts: from one to four are two hours.
        let over = Draft { day: "2027-03-28".into(), begins: "01:00".into(), ends: "04:00".into(), ..draft() };
        let sound = over.check(Lang::En, &zone("Europe/Brussels"), NOW.parse().unwrap(), None).unwrap();
        assert_eq!(sound.ends_at.duration_since(sound.starts_at), SignedDuration::from_hours(2));
    }

    #[test]
    fn a_quarter_suggests_a_working_day_of_its_own_that_is_still_to_come() {
        let quarter = |word| Quarter::from_word(word).unwrap();
        let today: Date = "2026-11-24".parse().unwrap();
        let day = |word| quarter(word).suggested(today).map(|day| day.to_string());
        assert_eq!(day("2027-2").as_deref(), Some("2027-05-17"));
        assert_eq!(day("2026-4").as_deref(), Some("2026-12-08"));
        assert_eq!(day("2026-3"), None);
        assert!(
            ["2027-5", "2027-0", "27-1", "-1", "9999-1"].into_iter().all(|word| Quarter::from_word(word).is_none())
        );
    }
}
