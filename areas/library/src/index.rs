//! Keeps the search index up to date with what is published here.

use kernel::app::App;
use kernel::db::Tx;
use kernel::events::Stored;
use kernel::faults::Fault;
use kernel::search::{self, Entry};
use nouns::library::{NewsPublished, ResourcePublished};

use crate::{news, resources};

pub async fn hear(_: &App, tx: &Tx, event: &Stored) -> Result<(), Fault> {
    if let Some(published) = event.read::<ResourcePublished>()
        && let Some(row) = resources::queries::find(tx, published.resource).await?
    {
        let words =
            places::fold(&format!("{} {} {}", row.title, row.note, row.publisher.as_deref().unwrap_or_default()));
        let path = format!("/library/{}", row.slug);
        put(
            tx,
            Entry {
                kind: "resource",
                id: published.resource.uuid(),
                path,
                title: row.title,
                summary: row.note,
                words,
                within: None,
                at: event.at,
            },
        )
        .await?;
    }
    if let Some(published) = event.read::<NewsPublished>()
        && let Some(row) = news::queries::find(tx, published.news).await?
    {
        let words = places::fold(&format!("{} {}", row.title, row.words));
        let summary: String = row.words.chars().take(200).collect();
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

async fn put(tx: &Tx, entry: Entry) -> Result<(), Fault> {
    Ok(search::put(tx, &entry).await?)
}
