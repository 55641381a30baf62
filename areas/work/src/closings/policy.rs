//! Who may read the report on a year (everyone, once it is published; some of it only the group), and who writes it and
//! closes the year (lead and chair).

use kernel::access::{Place, Role};
use kernel::action;
use kernel::actor::Actor;

use crate::plans::domain::PlanState;
use crate::plans::policy::LEADING;
use crate::plans::queries::Plan;
use crate::proposals::policy::READERS as PROPOSAL_READERS;

/// The people of a group: they read in the report what is theirs, such as who was at their meetings.
const OF_THE_GROUP: &[Role] = &[Role::Member, Role::Chair, Role::Lead];

/// What a reader may read in a report beside what is public.
#[derive(Clone, Copy)]
pub struct Reads {
    /// The proposals that are in no plan.
    pub proposals: bool,
    /// Who was at the meetings by government, and decisions whose minutes are not public.
    pub group: bool,
}

impl Reads {
    pub const ALL: Self = Self { proposals: true, group: true };

    pub fn of(actor: &Actor, plan: &Plan) -> Self {
        let place = Place::at(plan.group_id.uuid());
        let is_one_of = |roles: &[Role]| roles.iter().any(|role| actor.plays(*role, &place));
        Self { proposals: is_one_of(PROPOSAL_READERS), group: is_one_of(OF_THE_GROUP) }
    }
}

action! {
    /// Reading the report on a closed year.
    pub ShowReport = "work.report.show" on Plan, may Anyone, if |_, plan| plan.state == PlanState::Closed
}

action! {
    /// Reading and writing the draft of a report.
    pub DraftReport = "work.report.draft" on Plan, by LEADING
}

action! {
    /// Publishing the report, which closes the year.
    pub ClosePlan = "work.closing.create" on Plan, by LEADING
}
