//! Who may read about governments: everyone.

use kernel::access::{Place, Subject};
use kernel::action;
use kernel::actor::Actor;
use kernel::db::Db;
use kernel::faults::Fault;

use super::queries::{self, Government};

action! {
    /// Reading the list and the map of governments.
    pub ListGovernments = "people.government.list", may Anyone
}

/// Governments are public, so every actor finds them.
impl Subject for Government {
    type Key = String;

    async fn find(db: &Db, _: &Actor, slug: &String) -> Result<Option<Self>, Fault> {
        Ok(queries::find_by_slug(&db.reader().await?, slug).await?)
    }

    fn place(&self) -> Place {
        Place::at(self.id.uuid())
    }
}

action! {
    /// Reading the page of a government.
    pub ShowGovernment = "people.government.show" on Government, may Anyone
}
