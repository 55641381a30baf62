//! Who invites guests to a meeting and takes it back: lead and chair of its group. A guest's own way in is the mail
//! address, or the secret of the link.

use kernel::access::{Action, Place, Role};
use kernel::action;
use kernel::actor::Actor;
use kernel::db::Db;
use kernel::faults::Fault;
use nouns::GuestId;

use super::queries::{self, Guest};
use crate::meetings::queries::Meeting;

action! {
    /// Reading who is invited as a guest.
    pub ListGuests = "groups.guest.list" on Meeting, may Lead | Chair
}
action! {
    /// Inviting a guest.
    pub InviteGuest = "groups.guest.create" on Meeting, may Lead | Chair, counts Invite
}
action! {
    /// Opening a meeting with the secret of a guest's link.
    pub ShowPass = "groups.guest.show" on Meeting, may Anyone
}

/// Taking an invitation back.
pub enum EndGuest {}

impl Action for EndGuest {
    const NAME: &'static str = "groups.guest.end";
    const MAY: &'static [Role] = &[Role::Lead, Role::Chair];
    type Key = GuestId;
    type Target = Guest;

    async fn load(db: &Db, actor: &Actor, id: &GuestId) -> Result<Option<Guest>, Fault> {
        let found = queries::find_guest(&db.reader().await?, *id).await?;
        Ok(found.filter(|guest| Self::MAY.iter().any(|role| actor.plays(*role, &Self::place(guest)))))
    }

    fn place(guest: &Guest) -> Place {
        guest.group_id.map_or(Place::INSTANCE, |group| Place::at(group.uuid()))
    }
}
