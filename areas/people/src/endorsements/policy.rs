//! Who may endorse (those who speak for an organisation) and decide (stewards).

use kernel::access::{Place, Role, Subject};
use kernel::action;
use kernel::actor::Actor;
use kernel::db::Db;
use kernel::faults::Fault;
use nouns::EndorsementId;

use super::queries::{self, Endorsement};
use crate::organisations::queries::Organisation;

action! {
    /// Supporting the declaration in the name of an organisation.
    pub Endorse = "people.endorsement.create" on Organisation, may Representative, counts Request
}
action! {
    /// Reading and deciding what was sent.
    pub DecideEndorsement = "people.endorsement.decide" on Endorsement, may Steward
}

impl Subject for Endorsement {
    type Key = EndorsementId;
    const KNOWN_TO: &'static [Role] = &[Role::Steward];

    async fn find(db: &Db, _: &Actor, id: &EndorsementId) -> Result<Option<Self>, Fault> {
        Ok(queries::find(&db.reader().await?, *id).await?)
    }

    fn place(&self) -> Place {
        Place::at(self.organisation.uuid())
    }
}
