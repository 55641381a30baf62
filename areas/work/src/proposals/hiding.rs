//! Hiding a proposal: all that it says and said before goes, and nothing can be done to it until it is back where it was.

use kernel::db::Tx;
use kernel::faults::Fault;
use kernel::moderation::Text;
use kernel::uuid::Uuid;
use nouns::ProposalId;
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;

use super::domain::State;
use super::queries::{Words, find_proposal, list_words, set_moved, set_words};
use crate::index;

pub const TEXT: Text = Text {
    kind: "proposal",
    take: |tx, id| Box::pin(take(tx, id)),
    give_back: |tx, id, taken| Box::pin(give_back(tx, id, taken)),
};

#[derive(Serialize, Deserialize)]
struct Taken {
    state: String,
    words: Vec<Words>,
}

async fn take(tx: &Tx, id: Uuid) -> Result<Option<Json>, Fault> {
    let found = find_proposal(tx, ProposalId::from_uuid(id)).await?;
    let Some(proposal) = found.filter(|proposal| proposal.state != State::Hidden) else { return Ok(None) };
    let taken = Taken { state: proposal.state.word().to_owned(), words: list_words(tx, proposal.id).await? };
    set_moved(tx, proposal.id, proposal.state, State::Hidden).await?;
    for one in &taken.words {
        let hidden = || words::HIDDEN.to_owned();
        let nothing =
            Words { version: one.version, title: hidden(), problem: hidden(), wanted: hidden(), brings: hidden() };
        set_words(tx, proposal.id, &nothing).await?;
    }
    index::put(tx, proposal.id).await?;
    Ok(Some(serde_json::to_value(taken).map_err(Fault::internal)?))
}

async fn give_back(tx: &Tx, id: Uuid, taken: Json) -> Result<(), Fault> {
    let taken: Taken = serde_json::from_value(taken).map_err(Fault::internal)?;
    let (id, state) = (ProposalId::from_uuid(id), State::from_word(&taken.state));
    let state = state.ok_or_else(|| Fault::internal("no state of a proposal"))?;
    if set_moved(tx, id, State::Hidden, state).await? {
        for one in &taken.words {
            set_words(tx, id, one).await?;
        }
        index::put(tx, id).await?;
    }
    Ok(())
}
