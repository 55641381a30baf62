//! Who may read about events (everyone), and call, change and cancel a meeting (lead and chair).

use kernel::access::{Place, Role};
use kernel::actor::Actor;
use kernel::open_action;
use nouns::{GroupId, MeetingId};

use super::domain::Audience;
use super::queries::Meeting;
use crate::groups::policy::at_a_group;

open_action! {
    /// Reading the list of events.
    pub ListEvents = "groups.meeting.list", may Anyone
}
at_a_group! {
    /// Reading a group's meetings of a year.
    ListMeetings = "groups.meeting.list_of_group", may Anyone
}
at_a_group! {
    /// Calling a meeting of a group.
    CallMeeting = "groups.meeting.create", may Lead | Chair
}

/// Declares an action at an event. Everyone finds it, or those of whom `$sees` says so.
macro_rules! at_an_event {
    ($(#[$meta:meta])* $name:ident = $text:literal, may $($role:ident)|+) => {
        $crate::meetings::policy::at_an_event! { $(#[$meta])* $name = $text, may $($role)|+, if |_, _| true }
    };
    ($(#[$meta:meta])* $name:ident = $text:literal, may $($role:ident)|+, if $sees:expr) => {
        $(#[$meta])*
        pub enum $name {}

        impl kernel::access::Action for $name {
            const NAME: &'static str = $text;
            const MAY: &'static [kernel::access::Role] = &[$(kernel::access::Role::$role),+];
            type Key = String;
            type Target = $crate::meetings::queries::Meeting;

            async fn load(db: &kernel::db::Db, actor: &kernel::actor::Actor, slug: &String) -> Result<Option<Self::Target>, kernel::faults::Fault> {
                let found = $crate::meetings::queries::find_by_slug(&db.reader().await?, slug).await?;
                let sees: fn(&kernel::actor::Actor, &Self::Target) -> bool = $sees;
                Ok(found.filter(|meeting| sees(actor, meeting)))
            }

            fn place(meeting: &Self::Target) -> kernel::access::Place {
                $crate::meetings::policy::place(meeting)
            }
        }
    };
}
pub(crate) use at_an_event;

at_an_event! {
    /// Reading about an event.
    ShowEvent = "groups.meeting.show", may Anyone
}
at_an_event! {
    /// Changing or moving a meeting.
    ChangeMeeting = "groups.meeting.update", may Lead | Chair
}
at_an_event! {
    /// Cancelling a meeting.
    CancelMeeting = "groups.meeting.cancel", may Lead | Chair
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
