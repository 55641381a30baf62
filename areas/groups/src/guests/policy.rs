//! Who invites guests to a meeting and takes it back: lead and chair of its group. A guest's own way in is the mail
//! address, or the secret of the link.

use kernel::access::{Action, Place, Role};
use kernel::actor::Actor;
use kernel::db::Db;
use kernel::faults::Fault;
use nouns::GuestId;

use super::queries::{self, Guest};
use crate::meetings::policy::at_an_event;

at_an_event! {
    /// Reading who is invited as a guest.
    ListGuests = "groups.guest.list", may Lead | Chair
}
at_an_event! {
    /// Inviting a guest.
    InviteGuest = "groups.guest.create", may Lead | Chair
}
at_an_event! {
    /// Opening a meeting with the secret of a guest's link.
    ShowPass = "groups.guest.show", may Anyone
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
