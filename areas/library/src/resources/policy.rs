//! Who may read resources (everyone what is published, the group its drafts), and who makes, changes and publishes them.

use kernel::access::{Place, Role, Subject};
use kernel::action;
use kernel::actor::Actor;
use kernel::db::Db;
use kernel::faults::Fault;

use super::domain::State;
use super::queries::{self, Group, Resource};

/// The people of a group: they read its drafts and make new ones.
const PEOPLE: &[Role] = &[Role::Member, Role::Chair, Role::Lead];
/// Those who answer for what a group publishes.
const LEADING: &[Role] = &[Role::Lead, Role::Chair];

action! {
    /// Reading the list of resources.
    pub ListResources = "library.resource.list", may Anyone
}

/// Where standing towards a resource counts: in its group. Whoever drafted it is its owner.
pub fn place(resource: &Resource) -> Place {
    let place = resource.group_id.map_or(Place::INSTANCE, |group| Place::at(group.uuid()));
    resource.author.map_or(place, |author| place.owned_by(author))
}

/// A resource, if moderators have not hidden it, and if it is published or the actor is of its group; for everyone else it is not there.
pub async fn find_visible(db: &Db, actor: &Actor, slug: &str) -> Result<Option<Resource>, Fault> {
    let found = queries::find_by_slug(&db.reader().await?, slug).await?;
    let found = found.filter(|one| one.state != State::Hidden);
    Ok(found.filter(|one| one.state != State::Draft || PEOPLE.iter().any(|role| actor.plays(*role, &place(one)))))
}

impl Subject for Resource {
    type Key = String;

    async fn find(db: &Db, actor: &Actor, slug: &String) -> Result<Option<Self>, Fault> {
        find_visible(db, actor, slug).await
    }

    fn place(&self) -> Place {
        place(self)
    }
}

impl Subject for Group {
    type Key = String;

    async fn find(db: &Db, _: &Actor, slug: &String) -> Result<Option<Self>, Fault> {
        Ok(queries::find_group(&db.reader().await?, slug).await?)
    }

    fn place(&self) -> Place {
        Place::at(self.id.uuid())
    }
}

action! {
    /// Drafting a resource in a group.
    pub DraftResource = "library.resource.create" on Group, by PEOPLE, counts Post
}

action! {
    /// Reading about a resource.
    pub ShowResource = "library.resource.show" on Resource, may Anyone
}
action! {
    /// Changing what a resource says.
    pub ChangeResource = "library.resource.update" on Resource, may Oneself | Lead | Chair
}
action! {
    /// Dropping a draft.
    pub DropDraft = "library.draft.delete" on Resource, may Oneself | Lead | Chair
}
action! {
    /// Publishing a draft.
    pub PublishResource = "library.resource.publish" on Resource, by LEADING
}
action! {
    /// Publishing a new edition.
    pub PublishEdition = "library.edition.create" on Resource, by LEADING
}
action! {
    /// Withdrawing a resource, or saying what came in its place.
    pub WithdrawResource = "library.resource.withdraw" on Resource, by LEADING
}
