//! Who may read about organisations (everyone) and enter one (everyone with an account).

use kernel::access::{Place, Subject};
use kernel::action;
use kernel::actor::Actor;
use kernel::db::Db;
use kernel::faults::Fault;

use super::queries::{self, Organisation};

action! {
    /// Reading the list of organisations.
    pub ListOrganisations = "people.organisation.list", may Anyone
}
action! {
    /// Entering the organisation one works for.
    pub EnterOrganisation = "people.organisation.create", may Account, counts Request
}

action! {
    /// Reading an organisation's page.
    pub ShowOrganisation = "people.organisation.show" on Organisation, may Anyone
}

impl Subject for Organisation {
    type Key = String;

    async fn find(db: &Db, _: &Actor, slug: &String) -> Result<Option<Self>, Fault> {
        Ok(queries::find_by_slug(&db.reader().await?, slug).await?)
    }

    fn place(&self) -> Place {
        Place::at(self.id.uuid())
    }
}
