//! Closes a ranking at its time.

use jiff::Timestamp;
use kernel::access::Errand;
use kernel::app::App;
use kernel::db::{DbError, Tx};
use kernel::faults::Fault;
use kernel::jobs::{self, JobKind};
use nouns::RankingId;
use nouns::work::RankingClosed;
use serde::{Deserialize, Serialize};

use super::queries;

/// The job that counts. Run again, it finds the ranking closed.
pub const CLOSE: JobKind =
    JobKind { kind: "work.close_ranking", once: false, run: |app, payload| Box::pin(close(app, payload)) };

const ERRAND: Errand = Errand::new("work.close_ranking");

#[derive(Serialize, Deserialize)]
struct Payload {
    ranking: RankingId,
}

pub async fn enqueue(tx: &Tx, ranking: RankingId, at: Timestamp) -> Result<(), DbError> {
    jobs::enqueue(tx, &CLOSE, &Payload { ranking }, at).await
}

async fn close(app: App, payload: serde_json::Value) -> Result<(), Fault> {
    let Payload { ranking } = serde_json::from_value(payload).map_err(Fault::internal)?;
    let tx = app.db.begin(&ERRAND).await?;
    let Some(due) = queries::find_unclosed(&tx, ranking).await? else { return Ok(()) };
    if due.closes_at <= tx.clock().now() && queries::set_closed(&tx, ranking).await? {
        tx.commit(&RankingClosed { ranking, group: due.group_id }).await?;
    }
    Ok(())
}
