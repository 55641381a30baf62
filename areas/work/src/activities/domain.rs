//! What an activity must hold, and which moves it may make. No I/O.

use jiff::civil::Date;
use kernel::forms::Line;
use nouns::PersonId;
use serde::Deserialize;
use ui::FormErrors;
use words::Lang;

use super::queries::Activity;
use crate::plans::domain::{ActivityState, PlanState};
use crate::proposals::domain::{TEXT_LIMIT, TEXT_MAX, TITLE_MAX};
use crate::words as t;

/// As many activities a plan may hold: more than anyone can read, few enough for one page.
pub const PLAN_MAX: i64 = 300;
/// As many milestones, meetings and results an activity may have, each.
pub const PARTS_MAX: usize = 50;
/// As many people and resources a form offers to choose from.
pub const PEOPLE_OFFERED: usize = 200;
pub const RESOURCES_OFFERED: usize = 100;
const URL_MAX: usize = 500;

/// An activity as it was typed.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Draft {
    pub title: String,
    pub aim: String,
    pub owner: String,
    /// The name of somebody who is not among those to choose from.
    pub owner_named: Line,
    pub quarter: String,
    /// The version from which the form began; none for a new one.
    pub version: String,
}

/// Who is to own an activity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Owner {
    Nobody,
    Person(PersonId),
    /// Nobody of the group.
    Unknown,
    /// Several people of the group have this name.
    Several,
}

/// What can be kept of an activity.
#[derive(Debug)]
pub struct Sound<'a> {
    pub title: &'a str,
    pub aim: &'a str,
    pub owner: Option<PersonId>,
    pub quarter: i64,
}

/// What is typed in several lines, with the line ends that are kept.
pub fn lines(text: &str) -> String {
    text.replace("\r\n", "\n").trim().to_owned()
}

impl Draft {
    /// The draft as it would stand in the form of what is saved.
    pub fn of(activity: &Activity) -> Self {
        Self {
            title: activity.title.clone(),
            aim: activity.aim.clone(),
            owner: activity.owner.map(|owner| owner.to_string()).unwrap_or_default(),
            owner_named: Line::default(),
            quarter: activity.quarter.to_string(),
            version: activity.version.to_string(),
        }
    }

    /// The values if they are sound, or what is missing.
    pub fn check(&self, lang: Lang, owner: Owner) -> Result<Sound<'_>, FormErrors> {
        let mut errors = FormErrors::new();
        let (title, aim) = (self.title.trim(), self.aim.trim());
        let length = title.chars().count();
        errors.require(length >= 5, "title", t::title_missing(lang));
        errors.require(length <= TITLE_MAX, "title", t::text_long(lang, 120));
        errors.require(aim.chars().count() <= TEXT_MAX, "aim", t::text_long(lang, TEXT_LIMIT));
        let field = if self.owner_named.is_empty() { "owner" } else { "owner_named" };
        errors.require(owner != Owner::Unknown, field, t::owner_unknown(lang));
        errors.require(owner != Owner::Several, field, t::owner_several(lang));
        let owner = if let Owner::Person(person) = owner { Some(person) } else { None };
        let quarter = self.quarter.parse::<i64>().ok().filter(|quarter| (1..=4).contains(quarter));
        errors.require(quarter.is_some(), "quarter", t::quarter_missing(lang));
        match quarter {
            Some(quarter) if errors.is_empty() => Ok(Sound { title, aim, owner, quarter }),
            _ => Err(errors),
        }
    }
}

/// A new state as it was chosen.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Move {
    pub state: String,
    pub reason: String,
    /// The state that the page showed.
    pub from: String,
}

