//! Who may read about events (everyone), and call, change and cancel a meeting (lead and chair).

use kernel::access::{Place, Role, Subject};
use kernel::action;
use kernel::actor::Actor;
use kernel::db::Db;
use kernel::faults::Fault;
use nouns::{GroupId, MeetingId};

use super::domain::Audience;
use super::queries::{self, Meeting};
use crate::groups::queries::Group;

action! {
    /// Reading the list of events.
    pub ListEvents = "groups.meeting.list", may Anyone
}
action! {
    /// Reading a group's meetings of a year.
    pub ListMeetings = "groups.meeting.list_of_group" on Group, may Anyone
}
action! {
    /// Calling a meeting of a group.
    pub CallMeeting = "groups.meeting.create" on Group, may Lead | Chair
}

action! {
    /// Reading about an event.
    pub ShowEvent = "groups.meeting.show" on Meeting, may Anyone
}
action! {
    /// Changing or moving a meeting.
    pub ChangeMeeting = "groups.meeting.update" on Meeting, may Lead | Chair
}
action! {
    /// Cancelling a meeting.
    pub CancelMeeting = "groups.meeting.cancel" on Meeting, may Lead | Chair
}

/// Events are public, so every actor finds them; what they show depends on the reader.
impl Subject for Meeting {
    type Key = String;

    async fn find(db: &Db, _: &Actor, slug: &String) -> Result<Option<Self>, Fault> {
        Ok(queries::find_by_slug(&db.reader().await?, slug).await?)
    }

    fn place(&self) -> Place {
        place(self)
    }
}

/// Where standing towards a meeting counts: its group. Whoever was named to write its minutes is its owner.
pub fn place(meeting: &Meeting) -> Place {
    let place = meeting.group_id.map_or(Place::INSTANCE, |group| Place::at(group.uuid()));
    meeting.writer.map_or(place, |writer| place.owned_by(writer))
}

/// Whether the actor is one of those whom a meeting is for: they see its link and agenda.
pub fn is_meant(actor: &Actor, meeting: &Meeting) -> bool {
    is_guest(actor, meeting.id) || is_for(actor, (meeting.audience, meeting.registers), meeting.group_id)
}

/// Whether somebody is there for this one meeting: invited as a guest, or registered with a place.
pub fn is_guest(actor: &Actor, meeting: MeetingId) -> bool {
    actor.plays(Role::Guest, &Place::at(meeting.uuid()))
}

/// Whether a meeting is for the actor because of what they are, and not because they registered.
pub fn is_for(actor: &Actor, whom: Whom, group: Option<GroupId>) -> bool {
    let place = group.map_or(Place::INSTANCE, |group| Place::at(group.uuid()));
    is_open(whom) || roles_of(whom.0).iter().any(|role| actor.plays(*role, &place))
}

/// The audience of a meeting, and whether one registers for it.
pub type Whom = (Audience, bool);

/// Whether every visitor sees its link and agenda.
pub fn is_open((audience, registers): Whom) -> bool {
    audience == Audience::Everyone && !registers
}

/// The roles that see a meeting's link and agenda, whoever else may.
pub const fn roles_of(audience: Audience) -> &'static [Role] {
    match audience {
        Audience::Officials => &[Role::Official, Role::Member, Role::Lead, Role::Chair, Role::Steward],
        Audience::Signatories => &[Role::Signatory, Role::Member, Role::Lead, Role::Chair, Role::Steward],
        Audience::Group | Audience::Everyone => &[Role::Member, Role::Lead, Role::Chair],
    }
}
