//! Meetings as iCalendar text (RFC 5545, RFC 7986), for feeds, downloads and invitations. No I/O: the same meeting is
//! written with the same letters every time, so that a feed is known by the digest of its text.

use std::collections::BTreeMap;

use calcard::icalendar::{
    ICalendar, ICalendarComponent, ICalendarComponentType as Kind, ICalendarEntry, ICalendarParameter,
    ICalendarParameterName as Parameter, ICalendarParameterValue, ICalendarProperty as Property, ICalendarValue,
};
use jiff::civil::{Date, DateTime, Weekday};
use jiff::tz::{Dst, Offset, TimeZone};
use jiff::{Span, Timestamp, ToSpan};

/// What a reader's program is to do with a calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// Show it.
    Publish,
    /// Ask whether the person comes.
    Request,
    /// Say that it does not take place.
    Cancel,
}

impl Method {
    pub const fn word(self) -> &'static str {
        match self {
            Self::Publish => "PUBLISH",
            Self::Request => "REQUEST",
            Self::Cancel => "CANCEL",
        }
    }
}

/// A calendar: one or many meetings with what they have in common.
#[derive(Debug)]
pub struct Calendar {
    pub method: Method,
    /// What the reader's program calls it, and where it is read again; nothing for a single meeting.
    pub feed: Option<Feed>,
    pub entries: Vec<Entry>,
}

#[derive(Debug)]
pub struct Feed {
    pub name: String,
    pub about: String,
    /// The page that shows the same.
    pub page: String,
    /// The address of the feed itself.
    pub source: String,
}

/// When a meeting is.
#[derive(Clone, Debug)]
pub enum When {
    /// Times are written in the organiser's zone, so that a change of its rules moves the meeting with it.
    Timed { starts: Timestamp, ends: Option<Timestamp>, zone: TimeZone },
    /// Both days belong to it.
    Days { first: Date, last: Date },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    Confirmed,
    Tentative,
    Cancelled,
}

/// A name with its address of mail.
#[derive(Clone, Debug)]
pub struct Party {
    pub name: String,
    pub email: String,
}

/// A meeting as it stands in a calendar.
#[derive(Debug)]
pub struct Entry {
    pub uid: String,
    pub sequence: i64,
    pub when: When,
    pub standing: Standing,
    pub title: String,
    pub text: String,
    pub place: Option<String>,
    /// The link to the video meeting, with the words that stand for it.
    pub link: Option<String>,
    pub link_label: String,
    pub page: String,
    pub organiser: Party,
    /// Who is asked to come.
    pub attendee: Option<Party>,
    pub changed: Timestamp,
}

/// Programs look for changes this often.
const REFRESH: &str = "PT4H";

/// The whole text, with the definition of every zone that it names.
pub fn write(calendar: &Calendar) -> String {
    let mut tree = Tree::default();
    let mut head = vec![
        line(Property::Version, "2.0"),
        line(Property::Prodid, "-//Belfry//Belfry//EN"),
        line(Property::Calscale, "GREGORIAN"),
        line(Property::Method, calendar.method.word()),
    ];
    if let Some(feed) = &calendar.feed {
        let name = one_line(&feed.name);
        head.push(line(Property::Name, &*name));
        // What Apple, Google and Outlook read instead of the standard.
        head.push(line(Property::Other("X-WR-CALNAME".into()), &*name));
        head.push(line(Property::Description, one_line(&feed.about)));
        head.extend(uri(&feed.page).map(|page| line(Property::Url, page)));
        head.extend(uri(&feed.source).map(|source| with(line(Property::Source, source), Parameter::Value, "URI")));
        head.push(with(line(Property::RefreshInterval, REFRESH), Parameter::Value, "DURATION"));
        head.push(line(Property::Other("X-PUBLISHED-TTL".into()), REFRESH));
    }
    let root = tree.add(None, Kind::VCalendar, head);
    for (name, zone, from, until) in zones(&calendar.entries) {
        tree.zone(root, &name, &zone, from, until);
    }
    for entry in &calendar.entries {
        tree.add(Some(root), Kind::VEvent, lines(entry));
    }
    ICalendar { components: tree.0 }.to_string()
}

/// The components as the crate wants them: in a row, each with the numbers of those inside it.
#[derive(Default)]
struct Tree(Vec<ICalendarComponent>);