impl Move {
    /// The state to move to, if the activity and its plan allow it.
    pub fn check(&self, lang: Lang, is: ActivityState, plan: PlanState) -> Result<(ActivityState, String), FormErrors> {
        let mut errors = FormErrors::new();
        if plan == PlanState::Closed || is == ActivityState::Carried {
            return Err(FormErrors::one("", t::activity_fixed(lang)));
        }
        if ActivityState::from_word(&self.from) != Some(is) {
            return Err(FormErrors::one("", t::activity_moved_meanwhile(lang, super::pages::state_name(lang, is))));
        }
        let to = ActivityState::from_word(&self.state).filter(|to| *to != is && *to != ActivityState::Carried);
        errors.require(to.is_some(), "state", t::activity_state_missing(lang));
        let works = matches!(to, Some(ActivityState::Running | ActivityState::Done));
        errors.require(!works || plan == PlanState::Running, "state", t::plan_not_running(lang));
        let reason = lines(&self.reason);
        errors.require(to != Some(ActivityState::Dropped) || !reason.is_empty(), "reason", t::reason_missing(lang));
        errors.require(reason.chars().count() <= TEXT_MAX, "reason", t::text_long(lang, TEXT_LIMIT));
        match to {
            Some(to) if errors.is_empty() => Ok((to, reason)),
            _ => Err(errors),
        }
    }
}

/// A day that was typed, perhaps none; an error if it is no day.
pub fn day(typed: &str, errors: &mut FormErrors, field: &'static str, wrong: &str) -> Option<Date> {
    let typed = typed.trim();
    let day = typed.parse::<Date>().ok();
    errors.require(typed.is_empty() || day.is_some(), field, wrong);
    day
}

/// Whether it is an address of the web that can be linked to.
pub fn is_link(url: &str) -> bool {
    url.strip_prefix("https://").is_some_and(|rest| !rest.is_empty() && !rest.starts_with('/'))
        && url.chars().count() <= URL_MAX
        && !url.chars().any(|c| c.is_whitespace() || c.is_control() || matches!(c, '"' | '<' | '>' | '\\'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn moved(state: &str, reason: &str, is: ActivityState, plan: PlanState) -> Result<ActivityState, FormErrors> {
        let typed = Move { state: state.into(), reason: reason.into(), from: is.word().into() };
        typed.check(Lang::En, is, plan).map(|(to, _)| to)
    }

    #[test]
    fn work_begins_only_when_the_year_has_begun() {
        for plan in [PlanState::Draft, PlanState::Open, PlanState::Discussion, PlanState::Adopted] {
            assert!(
                moved("running", "", ActivityState::Planned, plan).err().unwrap().of("state").is_some(),
                "{plan:?}"
            );
        }
        assert_eq!(moved("running", "", ActivityState::Planned, PlanState::Running).ok(), Some(ActivityState::Running));
    }

    #[test]
    fn dropping_needs_a_reason_and_nothing_moves_when_the_year_is_closed_or_the_activity_carried_over() {
        let open = PlanState::Running;
        assert!(moved("dropped", " ", ActivityState::Planned, open).err().unwrap().of("reason").is_some());
        assert!(moved("dropped", "No money", ActivityState::Planned, open).is_ok());
        assert!(moved("done", "", ActivityState::Running, PlanState::Closed).is_err());
        assert!(moved("running", "", ActivityState::Carried, open).is_err());
        assert!(moved("carried", "Later", ActivityState::Running, open).is_err(), "that has a form of its own");
    }

    #[test]
    fn a_move_from_a_state_that_has_passed_is_refused() {
        let typed = Move { state: "running".into(), from: "planned".into(), ..Move::default() };
        assert!(typed.check(Lang::En, ActivityState::Dropped, PlanState::Running).is_err());
    }

    #[test]
    fn only_web_addresses_are_links() {
        for good in ["https://example.org", "https://example.org/a?b=c#d"] {
            assert!(is_link(good), "{good}");
        }
        for bad in
            ["", "https://", "https:///x", "http://example.org", "javascript:alert(1)", "https://a b", "https://a\"b"]
        {
            assert!(!is_link(bad), "{bad}");
        }
    }
}
