//! Comments that wait until somebody has looked at them: what is kept of them, and how they come into their place.

use kernel::actor::stands;
use kernel::db::Tx;
use kernel::faults::Fault;
use kernel::moderation::{Fresh, Way};
use kernel::uuid::Uuid;
use nouns::work::ProposalCommented;
use nouns::{PersonId, ProposalId};
use serde::{Deserialize, Serialize};
use serde_json::{Value as Json, json};

use super::queries::{NewComment, insert_comment};
use crate::group::{only, queries::list_own};
use crate::proposals::domain::State;
use crate::proposals::policy::{READERS, place};
use crate::proposals::queries::{Proposal, find_proposal};

pub const COMMENT: Way =
    Way { kind: "comment", let_in: |tx, within, person, draft| Box::pin(let_in(tx, within, person, draft)) };

#[derive(Serialize, Deserialize)]
struct Draft {
    words: String,
}

pub fn comment(proposal: &Proposal, person: PersonId, words: &str) -> Fresh {
    Fresh {
        kind: "comment",
        within: proposal.id.uuid(),
        group: proposal.group_id.uuid(),
        person,
        text: words.to_owned(),
        draft: json!({ "words": words }),
    }
}

async fn let_in(tx: &Tx, within: Uuid, person: PersonId, draft: Json) -> Result<bool, Fault> {
    let draft: Draft = serde_json::from_value(draft).map_err(Fault::internal)?;
    let found = find_proposal(tx, ProposalId::from_uuid(within)).await?;
    let Some(proposal) = found.filter(|proposal| proposal.state != State::Hidden) else { return Ok(false) };
    if !stands(tx, person, READERS, &place(&proposal)).await? {
        return Ok(false);
    }
    let own = list_own(tx, person).await?;
    let new = NewComment {
        proposal: proposal.id,
        person,
        government: only(&own),
        words: &draft.words,
        edit: None,
        example: false,
    };
    let comment = insert_comment(tx, &new).await?;
    tx.note(&ProposalCommented { proposal: proposal.id, comment, group: proposal.group_id }).await?;
    Ok(true)
}
