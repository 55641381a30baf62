//! Who may read an activity (everyone), work on it (its owner, lead and chair), add one (lead and chair), and contribute to
//! one (members, in the name of their government).

use kernel::access::{Action, Place, Role};
use kernel::actor::Actor;
use kernel::db::Db;
use kernel::faults::Fault;
use nouns::ActivityId;

use super::queries::{self, Activity};
use crate::plans::policy::{LEADING, at_a_plan};

/// Where standing towards an activity counts. Its owner is one only as long as in the group.
pub fn place(activity: &Activity) -> Place {
    let place = Place::at(activity.group_id.uuid());
    activity.owner.map_or(place, |owner| place.owned_by(owner))
}

async fn find(db: &Db, id: ActivityId) -> Result<Option<Activity>, Fault> {
    Ok(queries::find_activity(&db.reader().await?, id).await?)
}

/// Declares an action at an activity, which everyone can find.
macro_rules! at_an_activity {
    ($(#[$meta:meta])* $name:ident = $text:literal, may $may:expr) => {
        $(#[$meta])*
        pub enum $name {}

        impl Action for $name {
            const NAME: &'static str = $text;
            const MAY: &'static [Role] = $may;
            type Key = ActivityId;
            type Target = Activity;

            async fn load(db: &Db, _: &Actor, id: &ActivityId) -> Result<Option<Activity>, Fault> {
                find(db, *id).await
            }

            fn place(activity: &Activity) -> Place {
                place(activity)
            }
        }
    };
}

at_a_plan! {
    /// Adding an activity that nobody proposed.
    AddActivity = "work.activity.create", may LEADING
}

at_an_activity! {
    /// Reading an activity.
    ShowActivity = "work.activity.show", may &[Role::Anyone]
}

at_an_activity! {
    /// Working on an activity: its words, its state, its milestones, meetings and results.
    WorkOn = "work.activity.change", may &[Role::Oneself, Role::Lead, Role::Chair]
}

at_an_activity! {
    /// Carrying an activity over into the next year's plan.
    CarryOver = "work.carryover.create", may LEADING
}

at_an_activity! {
    /// Offering a contribution in the name of one's government.
    Contribute = "work.contribution.create", may &[Role::Member, Role::Chair]
}

at_an_activity! {
    /// Ending a contribution: one's own government's, or any by those who work on the activity.
    EndContribution = "work.contribution.end", may &[Role::Member, Role::Oneself, Role::Lead, Role::Chair]
}
