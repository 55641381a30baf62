//! The record of a year as the report keeps it: names and states as they were on the day of its publication. No I/O.

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
    pub proposals: Vec<Asked>,
    pub activities: Vec<Did>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Met {
    pub slug: String,
    pub title: String,
    pub day: Option<Date>,
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
    }
}
