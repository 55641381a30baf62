//! Rows put in without a form: by the demo, by tests and by the bench. Each call is one event in the log.

use kernel::db::{DbError, Tx};
use kernel::params;
use nouns::library::{NewsPublished, ResourceDrafted, ResourcePublished};
use nouns::{GroupId, NewsId, ResourceId};

use crate::editions::queries::insert_edition;
pub use crate::news::queries::NewNews;
use crate::news::queries::insert as insert_one;
use crate::resources::domain::{Kind, Licence, Sound, slug};
use crate::resources::queries::insert_draft as insert;

/// A resource to publish.
#[derive(Clone, Debug, Default)]
pub struct NewResource<'a> {
    pub slug: &'a str,
    pub title: &'a str,
    pub kind: &'a str,
    pub year: Option<i64>,
    pub publisher: Option<&'a str>,
    pub group: Option<GroupId>,
    pub note: &'a str,
    pub source_url: &'a str,
    pub example: bool,
}

pub async fn insert_resource(tx: &Tx, new: &NewResource<'_>) -> Result<ResourceId, DbError> {
    let id: ResourceId = tx.clock().new_id();
    tx.execute(
        "insert into resources (id, slug, title, folded, kind, year, publisher, group_id, note, source_url, example) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
        params![id, new.slug, new.title, places::fold(new.title), new.kind, new.year, new.publisher, new.group, new.note, new.source_url, new.example],
    )
    .await?;
    tx.note(&ResourcePublished { resource: id }).await?;
    Ok(id)
}

/// A draft of a group, marked as example, without anything to hand out; returns its name in addresses.
pub async fn insert_draft(tx: &Tx, group: GroupId, title: &str, note: &str) -> Result<String, DbError> {
    let sound =
        Sound { title, kind: Kind::Guideline, note, language: "en", licence: Licence::CcBy, activity: None, url: None };
    let slug = slug(title);
    let resource = insert(tx, &slug, group, &sound).await?;
    tx.execute("update resources set example = true where id = $1", params![resource]).await?;
    insert_edition(tx, resource, 1, "", (None, None)).await?;
    tx.note(&ResourceDrafted { resource, group }).await?;
    Ok(slug)
}

pub async fn insert_news(tx: &Tx, new: &NewNews<'_>) -> Result<NewsId, DbError> {
    let news = insert_one(tx, new).await?;
    tx.note(&NewsPublished { news }).await?;
    Ok(news)
}
