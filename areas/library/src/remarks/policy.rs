//! Who may comment on a draft: those for whom it is open. Who may withdraw a comment: who wrote it.

use kernel::access::{Place, Subject};
use kernel::action;
use kernel::actor::Actor;
use kernel::db::Db;
use kernel::faults::Fault;
use nouns::RemarkId;

use super::queries::{self, Remark};
use crate::resources::policy::{find_visible, place, places};
use crate::resources::queries::Resource;

/// Whether a draft is or was open for comments of this actor.
pub fn is_open_to(actor: &Actor, resource: &Resource) -> bool {
    resource.window.is_some_and(|audience| audience.holds(actor, &places(resource)))
}

/// A draft that is or was open for comments of this actor; for everyone else there is nothing to comment on.
pub struct Commented(pub Resource);

impl Subject for Commented {
    type Key = String;

    async fn find(db: &Db, actor: &Actor, slug: &String) -> Result<Option<Self>, Fault> {
        let found = find_visible(db, actor, slug).await?;
        Ok(found.filter(|one| is_open_to(actor, one)).map(Self))
    }

    fn place(&self) -> Place {
        place(&self.0)
    }
}

action! {
    /// Commenting on a draft.
    pub WriteRemark = "library.remark.create" on Commented, may Account, counts Post
}

/// A comment with the resource that it is about.
pub struct Said {
    pub remark: Remark,
    pub resource: Resource,
}

impl Subject for Said {
    type Key = RemarkId;

    async fn find(db: &Db, actor: &Actor, id: &RemarkId) -> Result<Option<Self>, Fault> {
        let conn = db.reader().await?;
        let Some(remark) = queries::find(&conn, *id).await? else { return Ok(None) };
        drop(conn);
        let found = Commented::find(db, actor, &remark.slug).await?;
        Ok(found.map(|Commented(resource)| Self { remark, resource }))
    }

    fn place(&self) -> Place {
        self.resource.group_id.map_or(Place::INSTANCE, |group| Place::at(group.uuid())).owned_by(self.remark.person)
    }
}

action! {
    /// Withdrawing what one has said.
    pub WithdrawRemark = "library.remark.withdraw" on Said, may Oneself
}
