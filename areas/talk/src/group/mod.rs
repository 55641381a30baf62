//! The group that talks, as the groups area publishes it, and the governments in whose name people act.

use kernel::access::{Place, Role, Subject};
use kernel::actor::Actor;
use kernel::db::Db;
use kernel::faults::Fault;

pub mod queries;

pub use queries::{Group, Own};

/// The people of a group.
pub const THE_GROUP: &[Role] = &[Role::Member, Role::Chair, Role::Lead];
/// Who reads what is there: the people of the group all, everyone else what is for everyone.
pub const READERS: &[Role] = &[Role::Member, Role::Chair, Role::Lead, Role::Anyone];

/// Whether the actor is one of the people of the group.
pub fn is_inside(actor: &Actor, group: nouns::GroupId) -> bool {
    let place = Place::at(group.uuid());
    THE_GROUP.iter().any(|role| actor.plays(*role, &place))
}

/// Groups are public, so every actor finds them.
impl Subject for Group {
    type Key = String;

    async fn find(db: &Db, _: &Actor, slug: &String) -> Result<Option<Self>, Fault> {
        Ok(queries::find_group(&db.reader().await?, slug).await?)
    }

    fn place(&self) -> Place {
        Place::at(self.id.uuid())
    }
}

/// The government that a person works for, if it is one: then what the person says can be told to come from there.
pub fn only(own: &[Own]) -> Option<nouns::GovernmentId> {
    match own {
        [only] => Some(only.government),
        _ => None,
    }
}
