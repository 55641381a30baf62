//! Who may record actions (those who write the minutes), see them (the group), and close them (their owner, lead, chair).

use kernel::access::{Action, Place, Role};
use kernel::actor::Actor;
use kernel::db::Db;
use kernel::faults::Fault;
use nouns::ActionId;

use super::queries::{self, Listed};
use crate::groups::policy::at_a_group;
use crate::meetings::policy::at_an_event;

const READERS: &[Role] = &[Role::Oneself, Role::Member, Role::Chair, Role::Lead];

at_an_event! {
    /// Recording what somebody takes on.
    RecordAction = "groups.action.create", may Lead | Chair | Oneself
}
at_a_group! {
    /// Reading what a group's people have taken on.
    ListActions = "groups.action.list", may Member | Chair | Lead
}

/// Declares something that is done with an action, which is there for its readers.
macro_rules! at_an_action {
    ($(#[$meta:meta])* $name:ident = $text:literal, may $may:expr) => {
        $(#[$meta])*
        pub enum $name {}

        impl Action for $name {
            const NAME: &'static str = $text;
            const MAY: &'static [Role] = $may;
            type Key = ActionId;
            type Target = Listed;

            async fn load(db: &Db, actor: &Actor, id: &ActionId) -> Result<Option<Listed>, Fault> {
                let found = queries::find(&db.reader().await?, *id).await?;
                Ok(found.filter(|action| READERS.iter().any(|role| actor.plays(*role, &place(action)))))
            }

            fn place(action: &Listed) -> Place {
                place(action)
            }
        }
    };
}

at_an_action! {
    /// Reading one action.
    ShowAction = "groups.action.show", may READERS
}
at_an_action! {
    /// Saying that an action is done or given up.
    CloseAction = "groups.action.close", may &[Role::Oneself, Role::Chair, Role::Lead]
}

pub fn place(action: &Listed) -> Place {
    Place::at(action.group_id.uuid()).owned_by(action.owner)
}
