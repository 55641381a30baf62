//! Who may sign, see, decide and withdraw.

use kernel::access::{Place, Role, Subject};
use kernel::action;
use kernel::actor::Actor;
use kernel::db::Db;
use kernel::faults::Fault;
use nouns::SignatureId;

use super::queries::{self, Signature};
use crate::governments::queries::Government;

action! {
    /// Sending in a signature for one's government.
    pub Sign = "people.signature.create" on Government, may Representative, counts Request
}

const READERS: &[Role] = &[Role::Representative, Role::Steward];

/// What was sent in is there for the government and the stewards.
impl Subject for Signature {
    type Key = SignatureId;

    async fn find(db: &Db, actor: &Actor, id: &SignatureId) -> Result<Option<Self>, Fault> {
        let found = queries::find(&db.reader().await?, *id).await?;
        Ok(found.filter(|signature| READERS.iter().any(|role| actor.plays(*role, &signature.place()))))
    }

    fn place(&self) -> Place {
        Place::at(self.government.uuid())
    }
}

action! {
    /// Reading what was sent in, with its document.
    pub ShowSignature = "people.signature.show" on Signature, by READERS
}
action! {
    /// Accepting a signature or sending it back.
    pub DecideSignature = "people.signature.decide" on Signature, may Steward
}
action! {
    /// Withdrawing a signature.
    pub WithdrawSignature = "people.signature.withdraw" on Signature, may Representative
}