impl Tree {
    fn add(&mut self, within: Option<usize>, component_type: Kind, entries: Vec<ICalendarEntry>) -> usize {
        let index = self.0.len();
        self.0.push(ICalendarComponent { component_type, entries, component_ids: Vec::new() });
        if let (Some(outer), Ok(number)) = (within.and_then(|outer| self.0.get_mut(outer)), u32::try_from(index)) {
            outer.component_ids.push(number);
        }
        index
    }

    /// The offsets of a zone from one instant on. What comes round each year is written as a rule, which some programs
    /// insist on; what does not, day by day.
    fn zone(&mut self, within: usize, name: &str, zone: &TimeZone, from: Timestamp, until: Timestamp) {
        let outer = self.add(Some(within), Kind::VTimezone, vec![line(Property::Tzid, name)]);
        let first = zone.preceding(from).next();
        let mut observances: Vec<Observance> = Vec::new();
        if first.is_none() {
            let info = zone.to_offset_info(from);
            let epoch = Offset::UTC.to_datetime(Timestamp::UNIX_EPOCH);
            let offset = info.offset();
            observances.push(Observance::new(info.dst(), (offset, offset), info.abbreviation(), epoch));
        }
        let mut offset = first.as_ref().map_or(Offset::UTC, |first| before(zone, first.timestamp()));
        for change in first.into_iter().chain(zone.following(from)).take_while(|change| change.timestamp() <= until) {
            let at = offset.to_datetime(change.timestamp());
            let next = Observance::new(change.dst(), (offset, change.offset()), change.abbreviation(), at);
            match observances.iter_mut().find(|known| known.is_like(&next)) {
                Some(known) => known.at.push(at),
                None => observances.push(next),
            }
            offset = change.offset();
        }
        let last = Offset::UTC.to_datetime(until).year();
        for observance in observances {
            let kind = if observance.dst.is_dst() { Kind::Daylight } else { Kind::Standard };
            self.add(Some(outer), kind, observance.lines(last));
        }
    }
}

/// A change of the clocks, with every day on which it happens.
struct Observance {
    dst: Dst,
    from: Offset,
    to: Offset,
    name: String,
    at: Vec<DateTime>,
}

impl Observance {
    fn new(dst: Dst, (from, to): (Offset, Offset), name: &str, at: DateTime) -> Self {
        Self { dst, from, to, name: name.to_owned(), at: vec![at] }
    }

    fn is_like(&self, other: &Self) -> bool {
        let same = |at: &DateTime| (at.month(), at.weekday(), at.time());
        (self.dst, self.from, self.to, &self.name) == (other.dst, other.from, other.to, &other.name)
            && self.at.first().map(same) == other.at.first().map(same)
    }

    /// The rule of the days, if they come round each year up to `last`: the last of a weekday in its month, or the nth.
    fn rule(&self, last: i16) -> Option<String> {
        let (first, more) = self.at.split_first()?;
        let years = std::iter::zip(first.year().., &self.at).all(|(year, at)| at.year() == year);
        if more.is_empty() || !years || self.at.last()?.year() + 1 < last {
            return None;
        }
        let nth = |at: &DateTime| (at.day() - 1) / 7 + 1;
        let which = if self.at.iter().all(|at| at.day() + 7 > at.days_in_month()) {
            "-1".to_owned()
        } else if more.iter().all(|at| nth(at) == nth(first)) {
            nth(first).to_string()
        } else {
            return None;
        };
        let weekday = match first.weekday() {
            Weekday::Monday => "MO",
            Weekday::Tuesday => "TU",
            Weekday::Wednesday => "WE",
            Weekday::Thursday => "TH",
            Weekday::Friday => "FR",
            Weekday::Saturday => "SA",
            Weekday::Sunday => "SU",
        };
        Some(format!("FREQ=YEARLY;BYMONTH={};BYDAY={which}{weekday}", first.month()))
    }

    fn lines(&self, last: i16) -> Vec<ICalendarEntry> {
        let days: Vec<String> = self.at.iter().map(|at| at.strftime(LOCAL).to_string()).collect();
        let mut lines = vec![
            line(Property::Dtstart, days.first().cloned().unwrap_or_default()),
            line(Property::Tzoffsetfrom, offset(self.from)),
            line(Property::Tzoffsetto, offset(self.to)),
            line(Property::Tzname, &*self.name),
        ];
        match self.rule(last) {
            Some(rule) => lines.push(line(Property::Rrule, rule)),
            None => lines.extend(days.iter().map(|day| line(Property::Rdate, &**day))),
        }
        lines
    }
}

