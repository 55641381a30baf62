//! Who may read resources (everyone what is published, the group its drafts), and who makes, changes and publishes them.

use kernel::access::{Action, Place, Role};
use kernel::actor::Actor;
use kernel::db::Db;
use kernel::faults::Fault;
use kernel::open_action;

use super::domain::State;
use super::queries::{self, Group, Resource};

/// The people of a group: they read its drafts and make new ones.
const PEOPLE: &[Role] = &[Role::Member, Role::Chair, Role::Lead];
/// Those who answer for what a group publishes.
const LEADING: &[Role] = &[Role::Lead, Role::Chair];

open_action! {
    /// Reading the list of resources.
    pub ListResources = "library.resource.list", may Anyone
}

/// Drafting a resource in a group.
pub enum DraftResource {}

impl Action for DraftResource {
    const NAME: &'static str = "library.resource.create";
    const MAY: &'static [Role] = PEOPLE;
    type Key = String;
    type Target = Group;

    async fn load(db: &Db, _: &Actor, slug: &String) -> Result<Option<Group>, Fault> {
        Ok(queries::find_group(&db.reader().await?, slug).await?)
    }

    fn place(group: &Group) -> Place {
        Place::at(group.id.uuid())
    }
}

/// Where standing towards a resource counts: in its group. Whoever drafted it is its owner.
pub fn place(resource: &Resource) -> Place {
    let place = resource.group_id.map_or(Place::INSTANCE, |group| Place::at(group.uuid()));
    resource.author.map_or(place, |author| place.owned_by(author))
}

/// A resource, if it is published or the actor is of its group; for everyone else it is not there.
pub async fn find_visible(db: &Db, actor: &Actor, slug: &str) -> Result<Option<Resource>, Fault> {
    let found = queries::find_by_slug(&db.reader().await?, slug).await?;
    Ok(found.filter(|one| one.state != State::Draft || PEOPLE.iter().any(|role| actor.plays(*role, &place(one)))))
}

/// Declares an action at a resource that the actor can find.
macro_rules! at_a_resource {
    ($(#[$meta:meta])* $name:ident = $text:literal, may $may:expr) => {
        $(#[$meta])*
        pub enum $name {}

        impl kernel::access::Action for $name {
            const NAME: &'static str = $text;
            const MAY: &'static [kernel::access::Role] = $may;
            type Key = String;
            type Target = $crate::resources::queries::Resource;

            async fn load(db: &kernel::db::Db, actor: &kernel::actor::Actor, slug: &String) -> Result<Option<Self::Target>, kernel::faults::Fault> {
                $crate::resources::policy::find_visible(db, actor, slug).await
            }

            fn place(resource: &Self::Target) -> kernel::access::Place {
                $crate::resources::policy::place(resource)
            }
        }
    };
}

at_a_resource! {
    /// Reading about a resource.
    ShowResource = "library.resource.show", may &[Role::Anyone]
}
at_a_resource! {
    /// Changing what a resource says.
    ChangeResource = "library.resource.update", may &[Role::Oneself, Role::Lead, Role::Chair]
}
at_a_resource! {
    /// Dropping a draft.
    DropDraft = "library.draft.delete", may &[Role::Oneself, Role::Lead, Role::Chair]
}
at_a_resource! {
    /// Publishing a draft.
    PublishResource = "library.resource.publish", may LEADING
}
at_a_resource! {
    /// Publishing a new edition.
    PublishEdition = "library.edition.create", may LEADING
}
at_a_resource! {
    /// Withdrawing a resource, or saying what came in its place.
    WithdrawResource = "library.resource.withdraw", may LEADING
}
