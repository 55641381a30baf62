//! Who may claim, see, verify and end an affiliation.

use kernel::access::{Action, Place, Role};
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

fn place(affiliation: &Affiliation) -> Place {
    Place::at(affiliation.at).owned_by(affiliation.person)
}

/// Seeing and ending an affiliation.
pub enum ShowAffiliation {}

impl Action for ShowAffiliation {
    const NAME: &'static str = "people.affiliation.end";
    const MAY: &'static [Role] = &[Role::Oneself, Role::Representative, Role::Steward];
    type Key = AffiliationId;
    type Target = Affiliation;

    async fn load(db: &Db, actor: &Actor, id: &AffiliationId) -> Result<Option<Affiliation>, Fault> {
        let found = queries::find(&db.reader().await?, *id).await?;
        Ok(found.filter(|affiliation| Self::MAY.iter().any(|role| actor.plays(*role, &place(affiliation)))))
    }

    fn place(affiliation: &Affiliation) -> Place {
        place(affiliation)
    }
}

/// Verifying somebody's affiliation.
pub enum VerifyAffiliation {}

impl Action for VerifyAffiliation {
    const NAME: &'static str = "people.affiliation.verify";
    const MAY: &'static [Role] = &[Role::Representative, Role::Steward];
    type Key = AffiliationId;
    type Target = Affiliation;

    async fn load(db: &Db, actor: &Actor, id: &AffiliationId) -> Result<Option<Affiliation>, Fault> {
        ShowAffiliation::load(db, actor, id).await
    }

    fn place(affiliation: &Affiliation) -> Place {
        place(affiliation)
    }
}

action! {
    /// Seeing who works for a government here.
    pub ListPeople = "people.affiliation.list" on Government, may Representative | Steward
}
