//! Who may record actions (those who write the minutes), see them (the group), and close them (their owner, lead, chair).

use kernel::access::{Place, Role, Subject};
use kernel::action;
use kernel::actor::Actor;
use kernel::db::Db;
use kernel::faults::Fault;
use nouns::ActionId;

use super::queries::{self, Listed};
use crate::groups::queries::Group;
use crate::meetings::queries::Meeting;

const READERS: &[Role] = &[Role::Oneself, Role::Member, Role::Chair, Role::Lead];

action! {
    /// Recording what somebody takes on.
    pub RecordAction = "groups.action.create" on Meeting, may Lead | Chair | Oneself
}
action! {
    /// Reading what a group's people have taken on.
    pub ListActions = "groups.action.list" on Group, may Member | Chair | Lead
}

/// An action is there for the group and for whoever took it on.
impl Subject for Listed {
    type Key = ActionId;

    async fn find(db: &Db, actor: &Actor, id: &ActionId) -> Result<Option<Self>, Fault> {
        let found = queries::find(&db.reader().await?, *id).await?;
        Ok(found.filter(|action| READERS.iter().any(|role| actor.plays(*role, &action.place()))))
    }

    fn place(&self) -> Place {
        Place::at(self.group_id.uuid()).owned_by(self.owner)
    }
}

action! {
    /// Reading one action.
    pub ShowAction = "groups.action.show" on Listed, by READERS
}
action! {
    /// Saying that an action is done or given up.
    pub CloseAction = "groups.action.close" on Listed, may Oneself | Chair | Lead
}

pub fn place(action: &Listed) -> Place {
    Place::at(action.group_id.uuid()).owned_by(action.owner)
}
