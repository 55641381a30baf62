//! Hiding a proposal: all that it says and said before goes, also where it was copied to, and nothing can be done to it until
//! it is back where it was.

use kernel::db::Tx;
use kernel::faults::Fault;
use kernel::moderation::Text;
use kernel::uuid::Uuid;
use nouns::ProposalId;
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;

use super::copies;
use super::domain::State;
use super::queries::{Proposal, Words, find_proposal, list_words, set_hidden, set_shown, set_words};
use crate::index;

pub const TEXT: Text = Text {
    kind: "proposal",
    take: |tx, id| Box::pin(take(tx, id)),
    give_back: |tx, id, taken| Box::pin(give_back(tx, id, taken)),
};

#[derive(Serialize, Deserialize)]
struct Taken {
    words: Vec<Words>,
}

async fn take(tx: &Tx, id: Uuid) -> Result<Option<Json>, Fault> {
    let found = find_proposal(tx, ProposalId::from_uuid(id)).await?;
    let Some(proposal) = found.filter(|proposal| proposal.state != State::Hidden) else { return Ok(None) };
    let taken = Taken { words: list_words(tx, proposal.id).await? };
    set_hidden(tx, proposal.id).await?;
    for one in &taken.words {
        set_words(tx, proposal.id, &Words::hidden(one.version)).await?;
    }
    if let Some(now) = Words::of_now(&taken.words) {
        copies::put(tx, &proposal, now, &Words::hidden(None)).await?;
    }
    index::put(tx, proposal.id).await?;
    Ok(Some(serde_json::to_value(taken).map_err(Fault::internal)?))
}

async fn give_back(tx: &Tx, id: Uuid, taken: Json) -> Result<(), Fault> {
    let mut taken: Taken = serde_json::from_value(taken).map_err(Fault::internal)?;
    let Some(proposal) = find_proposal(tx, ProposalId::from_uuid(id)).await? else { return Ok(()) };
    if !set_shown(tx, proposal.id).await? {
        return Ok(());
    }
    if let Some(whole) = proposal.split_from
        && let Some(whole) = find_proposal(tx, whole).await?
    {
        follow(&whole, &mut taken.words);
    }
    for one in &taken.words {
        set_words(tx, proposal.id, one).await?;
    }
    if let Some(now) = Words::of_now(&taken.words) {
        copies::put(tx, &proposal, &Words::hidden(None), now).await?;
    }
    index::put(tx, proposal.id).await
}

/// A part began with the words of what was split. Those may have been hidden, or have come back, while the part was away.
fn follow(whole: &Proposal, words: &mut [Words]) {
    let Some(first) = words.iter().min_by_key(|one| one.version.unwrap_or(i64::MAX)).cloned() else { return };
    for one in words {
        for (said, at_first, there) in [
            (&mut one.problem, &first.problem, &whole.problem),
            (&mut one.wanted, &first.wanted, &whole.wanted),
            (&mut one.brings, &first.brings, &whole.brings),
        ] {
            let is_copy = !at_first.is_empty() && said == at_first;
            if said == words::HIDDEN || (is_copy && there == words::HIDDEN) {
                said.clone_from(there);
            }
        }
    }
}

impl Words {
    /// What stands in the place of hidden words.
    fn hidden(version: Option<i64>) -> Self {
        let hidden = || words::HIDDEN.to_owned();
        Self { version, title: hidden(), problem: hidden(), wanted: hidden(), brings: hidden() }
    }

    fn of_now(all: &[Self]) -> Option<&Self> {
        all.iter().find(|one| one.version.is_none())
    }
}
