//! Who may add a translation (lead and chair of the group), and who may fetch one (whoever may fetch the edition).

use kernel::access::{Action, Place, Role};
use kernel::action;
use kernel::actor::Actor;
use kernel::db::Db;
use kernel::faults::Fault;

use super::queries::{self, Translation};
use crate::resources::domain::State;
use crate::resources::policy::{LEADING, find_visible, place};
use crate::resources::queries::Resource;

action! {
    /// Adding what is published in another language.
    pub AddTranslation = "library.translation.create" on Resource, by LEADING
}

/// Fetching the file of a translation: for those who find the resource, until it is withdrawn.
pub enum FetchTranslation {}

impl Action for FetchTranslation {
    const NAME: &'static str = "library.translation.fetch";
    const MAY: &'static [Role] = &[Role::Anyone];
    type Key = (String, i64, String);
    type Target = (Resource, Translation);

    async fn load(
        db: &Db,
        actor: &Actor,
        (slug, number, language): &(String, i64, String),
    ) -> Result<Option<Self::Target>, Fault> {
        let Some(resource) = find_visible(db, actor, slug).await? else { return Ok(None) };
        let found = queries::find(&db.reader().await?, resource.id, *number, language).await?;
        Ok(found.filter(|_| resource.state != State::Withdrawn).map(|translation| (resource, translation)))
    }

    fn place((resource, _): &Self::Target) -> Place {
        place(resource)
    }
}
