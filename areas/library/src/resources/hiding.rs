//! Hiding a resource: it is in no list and at no address any more, and neither are its editions.

use kernel::db::Tx;
use kernel::faults::Fault;
use kernel::moderation::Text;
use kernel::uuid::Uuid;
use nouns::ResourceId;
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;

use super::domain::State;
use super::queries::{find, set_moved};
use crate::index::put_again;

pub const TEXT: Text = Text {
    kind: "resource",
    take: |tx, id| Box::pin(take(tx, id)),
    give_back: |tx, id, taken| Box::pin(give_back(tx, id, taken)),
};

#[derive(Serialize, Deserialize)]
struct Taken {
    state: String,
}

async fn take(tx: &Tx, id: Uuid) -> Result<Option<Json>, Fault> {
    let found = find(tx, ResourceId::from_uuid(id)).await?;
    let Some(resource) = found.filter(|resource| resource.state != State::Hidden) else { return Ok(None) };
    set_moved(tx, resource.id, resource.state, State::Hidden).await?;
    put_again(tx, resource.id).await?;
    let taken = Taken { state: resource.state.word().to_owned() };
    Ok(Some(serde_json::to_value(taken).map_err(Fault::internal)?))
}

async fn give_back(tx: &Tx, id: Uuid, taken: Json) -> Result<(), Fault> {
    let taken: Taken = serde_json::from_value(taken).map_err(Fault::internal)?;
    let (id, state) = (ResourceId::from_uuid(id), State::from_word(&taken.state));
    let state = state.ok_or_else(|| Fault::internal("no state of a resource"))?;
    set_moved(tx, id, State::Hidden, state).await?;
    put_again(tx, id).await
}
