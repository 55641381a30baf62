//! Who may endorse (those who speak for an organisation) and decide (stewards).

use kernel::access::{Action, Place, Role};
use kernel::actor::Actor;
use kernel::db::Db;
use kernel::faults::Fault;
use kernel::limits::Limit;
use nouns::EndorsementId;

use super::queries::{self, Endorsement};
use crate::organisations::queries::{Organisation, find_by_slug};

/// Endorsing the declaration for one's organisation.
pub enum Endorse {}

impl Action for Endorse {
    const NAME: &'static str = "people.endorsement.create";
    const COUNTS: Limit = Limit::Request;
    const MAY: &'static [Role] = &[Role::Representative];
    type Key = String;
    type Target = Organisation;

    async fn load(db: &Db, _: &Actor, slug: &String) -> Result<Option<Organisation>, Fault> {
        Ok(find_by_slug(&db.reader().await?, slug).await?)
    }

    fn place(organisation: &Organisation) -> Place {
        Place::at(organisation.id.uuid())
    }
}

/// Reading and deciding an endorsement.
pub enum DecideEndorsement {}

impl Action for DecideEndorsement {
    const NAME: &'static str = "people.endorsement.decide";
    const MAY: &'static [Role] = &[Role::Steward];
    type Key = EndorsementId;
    type Target = Endorsement;

    async fn load(db: &Db, actor: &Actor, id: &EndorsementId) -> Result<Option<Endorsement>, Fault> {
        if !actor.plays(Role::Steward, &Place::INSTANCE) {
            return Ok(None);
        }
        Ok(queries::find(&db.reader().await?, *id).await?)
    }

    fn place(endorsement: &Endorsement) -> Place {
        Place::at(endorsement.organisation.uuid())
    }
}
