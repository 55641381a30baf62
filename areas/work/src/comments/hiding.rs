//! Hiding a comment: its words go, and the edit that it suggests. What was taken over from it is a part of the proposal.

use kernel::db::Tx;
use kernel::faults::Fault;
use kernel::moderation::Text;
use kernel::uuid::Uuid;
use nouns::CommentId;
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;

use super::queries::{find_comment, set_hidden, set_shown};

pub const TEXT: Text = Text {
    kind: "comment",
    take: |tx, id| Box::pin(take(tx, id)),
    give_back: |tx, id, taken| Box::pin(give_back(tx, id, taken)),
};

#[derive(Serialize, Deserialize)]
struct Taken {
    words: String,
    base: Option<String>,
    suggested: Option<String>,
}

async fn take(tx: &Tx, id: Uuid) -> Result<Option<Json>, Fault> {
    let Some(comment) = find_comment(tx, CommentId::from_uuid(id)).await? else { return Ok(None) };
    if !set_hidden(tx, comment.id).await? {
        return Ok(None);
    }
    let taken = Taken { words: comment.words, base: comment.base, suggested: comment.suggested };
    Ok(Some(serde_json::to_value(taken).map_err(Fault::internal)?))
}

async fn give_back(tx: &Tx, id: Uuid, taken: Json) -> Result<(), Fault> {
    let taken: Taken = serde_json::from_value(taken).map_err(Fault::internal)?;
    let id = CommentId::from_uuid(id);
    Ok(set_shown(tx, id, &taken.words, taken.base.as_deref(), taken.suggested.as_deref()).await?)
}
