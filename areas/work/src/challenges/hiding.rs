//! Hiding a challenge: all that it says goes, and what was said of its solution. Which governments have it stays.

use kernel::db::Tx;
use kernel::faults::Fault;
use kernel::moderation::Text;
use kernel::uuid::Uuid;
use nouns::ChallengeId;
use serde_json::Value as Json;

use super::domain::State;
use super::queries::{Said, find_challenge, find_said, set_said};
use crate::index;

pub const TEXT: Text = Text {
    kind: "challenge",
    take: |tx, id| Box::pin(take(tx, id)),
    give_back: |tx, id, taken| Box::pin(give_back(tx, id, taken)),
};

async fn take(tx: &Tx, id: Uuid) -> Result<Option<Json>, Fault> {
    let id = ChallengeId::from_uuid(id);
    let Some(said) = find_said(tx, id).await? else { return Ok(None) };
    set_said(tx, id, &Said::hidden(&said)).await?;
    index::put_challenge(tx, id).await?;
    Ok(Some(serde_json::to_value(said).map_err(Fault::internal)?))
}

/// What is not hidden is left as it is.
async fn give_back(tx: &Tx, id: Uuid, taken: Json) -> Result<(), Fault> {
    let id = ChallengeId::from_uuid(id);
    let said: Said = serde_json::from_value(taken).map_err(Fault::internal)?;
    let found = find_challenge(tx, id).await?;
    if found.is_some_and(|found| found.state == State::Hidden) {
        set_said(tx, id, &said).await?;
        index::put_challenge(tx, id).await?;
    }
    Ok(())
}

impl Said {
    /// What stands in the place of hidden words.
    fn hidden(said: &Self) -> Self {
        let hidden = || words::HIDDEN.to_owned();
        let solved_words = if said.solved_words.is_empty() { String::new() } else { hidden() };
        Self { hard: hidden(), whom: hidden(), tried: hidden(), solved_words, state: State::Hidden }
    }
}
