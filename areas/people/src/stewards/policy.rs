//! Who makes and ends stewards: stewards, asked again.

use kernel::access::{Role, Subject};
use kernel::action;
use kernel::actor::Actor;
use kernel::db::Db;
use kernel::faults::Fault;
use nouns::PersonId;

use super::queries::{self, Steward};

impl Subject for Steward {
    type Key = PersonId;
    const KNOWN_TO: &'static [Role] = &[Role::Steward];

    async fn find(db: &Db, _: &Actor, id: &PersonId) -> Result<Option<Self>, Fault> {
        Ok(queries::find(&db.reader().await?, *id).await?)
    }
}

action! {
    /// Seeing who holds which role.
    pub ListRoles = "people.steward.list", may Steward
}
action! {
    /// Making somebody a steward.
    pub AppointSteward = "people.steward.create", may Steward, asks again
}
action! {
    /// Ending that.
    pub EndSteward = "people.steward.end" on Steward, may Steward, asks again
}
