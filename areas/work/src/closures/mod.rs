//! What ends in plans when a government is closed: its support of what is not decided yet, and its points in rankings that are
//! open. What was decided and counted stays.

use kernel::app::App;
use kernel::db::Tx;
use kernel::events::Stored;
use kernel::faults::Fault;
use nouns::people::GovernmentClosed;
use nouns::work::SupportEnded;

use crate::supports::queries::delete_support;

mod queries;

pub async fn hear(_: &App, tx: &Tx, event: &Stored) -> Result<(), Fault> {
    let Some(GovernmentClosed { government, .. }) = event.read() else { return Ok(()) };
    for open in queries::list_supported(tx, government).await? {
        delete_support(tx, open.proposal, government).await?;
        tx.note(&SupportEnded { proposal: open.proposal, government }).await?;
    }
    queries::delete_open_points(tx, government).await?;
    Ok(queries::delete_open_allocations(tx, government).await?)
}
