//! The states of a plan and of what is in it, and what each of them allows. No I/O.

use jiff::civil::Date;
use kernel::forms::Line;
use serde::Deserialize;
use ui::FormErrors;
use words::Lang;

use super::queries::Meeting;
use crate::proposals::domain::{TEXT_LIMIT, TEXT_MAX};
use crate::words as t;

kernel::word_enum! {
    /// Where a plan stands. It only moves on; between open and discussion it may also move back.
    pub enum PlanState {
        /// Lead and chair prepare it.
        Draft = "draft",
        /// Proposals are taken.
        Open = "open",
        /// The group speaks about what it takes in.
        Discussion = "discussion",
        /// The group has decided.
        Adopted = "adopted",
        /// The year's work goes on.
        Running = "running",
        /// The report is published; nothing changes any more.
        Closed = "closed",
    }
}

kernel::word_enum! {
    /// Where an activity stands.
    pub enum ActivityState {
        Planned = "planned",
        Running = "running",
        Done = "done",
        /// Ended without a result, with a reason.
        Dropped = "dropped",
        /// Goes on as an activity of a later year.
        Carried = "carried",
    }
}

impl PlanState {
    /// From where a plan may come to this state.
    pub const fn comes_from(self) -> &'static [PlanState] {
        match self {
            Self::Draft => &[],
            Self::Open => &[Self::Draft, Self::Discussion],
            Self::Discussion => &[Self::Open],
            Self::Adopted => &[Self::Discussion],
            Self::Running => &[Self::Adopted],
            Self::Closed => &[Self::Running],
        }
    }
}

impl ActivityState {
    /// Whether something is still to be done.
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Planned | Self::Running)
    }
}

/// As many meetings a form offers to choose from.
pub const MEETINGS_OFFERED: usize = 60;

/// How the group decided, as it was typed.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Adoption {
    pub meeting: String,
    /// The address of a meeting that is not among those to choose from.
    pub meeting_page: Line,
    pub adopted_on: String,
    pub decision: String,
}

/// A decision that can be recorded.
#[derive(Debug)]
pub struct Adopted<'a> {
    pub meeting: Option<&'a Meeting>,
    pub on: Date,
    pub decision: &'a str,
}

impl Adoption {
    /// The decision if it can be recorded. Without a day it was taken on that of the meeting.
    pub fn check<'a>(
        &'a self,
        lang: Lang,
        meeting: Option<&'a Meeting>,
        today: Date,
    ) -> Result<Adopted<'a>, FormErrors> {
        let mut errors = FormErrors::new();
        let field = if self.meeting_page.is_empty() { "meeting" } else { "meeting_page" };
        let is_named = !self.meeting.is_empty() || !self.meeting_page.is_empty();
        errors.require(meeting.is_some() || !is_named, field, t::meeting_unknown(lang));
        let on = match self.adopted_on.trim() {
            "" => meeting.and_then(|meeting| meeting.on_day),
            typed => typed.parse::<Date>().ok(),
        };
        let on = on.filter(|day| *day <= today);
        errors.require(on.is_some(), "adopted_on", t::adopted_on_wrong(lang));
        let decision = self.decision.trim();
        errors.require(!decision.is_empty(), "decision", t::plan_decision_missing(lang));
        errors.require(decision.chars().count() <= TEXT_MAX, "decision", t::text_long(lang, TEXT_LIMIT));
        match on {
            Some(on) if errors.is_empty() => Ok(Adopted { meeting, on, decision }),
            _ => Err(errors),
        }
    }
}

/// What became of a plan so far, against what was adopted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    pub adopted: i64,
    pub added: i64,
    pub planned: i64,
    pub running: i64,
    pub done: i64,
    pub dropped: i64,
    pub carried: i64,
}

impl Progress {
    /// Counts activities: their state, and whether they were in the plan when it was adopted.
    pub fn count(activities: impl IntoIterator<Item = (ActivityState, bool)>) -> Self {
        let mut progress = Self::default();
        for (state, adopted) in activities {
            *(if adopted { &mut progress.adopted } else { &mut progress.added }) += 1;
            *match state {
                ActivityState::Planned => &mut progress.planned,
                ActivityState::Running => &mut progress.running,
                ActivityState::Done => &mut progress.done,
                ActivityState::Dropped => &mut progress.dropped,
                ActivityState::Carried => &mut progress.carried,
            } += 1;
        }
        progress
    }

    pub const fn all(&self) -> i64 {
        self.adopted + self.added
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_closed_plan_opens_no_more_and_a_draft_is_adopted_by_nobody() {
        for state in PlanState::ALL {
            assert!(!state.comes_from().contains(&PlanState::Closed), "{state:?}");
        }
        assert!(!PlanState::Adopted.comes_from().contains(&PlanState::Draft));
        assert!(!PlanState::Running.comes_from().contains(&PlanState::Open));
    }

    #[test]
    fn progress_counts_each_activity_once_by_state_and_once_by_when_it_came() {
        let activities = [
            (ActivityState::Done, true),
            (ActivityState::Planned, true),
            (ActivityState::Dropped, true),
            (ActivityState::Running, false),
        ];
        let progress = Progress::count(activities);
        assert_eq!((progress.adopted, progress.added, progress.all()), (3, 1, 4));
        assert_eq!((progress.planned, progress.running, progress.done, progress.dropped), (1, 1, 1, 1));
    }
}