fn before(zone: &TimeZone, change: Timestamp) -> Offset {
    change.checked_sub(1.second()).map_or(Offset::UTC, |before| zone.to_offset(before))
}

const LOCAL: &str = "%Y%m%dT%H%M%S";
const DAY: &str = "%Y%m%d";

fn utc(at: Timestamp) -> String {
    at.strftime("%Y%m%dT%H%M%SZ").to_string()
}

/// `+0530`; seconds only where a zone has them.
fn offset(offset: Offset) -> String {
    let seconds = offset.seconds().abs();
    let sign = if offset.is_negative() { '-' } else { '+' };
    let (hours, minutes, rest) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    if rest == 0 { format!("{sign}{hours:02}{minutes:02}") } else { format!("{sign}{hours:02}{minutes:02}{rest:02}") }
}

/// The zones that entries name, each with the first and the last instant that is told in it.
fn zones(entries: &[Entry]) -> Vec<(String, TimeZone, Timestamp, Timestamp)> {
    let mut found: BTreeMap<String, (TimeZone, Timestamp, Timestamp)> = BTreeMap::new();
    for entry in entries {
        let When::Timed { starts, ends, zone } = &entry.when else { continue };
        let Some(name) = named(zone) else { continue };
        let ends = ends.unwrap_or(*starts);
        let (_, from, until) = found.entry(name.to_owned()).or_insert_with(|| (zone.clone(), *starts, ends));
        *from = (*from).min(*starts);
        *until = (*until).max(ends);
    }
    // Some years more, so that it can be seen what comes round.
    let later = |until: Timestamp| until.checked_add(Span::new().hours(6 * 366 * 24)).unwrap_or(until);
    found.into_iter().map(|(name, (zone, from, until))| (name, zone, from, later(until))).collect()
}

/// The name under which a zone is defined; UTC needs no definition.
fn named(zone: &TimeZone) -> Option<&str> {
    zone.iana_name().filter(|name| !matches!(*name, "UTC" | "Etc/UTC" | "Etc/UCT" | "Z"))
}

fn lines(entry: &Entry) -> Vec<ICalendarEntry> {
    let mut lines = vec![
        line(Property::Uid, &*entry.uid),
        line(Property::Sequence, entry.sequence.max(0).to_string()),
        line(Property::Dtstamp, utc(entry.changed)),
        line(Property::LastModified, utc(entry.changed)),
        line(Property::Summary, one_line(&entry.title)),
    ];
    match &entry.when {
        When::Timed { starts, ends, zone } => {
            lines.push(instant(Property::Dtstart, *starts, zone));
            lines.extend(ends.map(|ends| instant(Property::Dtend, ends, zone)));
            lines.push(line(Property::Transp, "OPAQUE"));
        }
        When::Days { first, last } => {
            // The end of whole days is the day after.
            let end = last.tomorrow().unwrap_or(*last);
            let day =
                |property, day: Date| with(line(property, day.strftime(DAY).to_string()), Parameter::Value, "DATE");
            lines.extend([day(Property::Dtstart, *first), day(Property::Dtend, end)]);
            lines.push(line(Property::Transp, "TRANSPARENT"));
        }
    }
    lines.push(line(
        Property::Status,
        match entry.standing {
            Standing::Confirmed => "CONFIRMED",
            Standing::Tentative => "TENTATIVE",
            Standing::Cancelled => "CANCELLED",
        },
    ));
    let link = entry.link.as_deref().and_then(uri);
    let location: Vec<&str> = entry.place.as_deref().into_iter().chain(link.as_deref()).collect();
    if !location.is_empty() {
        lines.push(line(Property::Location, one_line(&location.join(", "))));
    }
    if !entry.text.is_empty() {
        lines.push(line(Property::Description, many_lines(&entry.text)));
    }
    if let Some(link) = link {
        let conference = with(line(Property::Conference, link), Parameter::Value, "URI");
        let conference = with(conference, Parameter::Feature, "VIDEO");
        lines.push(with(conference, Parameter::Label, &quotable(&entry.link_label)));
    }
    lines.extend(uri(&entry.page).map(|page| line(Property::Url, page)));
    lines.push(party(Property::Organizer, &entry.organiser));
    if let Some(attendee) = &entry.attendee {
        let attendee = party(Property::Attendee, attendee);
        let attendee = with(attendee, Parameter::Cutype, "INDIVIDUAL");
        let attendee = with(attendee, Parameter::Role, "REQ-PARTICIPANT");
        let attendee = with(attendee, Parameter::Partstat, "NEEDS-ACTION");
        lines.push(with(attendee, Parameter::Rsvp, "TRUE"));
    }
    lines
}

