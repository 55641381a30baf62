//! The job that counts a vote at the moment it ends.

use jiff::Timestamp;
use kernel::access::Errand;
use kernel::app::App;
use kernel::db::{DbError, Tx};
use kernel::faults::Fault;
use kernel::jobs::{self, JobKind};
use nouns::ChairCallId;
use nouns::groups::ChairCallCounted;
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;

use super::{counting, queries};

#[derive(Serialize, Deserialize)]
struct Payload {
    call: ChairCallId,
}

/// Counting twice is counting once: the state of the call says whether it was done.
pub const COUNT: JobKind =
    JobKind { kind: "groups.count_votes", once: false, run: |app, payload| Box::pin(run(app, payload)) };

const ERRAND: Errand = Errand::new("groups.count_votes");

pub async fn enqueue(tx: &Tx, call: ChairCallId, at: Timestamp) -> Result<(), DbError> {
    jobs::enqueue(tx, &COUNT, &Payload { call }, at).await
}

async fn run(app: App, payload: Json) -> Result<(), Fault> {
    let Payload { call } = serde_json::from_value(payload).map_err(Fault::internal)?;
    let tx = app.db.begin(&ERRAND).await?;
    if let Some(call) = queries::find_call(&tx, call).await?
        && counting::take(&app, &tx, &call).await?
    {
        tx.commit(&ChairCallCounted { call: call.id, group: call.group_id }).await?;
    }
    Ok(())
}
