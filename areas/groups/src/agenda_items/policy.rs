//! Who may make an agenda: lead and chair. Others read it on the meeting's page.

use kernel::access::{Action, Place, Role};
use kernel::actor::Actor;
use kernel::db::Db;
use kernel::faults::Fault;
use nouns::AgendaItemId;

use super::queries::{self, Found};
use crate::meetings::policy::at_an_event;

const MAKERS: &[Role] = &[Role::Lead, Role::Chair];

at_an_event! {
    /// Making the agenda of a meeting.
    ListItems = "groups.agenda_item.list", may Lead | Chair
}
at_an_event! {
    /// Adding an item to an agenda.
    AddItem = "groups.agenda_item.create", may Lead | Chair
}

/// Declares an action at an item, which is there for those who make the agenda.
macro_rules! at_an_item {
    ($(#[$meta:meta])* $name:ident = $text:literal) => {
        $(#[$meta])*
        pub enum $name {}

        impl Action for $name {
            const NAME: &'static str = $text;
            const MAY: &'static [Role] = MAKERS;
            type Key = AgendaItemId;
            type Target = Found;

            async fn load(db: &Db, actor: &Actor, id: &AgendaItemId) -> Result<Option<Found>, Fault> {
                let found = queries::find_item(&db.reader().await?, *id).await?;
                Ok(found.filter(|item| MAKERS.iter().any(|role| actor.plays(*role, &place(item)))))
            }

            fn place(item: &Found) -> Place {
                place(item)
            }
        }
    };
}

at_an_item! {
    /// Changing an item.
    ChangeItem = "groups.agenda_item.update"
}
at_an_item! {
    /// Putting an item before or after its neighbour.
    MoveItem = "groups.agenda_item.move"
}
at_an_item! {
    /// Taking an item off the agenda.
    RemoveItem = "groups.agenda_item.remove"
}

fn place(item: &Found) -> Place {
    item.group_id.map_or(Place::INSTANCE, |group| Place::at(group.uuid()))
}
