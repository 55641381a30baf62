//! Who writes good practices: officials, in the name of their government. Who changes one and says that it is still so: the
//! officials of that government who see it, and lead and chair of the group.

use kernel::access::{Place, Role, Subject};
use kernel::action;
use kernel::actor::Actor;
use kernel::db::Db;
use kernel::faults::Fault;

use super::queries::{self, Practice};
use crate::resources::policy::{LEADING, find_visible, place};
use crate::resources::queries::Resource;

action! {
    /// Reading the list of good practices.
    pub ListPractices = "library.practice.list", may Anyone
}
action! {
    /// Writing a good practice of one's government.
    pub WritePractice = "library.practice.create", may Official, counts Post
}

/// A good practice that the actor may change.
pub struct Own {
    pub resource: Resource,
    pub practice: Practice,
}

impl Subject for Own {
    type Key = String;

    async fn find(db: &Db, actor: &Actor, slug: &String) -> Result<Option<Self>, Fault> {
        let (Some(resource), Some(person)) = (find_visible(db, actor, slug).await?, actor.person()) else {
            return Ok(None);
        };
        let conn = db.reader().await?;
        let Some(practice) = queries::find(&conn, resource.id).await? else { return Ok(None) };
        let leads = LEADING.iter().any(|role| actor.plays(*role, &place(&resource)));
        let is_own = leads || queries::is_of(&conn, practice.government, person).await?;
        Ok(is_own.then_some(Self { resource, practice }))
    }

    fn place(&self) -> Place {
        place(&self.resource)
    }
}

const OWN: &[Role] = &[Role::Official, Role::Lead, Role::Chair];

action! {
    /// Changing a good practice.
    pub ChangePractice = "library.practice.update" on Own, by OWN, counts Post
}
action! {
    /// Saying that a good practice is still so.
    pub CheckPractice = "library.practice.check" on Own, by OWN
}
