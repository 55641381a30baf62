//! Tells those who support a proposal, a hundred at a time.

use kernel::access::Errand;
use kernel::app::App;
use kernel::faults::Fault;
use kernel::jobs::JobKind;
use nouns::TellingId;
use nouns::work::SupportersTold;
use serde::{Deserialize, Serialize};

use super::{queries, send};
use crate::proposals::queries::find_proposal;

/// The job that tells those who support a proposal. Run again, it goes on where it was.
pub const TELL: JobKind = JobKind { kind: "work.tell", once: false, run: |app, payload| Box::pin(go_on(app, payload)) };

const ERRAND: Errand = Errand::new("work.tell");

#[derive(Serialize, Deserialize)]
pub struct Payload {
    pub telling: TellingId,
}

async fn go_on(app: App, payload: serde_json::Value) -> Result<(), Fault> {
    let Payload { telling: id } = serde_json::from_value(payload).map_err(Fault::internal)?;
    loop {
        let tx = app.db.begin(&ERRAND).await?;
        let Some(telling) = queries::find_telling(&tx, id).await? else { return Ok(()) };
        let Some(proposal) = find_proposal(&tx, telling.proposal).await? else { return Ok(()) };
        let readers = queries::list_next(&tx, &telling).await?;
        let persons = i64::try_from(readers.len()).unwrap_or(i64::MAX);
        let reached = readers.last().map(|last| last.id);
        let merged = proposal.merged_title.clone().unwrap_or_default();
        for reader in readers {
            send(&app, &tx, reader, telling.news, &proposal, &merged, &telling.words).await?;
        }
        let ended = persons < queries::AT_ONCE;
        queries::set_reached(&tx, id, reached, ended).await?;
        tx.commit(&SupportersTold { proposal: telling.proposal, persons }).await?;
        if ended {
            return Ok(());
        }
    }
}
