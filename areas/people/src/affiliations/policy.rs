//! Who may claim, see, verify and end an affiliation.

use kernel::access::{Place, Role, Subject};
use kernel::action;
use kernel::actor::Actor;
use kernel::db::Db;
use kernel::faults::Fault;
use nouns::AffiliationId;

use super::queries::{self, Affiliation};
use crate::governments::queries::Government;

action! {
    /// Claiming to work for a government.
    pub Claim = "people.affiliation.create", may Account, counts Request
}

/// Who may see that somebody works there, and end it.
const SEEN_BY: &[Role] = &[Role::Oneself, Role::Representative, Role::Steward];

action! {
    /// Reading and ending an affiliation.
    pub ShowAffiliation = "people.affiliation.end" on Affiliation, by SEEN_BY
}
action! {
    /// Confirming it.
    pub VerifyAffiliation = "people.affiliation.verify" on Affiliation, may Representative | Steward
}

impl Subject for Affiliation {
    type Key = AffiliationId;

    /// While somebody's data are restricted, only they themselves find it.
    async fn find(db: &Db, actor: &Actor, id: &AffiliationId) -> Result<Option<Self>, Fault> {
        let found = queries::find(&db.reader().await?, *id).await?;
        let sees = |found: &Affiliation, by: &[Role]| by.iter().any(|role| actor.plays(*role, &found.place()));
        Ok(found.filter(|found| sees(found, if found.is_restricted { &[Role::Oneself] } else { SEEN_BY })))
    }

    fn place(&self) -> Place {
        Place::at(self.at).owned_by(self.person)
    }
}

action! {
    /// Seeing who works for a government here.
    pub ListPeople = "people.affiliation.list" on Government, may Representative | Steward
}
