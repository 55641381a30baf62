//! Keeps the search index up to date with governments.

use kernel::app::App;
use kernel::db::Tx;
use kernel::events::Stored;
use kernel::faults::Fault;
use kernel::search::{self, Entry};
use nouns::people::GovernmentRegistered;

use crate::governments::queries::find_summary;

pub async fn hear(_: &App, tx: &Tx, event: &Stored) -> Result<(), Fault> {
    let Some(registered) = event.read::<GovernmentRegistered>() else { return Ok(()) };
    let Some(row) = find_summary(tx, registered.government).await? else { return Ok(()) };
    let entry = Entry {
        kind: "government",
        id: registered.government.uuid(),
        path: format!("/governments/{}", row.slug),
        title: row.name,
        summary: row.note.unwrap_or_default(),
        words: row.names,
        within: None,
        at: event.at,
    };
    Ok(search::put(tx, &entry).await?)
}
