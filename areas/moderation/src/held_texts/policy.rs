//! Who lets texts in: lead and chair of the group, and stewards. Whoever wrote one sees that it waits.

use kernel::access::{Place, Role, Subject};
use kernel::action;
use kernel::actor::Actor;
use kernel::db::Db;
use kernel::faults::Fault;
use nouns::HeldTextId;

use super::queries::{HeldText, find_held};

const DECIDERS: &[Role] = &[Role::Lead, Role::Chair, Role::Steward];

fn decides(actor: &Actor, held: &HeldText) -> bool {
    let place = Place::at(held.group_id.uuid());
    actor.person() != Some(held.person) && DECIDERS.iter().any(|role| actor.plays(*role, &place))
}

impl Subject for HeldText {
    type Key = HeldTextId;

    async fn find(db: &Db, actor: &Actor, id: &HeldTextId) -> Result<Option<Self>, Fault> {
        let found = find_held(&db.reader().await?, *id).await?;
        Ok(found.filter(|held| actor.person() == Some(held.person) || decides(actor, held)))
    }

    fn place(&self) -> Place {
        Place::at(self.group_id.uuid()).owned_by(self.person)
    }
}

action! {
    /// Reading a text that waits.
    pub ShowHeldText = "moderation.held_text.show" on HeldText, may Lead | Chair | Steward | Oneself
}
action! {
    /// Letting a text in, or refusing it.
    pub DecideHeldText = "moderation.held_text.decide" on HeldText, by DECIDERS, if decides
}
