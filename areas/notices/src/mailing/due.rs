//! When a digest is due: from seven in the morning of the reader's zone until midnight, whatever the clocks there do.

use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};

const HOUR: i8 = 7;
/// Saved searches are looked up before that, so that what they find stands in the digest.
const LOOKING_HOUR: i8 = 5;

/// What a digest that is made now takes in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Due {
    /// The beginning of the reader's day: who got a digest since then gets no other.
    pub midnight: Timestamp,
    /// What waits for a daily digest and was noted before.
    pub daily: Timestamp,
    /// What waits for a weekly digest and was noted before: the last Monday morning.
    pub weekly: Timestamp,
}

/// `None` before seven.
pub fn due(now: Timestamp, zone: &TimeZone) -> Option<Due> {
    due_from(HOUR, now, zone)
}

/// The same for saved searches. `None` before five.
pub fn looks(now: Timestamp, zone: &TimeZone) -> Option<Due> {
    due_from(LOOKING_HOUR, now, zone)
}

fn due_from(hour: i8, now: Timestamp, zone: &TimeZone) -> Option<Due> {
    let today = zone.to_datetime(now).date();
    let morning = |day: jiff::civil::Date| zone.to_timestamp(day.at(hour, 0, 0, 0)).ok();
    let daily = morning(today).filter(|morning| *morning <= now)?;
    let since_monday = i64::from(today.weekday().to_monday_zero_offset());
    let weekly = morning(today.checked_sub(since_monday.days()).ok()?)?;
    Some(Due { midnight: zone.to_timestamp(today.at(0, 0, 0, 0)).ok()?, daily, weekly })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    fn daily(now: &str, zone: &str) -> Option<Timestamp> {
        due(at(now), &TimeZone::get(zone).unwrap()).map(|due| due.daily)
    }

    #[test]
    fn it_is_seven_in_the_reader_s_zone_on_either_side_of_a_change_of_clocks() {
        // Clocks go forward on 28 March 2027 and back on 25 October 2026, each in the night to Sunday.
        assert_eq!(daily("2027-03-27T06:00:00Z", "Europe/Brussels"), Some(at("2027-03-27T06:00:00Z")));
        assert_eq!(daily("2027-03-28T04:59:59Z", "Europe/Brussels"), None);
        assert_eq!(daily("2027-03-28T05:00:00Z", "Europe/Brussels"), Some(at("2027-03-28T05:00:00Z")));
        assert_eq!(daily("2026-10-24T05:00:00Z", "Europe/Brussels"), Some(at("2026-10-24T05:00:00Z")));
        assert_eq!(daily("2026-10-25T05:59:59Z", "Europe/Brussels"), None);
        assert_eq!(daily("2026-10-25T06:00:00Z", "Europe/Brussels"), Some(at("2026-10-25T06:00:00Z")));
        assert_eq!(daily("2026-11-24T05:00:00Z", "Europe/Helsinki"), Some(at("2026-11-24T05:00:00Z")));
        assert_eq!(daily("2026-11-24T05:00:00Z", "Atlantic/Azores"), None);
        assert_eq!(daily("2026-11-24T00:30:00Z", "Europe/Lisbon"), None, "at night nothing is due");
    }

    #[test]
    fn a_week_ends_on_monday_morning() {
        let zone = TimeZone::get("Europe/Brussels").unwrap();
        let weekly = |now: &str| due(at(now), &zone).unwrap().weekly;
        assert_eq!(weekly("2026-11-24T11:00:00Z"), at("2026-11-23T06:00:00Z"));
        assert_eq!(weekly("2026-11-29T22:00:00Z"), at("2026-11-23T06:00:00Z"));
        assert_eq!(weekly("2026-11-30T06:00:00Z"), at("2026-11-30T06:00:00Z"));
    }
}
