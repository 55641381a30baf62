//! Who may compare editions: whoever may fetch their files.

use kernel::access::{Action, Place, Role};
use kernel::actor::Actor;
use kernel::db::Db;
use kernel::faults::Fault;

use crate::resources::domain::State;
use crate::resources::policy::{find_visible, place};
use crate::resources::queries::Resource;

/// Comparing two editions: for those who find the resource, until it is withdrawn.
pub enum CompareEditions {}

impl Action for CompareEditions {
    const NAME: &'static str = "library.edition.compare";
    const MAY: &'static [Role] = &[Role::Anyone];
    type Key = String;
    type Target = Resource;

    async fn load(db: &Db, actor: &Actor, slug: &String) -> Result<Option<Resource>, Fault> {
        Ok(find_visible(db, actor, slug).await?.filter(|resource| resource.state != State::Withdrawn))
    }

    fn place(resource: &Resource) -> Place {
        place(resource)
    }
}
