//! Who takes a group off a resource: lead and chair of that group. Those who may change the resource do it in its form.

use kernel::access::{Place, Subject};
use kernel::action;
use kernel::actor::Actor;
use kernel::db::Db;
use kernel::faults::Fault;

use crate::resources::policy::{LEADING, find_visible};
use crate::resources::queries::{Group, find_group};

/// A group that a resource, which the actor sees, is also of.
pub struct Shared {
    pub group: Group,
}

impl Subject for Shared {
    type Key = (String, String);

    async fn find(db: &Db, actor: &Actor, (resource, group): &Self::Key) -> Result<Option<Self>, Fault> {
        let Some(resource) = find_visible(db, actor, resource).await? else { return Ok(None) };
        let found = find_group(&db.reader().await?, group).await?;
        Ok(found.filter(|group| resource.others().contains(&group.id)).map(|group| Self { group }))
    }

    fn place(&self) -> Place {
        Place::at(self.group.id.uuid())
    }
}

action! {
    /// Taking one's group off a resource that another group keeps.
    pub TakeGroupOff = "library.other_group.remove" on Shared, by LEADING
}
