//! Who may read resources (everyone what is published, the group its drafts), and who makes, changes and publishes them.

use kernel::access::{Place, Role, Subject};
use kernel::action;
use kernel::actor::Actor;
use kernel::db::Db;
use kernel::faults::Fault;

use super::domain::State;
use super::queries::{self, Group, Resource};
use crate::audience::PEOPLE;

/// Those who answer for what a group publishes.
pub const LEADING: &[Role] = &[Role::Lead, Role::Chair];

action! {
    /// Reading the list of resources.
    pub ListResources = "library.resource.list", may Anyone
}

/// Where standing towards a resource counts: in its group. Whoever drafted it is its owner.
pub fn place(resource: &Resource) -> Place {
    let place = resource.group_id.map_or(Place::INSTANCE, |group| Place::at(group.uuid()));
    resource.author.map_or(place, |author| place.owned_by(author))
}

/// Where somebody must stand to be of its people: in one of its groups.
pub fn places(resource: &Resource) -> Vec<Place> {
    let others = resource.others().into_iter().map(|group| Place::at(group.uuid()));
    [place(resource)].into_iter().chain(others).collect()
}

/// Whether somebody sees a resource: the group that keeps it and its author see its drafts, and so do those for whom they are open for
/// comments; what is published, those for whom it is. What moderators have hidden is for nobody.
fn sees(actor: &Actor, resource: &Resource) -> bool {
    let place = place(resource);
    match resource.state {
        State::Hidden => false,
        State::Draft => {
            actor.plays(Role::Oneself, &place)
                || PEOPLE.iter().any(|role| actor.plays(*role, &place))
                || resource.window.is_some_and(|audience| audience.holds(actor, &places(resource)))
        }
        State::Published | State::Replaced | State::Withdrawn => resource.audience.holds(actor, &places(resource)),
    }
}

/// A resource, if the actor sees it; for everyone else it is not there.
pub async fn find_visible(db: &Db, actor: &Actor, slug: &str) -> Result<Option<Resource>, Fault> {
    let found = queries::find_by_slug(&db.reader().await?, slug).await?;
    Ok(found.filter(|one| sees(actor, one)))
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
    /// Taking how it is cited along.
    pub FetchCitation = "library.citation.fetch" on Resource, may Anyone
}
action! {
    /// Changing what a resource says. A good practice is changed by its own form, and by those whom that is for.
    pub ChangeResource = "library.resource.update" on Resource, may Oneself | Lead | Chair, if |_, resource| !resource.is_practice
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
