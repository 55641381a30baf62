//! Who may read about events (everyone) and call a meeting (lead and chair).

use kernel::access::{Action, Place, Role};
use kernel::actor::Actor;
use kernel::db::Db;
use kernel::faults::Fault;
use kernel::open_action;

use super::domain::Audience;
use super::queries::{self, Meeting};
use crate::groups::policy::at_a_group;

open_action! {
    /// Reading the list of events.
    pub ListEvents = "groups.meeting.list", may Anyone
}
at_a_group! {
    /// Calling a meeting of a group.
    CallMeeting = "groups.meeting.create", may Lead | Chair
}

/// Reading about an event.
pub enum ShowEvent {}

impl Action for ShowEvent {
    const NAME: &'static str = "groups.meeting.show";
    const MAY: &'static [Role] = &[Role::Anyone];
    type Key = String;
    type Target = Meeting;

    async fn load(db: &Db, _: &Actor, slug: &String) -> Result<Option<Meeting>, Fault> {
        Ok(queries::find_by_slug(&db.reader().await?, slug).await?)
    }

    fn place(meeting: &Meeting) -> Place {
        place(meeting)
    }
}

fn place(meeting: &Meeting) -> Place {
    meeting.group_id.map_or(Place::INSTANCE, |group| Place::at(group.uuid()))
}

/// Whether the actor is one of those whom a meeting is for: they see its link and agenda.
pub fn is_meant(actor: &Actor, meeting: &Meeting) -> bool {
    let roles: &[Role] = match meeting.audience {
        Audience::Everyone => return true,
        Audience::Officials => &[Role::Official, Role::Member, Role::Lead, Role::Chair, Role::Steward],
        Audience::Signatories => &[Role::Signatory, Role::Member, Role::Lead, Role::Chair, Role::Steward],
        Audience::Group => &[Role::Member, Role::Lead, Role::Chair],
    };
    roles.iter().any(|role| actor.plays(*role, &place(meeting)))
}
