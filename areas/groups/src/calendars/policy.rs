//! Who may read which calendar: everyone what is announced, and whoever holds a secret address what its person may read
//! at that moment. No cookie is asked for, because programs for calendars have none.

use kernel::access::{Action, Place, Role};
use kernel::action;
use kernel::actor::{Actor, digest};
use kernel::db::Db;
use kernel::faults::Fault;
use nouns::CalendarAddressId;

use super::queries::{self, Address, Told};
use crate::groups::queries::Group;

action! {
    /// Reading the calendar of everything that is announced.
    pub ReadAll = "groups.calendar.all", may Anyone
}
action! {
    /// Reading the public calendar of a group.
    pub ReadGroup = "groups.calendar.group" on Group, may Anyone
}
action! {
    /// Seeing one's secret addresses and which invitations come by mail.
    pub ListAddresses = "groups.calendar_address.list", may Account
}
action! {
    /// Making a secret address.
    pub MakeAddress = "groups.calendar_address.create", may Account
}
action! {
    /// Choosing which invitations come by mail.
    pub ChooseInvitations = "groups.meeting_invitation.choose", may Account
}

/// Taking one event along.
pub enum ReadEvent {}

impl Action for ReadEvent {
    const NAME: &'static str = "groups.calendar.event";
    const MAY: &'static [Role] = &[Role::Anyone];
    type Key = String;
    type Target = Told;

    async fn load(db: &Db, _: &Actor, slug: &String) -> Result<Option<Told>, Fault> {
        Ok(queries::find_by_slug(&db.reader().await?, slug).await?)
    }

    fn place(_: &Told) -> Place {
        Place::INSTANCE
    }
}

/// Reading the calendar behind a secret address. A revoked one and one that never was are the same.
pub enum ReadOwn {}

impl Action for ReadOwn {
    const NAME: &'static str = "groups.calendar.own";
    const MAY: &'static [Role] = &[Role::Anyone];
    type Key = String;
    type Target = Address;

    async fn load(db: &Db, _: &Actor, secret: &String) -> Result<Option<Address>, Fault> {
        Ok(queries::find_by_digest(&db.reader().await?, digest(secret)).await?)
    }

    fn place(address: &Address) -> Place {
        Place::of(address.person)
    }
}

/// Taking back a secret address.
pub enum RevokeAddress {}

impl Action for RevokeAddress {
    const NAME: &'static str = "groups.calendar_address.revoke";
    const MAY: &'static [Role] = &[Role::Oneself];
    type Key = CalendarAddressId;
    type Target = Address;

    async fn load(db: &Db, actor: &Actor, id: &CalendarAddressId) -> Result<Option<Address>, Fault> {
        let found = queries::find_address(&db.reader().await?, *id).await?;
        Ok(found.filter(|address| actor.person() == Some(address.person)))
    }

    fn place(address: &Address) -> Place {
        Place::of(address.person)
    }
}
