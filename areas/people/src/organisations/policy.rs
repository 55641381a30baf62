//! Who may read about organisations (everyone) and enter one (everyone with an account).

use kernel::access::{Action, Place, Role};
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

/// Reading the page of an organisation.
pub enum ShowOrganisation {}

impl Action for ShowOrganisation {
    const NAME: &'static str = "people.organisation.show";
    const MAY: &'static [Role] = &[Role::Anyone];
    type Key = String;
    type Target = Organisation;

    async fn load(db: &Db, _: &Actor, slug: &String) -> Result<Option<Organisation>, Fault> {
        Ok(queries::find_by_slug(&db.reader().await?, slug).await?)
    }

    fn place(organisation: &Organisation) -> Place {
        Place::at(organisation.id.uuid())
    }
}
