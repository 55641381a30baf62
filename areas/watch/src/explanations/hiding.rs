//! Hiding what a group says about a dossier: its words go, its place stays.

use kernel::db::Tx;
use kernel::faults::Fault;
use kernel::moderation::Text;
use kernel::uuid::Uuid;
use nouns::ExplanationId;
use serde_json::{Value as Json, json};

use super::queries::{hide, show};

pub const TEXT: Text = Text {
    kind: "explanation",
    take: |tx, id| Box::pin(take(tx, id)),
    give_back: |tx, id, taken| Box::pin(give_back(tx, id, taken)),
};

async fn take(tx: &Tx, id: Uuid) -> Result<Option<Json>, Fault> {
    Ok(hide(tx, ExplanationId::from_uuid(id)).await?.map(|words| json!({ "words": words })))
}

async fn give_back(tx: &Tx, id: Uuid, taken: Json) -> Result<(), Fault> {
    let words = taken.get("words").and_then(Json::as_str).unwrap_or_default();
    Ok(show(tx, ExplanationId::from_uuid(id), words).await?)
}
