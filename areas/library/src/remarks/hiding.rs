//! Hiding a comment on a draft: its words go, its place stays.

use kernel::db::Tx;
use kernel::faults::Fault;
use kernel::moderation::Text;
use kernel::uuid::Uuid;
use nouns::RemarkId;
use serde_json::{Value as Json, json};

use super::queries::{find, set_hidden, set_shown};

pub const TEXT: Text = Text {
    kind: "remark",
    take: |tx, id| Box::pin(take(tx, id)),
    give_back: |tx, id, taken| Box::pin(give_back(tx, id, taken)),
};

async fn take(tx: &Tx, id: Uuid) -> Result<Option<Json>, Fault> {
    let Some(remark) = find(tx, RemarkId::from_uuid(id)).await? else { return Ok(None) };
    Ok(set_hidden(tx, remark.id).await?.then(|| json!({ "words": remark.words })))
}

async fn give_back(tx: &Tx, id: Uuid, taken: Json) -> Result<(), Fault> {
    let words = taken.get("words").and_then(Json::as_str).unwrap_or_default();
    Ok(set_shown(tx, RemarkId::from_uuid(id), words).await?)
}