fn instant(property: Property, at: Timestamp, zone: &TimeZone) -> ICalendarEntry {
    match named(zone) {
        Some(name) => {
            let local = at.to_zoned_datetime(zone.clone()).strftime(LOCAL).to_string();
            with(line(property, local), Parameter::Tzid, name)
        }
        None => line(property, utc(at)),
    }
}

fn party(property: Property, party: &Party) -> ICalendarEntry {
    with(line(property, format!("mailto:{}", one_line(&party.email))), Parameter::Cn, &quotable(&party.name))
}

fn line(name: Property, value: impl Into<String>) -> ICalendarEntry {
    ICalendarEntry { name, params: Vec::new(), values: vec![ICalendarValue::Text(value.into())] }
}

fn with(mut entry: ICalendarEntry, name: Parameter, value: &str) -> ICalendarEntry {
    entry.params.push(ICalendarParameter { name, value: ICalendarParameterValue::Text(value.to_owned()) });
    entry
}

/// Whether a reader somewhere takes the sign for the end of a line, or it means nothing in a text.
fn breaks(sign: char) -> bool {
    sign.is_control() || matches!(sign, '\u{2028}' | '\u{2029}')
}

/// Text with nothing in it that ends a line.
fn one_line(text: &str) -> String {
    text.split(breaks).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Text whose only control sign is the line feed, which is written as `\n`.
fn many_lines(text: &str) -> String {
    text.replace("\r\n", "\n").split('\n').map(one_line).collect::<Vec<_>>().join("\n")
}

/// A parameter cannot hold a quotation mark or a backslash.
fn quotable(text: &str) -> String {
    one_line(text).replace('"', "’").replace('\\', "/")
}

/// An address as it may stand in a line: a comma or a semicolon would be taken for more than one.
fn uri(text: &str) -> Option<String> {
    let url = url::Url::parse(text.trim()).ok().filter(|url| matches!(url.scheme(), "http" | "https"))?;
    Some(String::from(url).replace(',', "%2C").replace(';', "%3B").replace('\\', "%5C"))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn entry(title: &str) -> Entry {
        let zone = TimeZone::get("Europe/Brussels").unwrap();
        Entry {
            uid: "m1@belfry.test".into(),
            sequence: 2,
            when: When::Timed {
                starts: "2027-03-25T09:00:00Z".parse().unwrap(),
                ends: Some("2027-03-25T10:30:00Z".parse().unwrap()),
                zone,
            },
            standing: Standing::Confirmed,
            title: title.into(),
            text: "We choose, and decide; now.\nAgenda\r\n1. Start".into(),
            place: Some("City hall".into()),
            link: Some("https://video.example/room?a=1,2;b".into()),
            link_label: "Open the \"meeting\"".into(),
            page: "http://belfry.test/en/events/m1".into(),
            organiser: Party { name: "Technical: group".into(), email: "belfry@belfry.test".into() },
            attendee: None,
            changed: "2027-01-02T03:04:05.678Z".parse().unwrap(),
        }
    }

    fn written(entry: Entry) -> String {
        write(&Calendar { method: Method::Publish, feed: None, entries: vec![entry] })
    }

    fn unfolded(text: &str) -> Vec<String> {
        text.replace("\r\n ", "").split("\r\n").map(str::to_owned).collect()
    }

    #[test]
    fn a_meeting_is_written_in_the_organisers_zone_with_its_rules() {
        let lines = unfolded(&written(entry("A clause, and more; now")));
        for wanted in [
            "BEGIN:VTIMEZONE",
            "TZID:Europe/Brussels",
            "UID:m1@belfry.test",
            "SEQUENCE:2",
            "DTSTAMP:20270102T030405Z",
            "LAST-MODIFIED:20270102T030405Z",
            r"SUMMARY:A clause\, and more\; now",
            "DTSTART;TZID=Europe/Brussels:20270325T100000",
            "DTEND;TZID=Europe/Brussels:20270325T113000",
            "STATUS:CONFIRMED",
            r"LOCATION:City hall\, https://video.example/room?a=1%2C2%3Bb",
            r"DESCRIPTION:We choose\, and decide\; now.\nAgenda\n1. Start",
            r#"CONFERENCE;VALUE=URI;FEATURE=VIDEO;LABEL="Open the ’meeting’":https://video.example/room?a=1%2C2%3Bb"#,
            "URL:http://belfry.test/en/events/m1",
            r#"ORGANIZER;CN="Technical: group":mailto:belfry@belfry.test"#,
        ] {
            assert!(lines.iter().any(|line| line == wanted), "{wanted} is not in\n{}", lines.join("\n"));
        }
        let winter = [
            "BEGIN:STANDARD",
            "DTSTART:20261025T030000",
            "TZOFFSETFROM:+0200",
            "TZOFFSETTO:+0100",
            "TZNAME:CET",
            "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
            "END:STANDARD",
        ];
        let summer = ["DTSTART:20270328T020000", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200", "TZNAME:CEST"];
        for wanted in [&winter[..], &summer[..], &["RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "END:DAYLIGHT"]] {
            assert!(
                lines.windows(wanted.len()).any(|lines| lines == wanted),
                "{wanted:?} is not in\n{}",
                lines.join("\n")
            );
        }
    }

    fn zone_lines(zone: &str, at: &str) -> Vec<String> {
        let mut entry = entry("Far away");
        let zone = TimeZone::get(zone).unwrap();
        entry.when = When::Timed { starts: at.parse().unwrap(), ends: None, zone };
        unfolded(&written(entry))
    }

    #[test]
    fn a_rule_counts_weekdays_where_it_is_not_the_last_one() {
        let lines = zone_lines("America/New_York", "2027-03-25T09:00:00Z");
        for wanted in ["RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU", "RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU"] {
            assert!(lines.iter().any(|line| line == wanted), "{lines:?}");
        }
    }

    #[test]
    fn changes_that_follow_the_moon_are_written_day_by_day() {
        let lines = zone_lines("Africa/Casablanca", "2027-03-25T09:00:00Z");
        assert!(lines.iter().filter(|line| line.starts_with("RDATE:")).count() > 8, "{lines:?}");
        assert!(!lines.iter().any(|line| line.starts_with("RRULE")), "{lines:?}");
    }

    #[test]
    fn whole_days_end_on_the_day_after() {
        let day = |day: &str| day.parse().unwrap();
        let mut entry = entry("Assembly");
        entry.when = When::Days { first: day("2027-12-30"), last: day("2027-12-31") };
        let lines = unfolded(&written(entry));
        assert!(lines.contains(&"DTSTART;VALUE=DATE:20271230".to_owned()), "{lines:?}");
        assert!(lines.contains(&"DTEND;VALUE=DATE:20280101".to_owned()), "{lines:?}");
        assert!(!lines.iter().any(|line| line.contains("VTIMEZONE")), "{lines:?}");
    }

    #[test]
    fn offsets_are_written_with_as_much_as_they_have() {
        assert_eq!(offset(Offset::constant(5)), "+0500");
        assert_eq!(offset(Offset::from_seconds(-(3 * 3600 + 30 * 60)).unwrap()), "-0330");
        assert_eq!(offset(Offset::from_seconds(1050).unwrap()), "+001730");
    }

    #[test]
    fn a_zone_without_changes_has_its_one_offset() {
        let lines = zone_lines("Asia/Kolkata", "2027-03-25T09:00:00Z");
        assert!(lines.contains(&"TZOFFSETTO:+0530".to_owned()), "{lines:?}");
        assert!(lines.contains(&"DTSTART;TZID=Asia/Kolkata:20270325T143000".to_owned()), "{lines:?}");
    }

    proptest! {
        #[test]
        fn nothing_that_is_typed_adds_a_line_or_makes_one_too_long(title in "(\\PC|[\r\n\u{b}\u{c}\u{85}\u{2028}]){0,300}", text in "(\\PC|[\r\n;,:\\\\\"]){0,600}") {
            let plain = unfolded(&written(entry("x"))).len();
            let link = Some(format!("https://video.example/{text}"));
            let typed = Entry { text, link, link_label: title.clone(), place: Some(format!("x{title}")), ..entry(&title) };
            let text = written(Entry { organiser: Party { name: title, email: "a@b.example".into() }, ..typed });
            prop_assert!(text.split("\r\n").all(|line| line.len() <= 75));
            prop_assert!(!text.replace("\r\n", "").contains(breaks));
            let lines = unfolded(&text);
            // Only the description may be missing.
            prop_assert!(lines.len() == plain || lines.len() == plain - 1);
            prop_assert!(!lines.iter().any(|line| line.starts_with("ATTENDEE")));
        }
    }
}
