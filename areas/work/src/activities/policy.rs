//! Who may read an activity (everyone), work on it (its owner, lead and chair), add one (lead and chair), and contribute to
//! one (members, in the name of their government).

use kernel::access::{Place, Subject};
use kernel::action;
use kernel::actor::Actor;
use kernel::db::Db;
use kernel::faults::Fault;
use nouns::ActivityId;

use super::queries::{self, Activity};
use crate::plans::policy::LEADING;
use crate::plans::queries::Plan;

/// Where standing towards an activity counts. Its owner is one only as long as in the group.
pub fn place(activity: &Activity) -> Place {
    let place = Place::at(activity.group_id.uuid());
    activity.owner.map_or(place, |owner| place.owned_by(owner))
}

/// Activities are public, so every actor finds them.
impl Subject for Activity {
    type Key = ActivityId;

    async fn find(db: &Db, _: &Actor, id: &ActivityId) -> Result<Option<Self>, Fault> {
        Ok(queries::find_activity(&db.reader().await?, *id).await?)
    }

    fn place(&self) -> Place {
        place(self)
    }
}

action! {
    /// Adding an activity that nobody proposed.
    pub AddActivity = "work.activity.create" on Plan, by LEADING
}

action! {
    /// Reading an activity.
    pub ShowActivity = "work.activity.show" on Activity, may Anyone
}

action! {
    /// Working on an activity: its words, its state, its milestones, meetings and results.
    pub WorkOn = "work.activity.change" on Activity, may Oneself | Lead | Chair
}

action! {
    /// Carrying an activity over into the next year's plan.
    pub CarryOver = "work.carryover.create" on Activity, by LEADING
}

action! {
    /// Offering a contribution in the name of one's government.
    pub Contribute = "work.contribution.create" on Activity, may Member | Chair
}

action! {
    /// Ending a contribution: one's own government's, or any by those who work on the activity.
    pub EndContribution = "work.contribution.end" on Activity, may Member | Oneself | Lead | Chair
}
