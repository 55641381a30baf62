//! The record of a year as the report keeps it: names and states as they were on the day of its publication. No I/O.

use std::collections::BTreeMap;

use jiff::civil::Date;
use nouns::{ActivityId, ProposalId};
use serde::{Deserialize, Serialize};

use crate::plans::domain::{ActivityState, Progress};
use crate::proposals::domain::State;

/// What the records of the platform say about a year. Kept as JSON: what is added later gets a default, so that old reports
/// are still read.
#[derive(Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Record {
    pub adopted_on: Option<Date>,
    pub decision: String,
    pub adopted_at: Option<Met>,
    pub meetings: Vec<Met>,
    /// None in reports from before it was counted.
    pub attendance: Option<Attendance>,
    /// What the meetings of the year decided.
    pub decisions: Vec<Decided>,
    pub proposals: Vec<Asked>,
    pub activities: Vec<Did>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Met {
    pub slug: String,
    pub title: String,
    pub day: Option<Date>,
    /// How many confirmed that they were there; none if that was not counted.
    #[serde(default)]
    pub came: Option<i64>,
}

/// Who was at the meetings of the year, as far as they confirmed it.
#[derive(Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Attendance {
    /// Those seen most first.
    pub governments: Vec<Came>,
    /// How often people were there who spoke for no government.
    pub others: i64,
}

/// A government at the meetings of the year: at how many somebody of it was, and how many people that were, each counted
/// once a meeting.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Came {
    pub slug: String,
    pub name: String,
    pub country: String,
    pub meetings: i64,
    pub times: i64,
}

/// A country at the meetings of the year.
#[derive(Debug, PartialEq, Eq)]
pub struct Country<'a> {
    pub code: &'a str,
    pub governments: i64,
    pub times: i64,
}

impl Attendance {
    pub fn times(&self) -> i64 {
        self.governments.iter().map(|one| one.times).sum::<i64>() + self.others
    }

    /// Those seen most first.
    pub fn countries(&self) -> Vec<Country<'_>> {
        let mut found: BTreeMap<&str, Country<'_>> = BTreeMap::new();
        for one in &self.governments {
            let country = found.entry(&one.country).or_insert(Country { code: &one.country, governments: 0, times: 0 });
            country.governments += 1;
            country.times += one.times;
        }
        let mut countries: Vec<_> = found.into_values().collect();
        countries.sort_by_key(|one| std::cmp::Reverse(one.times));
        countries
    }
}

#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decided {
    pub words: String,
    pub day: Date,
    pub meeting: String,
    pub meeting_title: String,
    /// Whether everyone may read it: the minutes of the meeting were public on the day of the report.
    pub is_public: bool,
}

#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Asked {
    pub id: ProposalId,
    pub title: String,
    pub government: String,
    pub government_slug: String,
    pub state: String,
}

#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Did {
    pub id: ActivityId,
    pub title: String,
    pub quarter: i64,
    pub state: String,
    pub adopted: bool,
    pub reason: String,
    pub proposed_by: Option<String>,
    pub contributors: Vec<String>,
    pub results: Vec<CameOut>,
    /// The activity that goes on with it.
    pub next: Option<ActivityId>,
}

#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CameOut {
    pub title: String,
    pub url: Option<String>,
    /// Its name in the library's addresses, if it is a resource.
    pub slug: Option<String>,
}

impl Did {
    pub fn state(&self) -> ActivityState {
        ActivityState::from_word(&self.state).unwrap_or(ActivityState::Planned)
    }
}

impl Record {
    pub fn progress(&self) -> Progress {
        Progress::count(self.activities.iter().map(|one| (one.state(), one.adopted)))
    }

    /// What must be ended or carried over before the year can be closed.
    pub fn open(&self) -> impl Iterator<Item = &Did> {
        self.activities.iter().filter(|one| one.state().is_open())
    }

    /// Proposals without an answer.
    pub fn unanswered(&self) -> impl Iterator<Item = &Asked> {
        self.proposals.iter().filter(|one| State::from_word(&one.state).is_some_and(State::is_open))
    }

    /// What became of the proposals that are in no plan: only for those who may read proposals.
    pub fn not_accepted(&self) -> impl Iterator<Item = &Asked> {
        self.proposals.iter().filter(|one| one.state != State::Accepted.word())
    }

    /// At how many meetings somebody confirmed being there.
    pub fn confirmed(&self) -> usize {
        self.meetings.iter().filter(|one| one.came.is_some_and(|came| came > 0)).count()
    }

    /// Decisions that a reader of the group, or everyone, may read.
    pub fn decisions_for(&self, group: bool) -> impl Iterator<Item = &Decided> {
        self.decisions.iter().filter(move |one| group || one.is_public)
    }

    pub fn decisions_hidden(&self, group: bool) -> i64 {
        i64::try_from(self.decisions.len() - self.decisions_for(group).count()).unwrap_or(i64::MAX)
    }

    /// The activities by how they ended, as far as there are any.
    pub fn by_state(&self) -> Vec<(ActivityState, Vec<&Did>)> {
        let states = [
            ActivityState::Done,
            ActivityState::Carried,
            ActivityState::Dropped,
            ActivityState::Running,
            ActivityState::Planned,
        ];
        let of = |state| self.activities.iter().filter(|one| one.state() == state).collect();
        states
            .into_iter()
            .map(|state| (state, of(state)))
            .filter(|(_, found): &(_, Vec<&Did>)| !found.is_empty())
            .collect()
    }

    pub fn results(&self) -> usize {
        self.activities.iter().map(|one| one.results.len()).sum()
    }
}

/// As many characters as an introduction or an outlook may have.
pub const REPORT_MAX: usize = 8000;
pub const REPORT_LIMIT: i64 = 8000;

/// The words of the report as they were typed.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Draft {
    pub introduction: String,
    pub outlook: String,
    pub version: String,
}

/// The last step, as it was typed.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Closing {
    pub understood: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_old_record_without_what_came_later_is_read() {
        let old = r#"{"decision": "Adopted", "meetings": []}"#;
        let record: Record = serde_json::from_str(old).unwrap();
        assert_eq!(record.decision, "Adopted");
        assert_eq!(record.activities, []);
        assert_eq!(record.attendance, None, "nobody counted then, which is another thing than that nobody came");
        let met: Met = serde_json::from_str(r#"{"slug": "first", "title": "First", "day": null}"#).unwrap();
        assert_eq!(met.came, None);
    }

    #[test]
    fn countries_are_summed_from_their_governments() {
        let came = |country: &str, times| Came {
            slug: String::new(),
            name: String::new(),
            country: country.to_owned(),
            meetings: 1,
            times,
        };
        let attendance = Attendance { governments: vec![came("LV", 2), came("FI", 2), came("FI", 1)], others: 1 };
        assert_eq!(attendance.times(), 6);
        let countries = attendance.countries();
        let seen: Vec<_> = countries.iter().map(|one| (one.code, one.governments, one.times)).collect();
        assert_eq!(seen, [("FI", 2, 3), ("LV", 1, 2)]);
    }
}
