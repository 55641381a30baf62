//! Who looks after people: stewards. Somebody who has left is not found.

use kernel::access::{Role, Subject};
use kernel::action;
use kernel::actor::Actor;
use kernel::db::Db;
use kernel::faults::Fault;
use nouns::PersonId;

use super::queries::{self, Known};

impl Subject for Known {
    type Key = PersonId;
    const KNOWN_TO: &'static [Role] = &[Role::Steward];

    async fn find(db: &Db, _: &Actor, id: &PersonId) -> Result<Option<Self>, Fault> {
        Ok(queries::find(&db.reader().await?, *id).await?)
    }
}

action! {
    /// Looking for people.
    pub ListPersons = "people.person.list", may Steward
}
action! {
    /// Seeing how somebody's account is.
    pub ShowPerson = "people.person.show" on Known, may Steward
}
action! {
    /// Signing somebody out everywhere.
    pub EndSessions = "people.session.end_all" on Known, may Steward, asks again
}
action! {
    /// Sending the link again that confirms an address.
    pub SendVerification = "people.verification.create" on Known, may Steward
}
