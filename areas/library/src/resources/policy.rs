//! Who may read resources: everyone.

use kernel::access::{Action, Place, Role};
use kernel::actor::Actor;
use kernel::db::Db;
use kernel::faults::Fault;
use kernel::open_action;

use super::queries::{self, Resource};

open_action! {
    /// Reading the list of resources.
    pub ListResources = "library.resource.list", may Anyone
}

/// Reading about a resource.
pub enum ShowResource {}

impl Action for ShowResource {
    const NAME: &'static str = "library.resource.show";
    const MAY: &'static [Role] = &[Role::Anyone];
    type Key = String;
    type Target = Resource;

    async fn load(db: &Db, _: &Actor, slug: &String) -> Result<Option<Resource>, Fault> {
        Ok(queries::find_by_slug(&db.reader().await?, slug).await?)
    }

    fn place(_: &Resource) -> Place {
        Place::INSTANCE
    }
}
