//! Who adds, changes and takes out facts: those who keep the dossiers.

use kernel::access::{Place, Subject};
use kernel::action;
use kernel::actor::Actor;
use kernel::db::Db;
use kernel::faults::Fault;
use nouns::DossierFactId;

use super::queries::{self, Owned};
use crate::dossiers::policy::{KEEPERS, place};
use crate::dossiers::queries::Dossier;

action! {
    /// Adding a fact to a dossier.
    pub AddFact = "watch.fact.create" on Dossier, by KEEPERS, counts Post
}

/// One that was taken out is not there.
impl Subject for Owned {
    type Key = DossierFactId;

    async fn find(db: &Db, _: &Actor, id: &DossierFactId) -> Result<Option<Self>, Fault> {
        Ok(queries::find_owned(&db.reader().await?, *id).await?)
    }

    fn place(&self) -> Place {
        place(self.keeper)
    }
}

action! {
    /// Changing a fact.
    pub ChangeFact = "watch.fact.update" on Owned, by KEEPERS, counts Post
}
action! {
    /// Taking a fact out.
    pub EndFact = "watch.fact.end" on Owned, by KEEPERS
}
