//! Keeps the search index up to date with governments.

use kernel::app::App;
use kernel::db::Tx;
use kernel::events::Stored;
use kernel::faults::Fault;
use kernel::search::{self, Entry};
use nouns::GovernmentId;
use nouns::people::{
    GovernmentClosed, GovernmentCorrected, GovernmentMerged, GovernmentRegistered, GovernmentReopened,
};

use crate::governments::queries::find_summary;

pub async fn hear(_: &App, tx: &Tx, event: &Stored) -> Result<(), Fault> {
    if let Some(registered) = event.read::<GovernmentRegistered>() {
        put(tx, event, registered.government).await?;
    } else if let Some(corrected) = event.read::<GovernmentCorrected>() {
        put(tx, event, corrected.government).await?;
    } else if let Some(closed) = event.read::<GovernmentClosed>() {
        search::remove(tx, KIND, closed.government.uuid()).await?;
    } else if let Some(reopened) = event.read::<GovernmentReopened>() {
        put(tx, event, reopened.government).await?;
    } else if let Some(merged) = event.read::<GovernmentMerged>() {
        search::remove(tx, KIND, merged.government.uuid()).await?;
        put(tx, event, merged.into).await?;
    }
    Ok(())
}

const KIND: &str = "government";

/// As it is now; one that turned out to be another, or is closed, is not found.
async fn put(tx: &Tx, event: &Stored, government: GovernmentId) -> Result<(), Fault> {
    let Some(row) = find_summary(tx, government).await? else { return Ok(()) };
    let note = row.note.unwrap_or_default();
    // A name is no word of a language: it is found as it is written, in each of its spellings.
    let read = finding::read(&row.name, &[&row.names, &note], None);
    let entry = Entry {
        kind: KIND,
        id: government.uuid(),
        path: format!("/governments/{}", row.slug),
        title: row.name,
        summary: note,
        words: read.words,
        known: read.known,
        country: Some(row.country),
        at: event.at,
        ..Entry::default()
    };
    Ok(search::put(tx, &entry).await?)
}
