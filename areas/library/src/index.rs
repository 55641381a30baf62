//! Keeps the search index up to date with what is published here.

use jiff::Timestamp;
use kernel::app::App;
use kernel::db::Tx;
use kernel::events::Stored;
use kernel::faults::Fault;
use kernel::search::{self, Entry};
use nouns::ResourceId;
use nouns::library::{NewsPublished, ResourceChanged, ResourcePublished, ResourceReplaced, ResourceWithdrawn};

use crate::resources::domain::State;
use crate::resources::queries::Resource;
use crate::{news, resources};

const KIND: &str = "resource";
/// As much of the words as is shown with a result.
const SUMMARY: usize = 200;

/// The resource that an event is about, if the event may change what is found of it.
fn resource_of(event: &Stored) -> Option<ResourceId> {
    event
        .read::<ResourcePublished>()
        .map(|one| one.resource)
        .or_else(|| event.read::<ResourceChanged>().map(|one| one.resource))
        .or_else(|| event.read::<ResourceReplaced>().map(|one| one.resource))
        .or_else(|| event.read::<ResourceWithdrawn>().map(|one| one.resource))
}

pub async fn hear(_: &App, tx: &Tx, event: &Stored) -> Result<(), Fault> {
    if let Some(id) = resource_of(event)
        && let Some(row) = resources::queries::find(tx, id).await?
    {
        index_resource(tx, row, event.at).await?;
    }
    if let Some(published) = event.read::<NewsPublished>()
        && let Some(row) = news::queries::find(tx, published.news).await?
    {
        let words = places::fold(&format!("{} {}", row.title, row.words));
        let summary: String = row.words.chars().take(SUMMARY).collect();
        let path = format!("/news/{}", row.slug);
        put(
            tx,
            Entry {
                kind: "news",
                id: published.news.uuid(),
                path,
                title: row.title,
                summary,
                words,
                within: None,
                at: row.published_at,
            },
        )
        .await?;
    }
    Ok(())
}

/// What was hidden or is back.
pub async fn put_again(tx: &Tx, id: ResourceId) -> Result<(), Fault> {
    match resources::queries::find(tx, id).await? {
        Some(row) => index_resource(tx, row, tx.clock().now()).await,
        None => Ok(()),
    }
}

/// Only what is published is found.
async fn index_resource(tx: &Tx, row: Resource, at: Timestamp) -> Result<(), Fault> {
    if row.state != State::Published {
        return Ok(search::remove(tx, KIND, row.id.uuid()).await?);
    }
    let words = places::fold(&format!("{} {} {}", row.title, row.note, row.publisher.as_deref().unwrap_or_default()));
    let entry = Entry {
        kind: KIND,
        id: row.id.uuid(),
        path: format!("/library/{}", row.slug),
        title: row.title,
        summary: row.note.chars().take(SUMMARY).collect(),
        words,
        within: None,
        at: row.published_at.unwrap_or(at),
    };
    put(tx, entry).await
}

async fn put(tx: &Tx, entry: Entry) -> Result<(), Fault> {
    Ok(search::put(tx, &entry).await?)
}
