//! Who keeps the registers: stewards; merging is asked again, because it is not taken back.

use kernel::access::{Place, Role, Subject};
use kernel::action;
use kernel::actor::Actor;
use kernel::db::Db;
use kernel::faults::Fault;

use super::queries::{self, Entered};
use crate::governments::queries::Government;

/// An organisation, also one that is not in the public list.
impl Subject for Entered {
    type Key = String;
    const KNOWN_TO: &'static [Role] = &[Role::Steward];

    async fn find(db: &Db, _: &Actor, slug: &String) -> Result<Option<Self>, Fault> {
        Ok(queries::find_organisation(&db.reader().await?, slug).await?)
    }

    fn place(&self) -> Place {
        Place::at(self.id.uuid())
    }
}

action! {
    /// Registering a government that the reference geography does not have.
    pub RegisterGovernment = "people.government.create", may Steward
}
action! {
    /// Correcting what stands of a government.
    pub CorrectGovernment = "people.government.update" on Government, may Steward
}
action! {
    /// Merging a government into another.
    pub MergeGovernment = "people.government.merge" on Government, may Steward, asks again
}
action! {
    /// Correcting what stands of an organisation.
    pub CorrectOrganisation = "people.organisation.update" on Entered, may Steward
}
action! {
    /// Merging an organisation into another.
    pub MergeOrganisation = "people.organisation.merge" on Entered, may Steward, asks again
}
