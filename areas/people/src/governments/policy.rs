//! Who may read about governments: everyone.

use kernel::access::{Action, Place, Role};
use kernel::actor::Actor;
use kernel::db::Db;
use kernel::faults::Fault;
use kernel::open_action;

use super::queries::{self, Government};

open_action! {
    /// Reading the list and the map of governments.
    pub ListGovernments = "people.government.list", may Anyone
}

/// Reading the page of a government.
pub enum ShowGovernment {}

impl Action for ShowGovernment {
    const NAME: &'static str = "people.government.show";
    const MAY: &'static [Role] = &[Role::Anyone];
    type Key = String;
    type Target = Government;

    async fn load(db: &Db, _: &Actor, slug: &String) -> Result<Option<Government>, Fault> {
        Ok(queries::find_by_slug(&db.reader().await?, slug).await?)
    }

    fn place(government: &Government) -> Place {
        Place::at(government.id.uuid())
    }
}
