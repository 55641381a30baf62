//! Who may claim, see, verify and end an affiliation.

use kernel::access::{Action, Place, Role};
use kernel::actor::Actor;
use kernel::db::Db;
use kernel::faults::Fault;
use kernel::open_action;
use nouns::AffiliationId;

use super::queries::{self, Affiliation};
use crate::governments::queries::{Government, find_by_slug};

open_action! {
    /// Claiming to work for a government.
    pub Claim = "people.affiliation.create", may Account
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

/// Seeing who works for a government here.
pub enum ListPeople {}

impl Action for ListPeople {
    const NAME: &'static str = "people.affiliation.list";
    const MAY: &'static [Role] = &[Role::Representative, Role::Steward];
    type Key = String;
    type Target = Government;

    async fn load(db: &Db, _: &Actor, slug: &String) -> Result<Option<Government>, Fault> {
        Ok(find_by_slug(&db.reader().await?, slug).await?)
    }

    fn place(government: &Government) -> Place {
        Place::at(government.id.uuid())
    }
}
