//! Who may make an agenda: lead and chair. Others read it on the meeting's page.

use kernel::access::{Place, Role, Subject};
use kernel::action;
use kernel::actor::Actor;
use kernel::db::Db;
use kernel::faults::Fault;
use nouns::AgendaItemId;

use super::queries::{self, Found};
use crate::meetings::queries::Meeting;

const MAKERS: &[Role] = &[Role::Lead, Role::Chair];

action! {
    /// Making the agenda of a meeting.
    pub ListItems = "groups.agenda_item.list" on Meeting, may Lead | Chair
}
action! {
    /// Adding an item to an agenda.
    pub AddItem = "groups.agenda_item.create" on Meeting, may Lead | Chair
}

/// Only those who make the agenda find an item by itself.
impl Subject for Found {
    type Key = AgendaItemId;

    async fn find(db: &Db, actor: &Actor, id: &AgendaItemId) -> Result<Option<Self>, Fault> {
        let found = queries::find_item(&db.reader().await?, *id).await?;
        Ok(found.filter(|item| MAKERS.iter().any(|role| actor.plays(*role, &item.place()))))
    }

    fn place(&self) -> Place {
        self.group_id.map_or(Place::INSTANCE, |group| Place::at(group.uuid()))
    }
}

action! {
    /// Changing an item.
    pub ChangeItem = "groups.agenda_item.update" on Found, by MAKERS
}
action! {
    /// Putting an item before or after its neighbour.
    pub MoveItem = "groups.agenda_item.move" on Found, by MAKERS
}
action! {
    /// Taking an item off the agenda.
    pub RemoveItem = "groups.agenda_item.remove" on Found, by MAKERS
}
