//! Comments on drafts that wait until somebody has looked at them: what is kept of them, and how they come into their place.

use kernel::access::Role;
use kernel::actor::stands;
use kernel::db::Tx;
use kernel::faults::Fault;
use kernel::moderation::{Fresh, Way};
use kernel::uuid::Uuid;
use nouns::library::RemarkWritten;
use nouns::{GroupId, PersonId, ResourceId};
use serde_json::{Value as Json, json};

use super::queries::{NewRemark, insert};
use crate::audience::{Audience, PEOPLE};
use crate::resources::domain::State;
use crate::resources::policy::places;
use crate::resources::queries::{Resource, find};

pub const REMARK: Way =
    Way { kind: "remark", let_in: |tx, within, person, draft| Box::pin(let_in(tx, within, person, draft)) };

pub fn remark(resource: &Resource, group: GroupId, person: PersonId, words: &str) -> Fresh {
    Fresh {
        kind: "remark",
        within: resource.id.uuid(),
        group: group.uuid(),
        person,
        text: words.to_owned(),
        draft: json!({ "words": words }),
    }
}

/// What was sent while the draft was open comes in afterwards too, as long as it is a draft for its author.
async fn let_in(tx: &Tx, within: Uuid, person: PersonId, draft: Json) -> Result<bool, Fault> {
    let words = draft.get("words").and_then(Json::as_str).unwrap_or_default();
    let found = find(tx, ResourceId::from_uuid(within)).await?;
    let Some(resource) = found.filter(|resource| resource.state != State::Hidden) else { return Ok(false) };
    let is_for = match resource.window {
        Some(Audience::Everyone) => true,
        Some(Audience::Officials) => {
            let roles = [PEOPLE, &[Role::Official, Role::Steward]].concat();
            stands_in_one(tx, person, &roles, &resource).await?
        }
        Some(Audience::Group) => stands_in_one(tx, person, PEOPLE, &resource).await?,
        None => false,
    };
    if !is_for {
        return Ok(false);
    }
    let remark = insert(tx, &NewRemark { resource: resource.id, person, words, example: false }).await?;
    tx.note(&RemarkWritten { remark, resource: resource.id }).await?;
    Ok(true)
}

/// Whether somebody stands in one of the groups of a resource.
async fn stands_in_one(tx: &Tx, person: PersonId, roles: &[Role], resource: &Resource) -> Result<bool, Fault> {
    for place in places(resource) {
        if stands(tx, person, roles, &place).await? {
            return Ok(true);
        }
    }
    Ok(false)
}
