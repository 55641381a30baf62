//! SQL of editions, nothing else.

use jiff::Timestamp;
use kernel::db::{Conn, DbError, Tx};
use kernel::files::FileId;
use kernel::params;
use nouns::ResourceId;

kernel::row! {
    #[derive(Clone, Debug)]
    pub struct Edition {
        pub number: i64,
        /// What changed.
        pub words: String,
        pub file: Option<FileId>,
        pub url: Option<String>,
        pub published_at: Option<Timestamp>,
    }
}

/// As many editions as a resource may have; all of them are on its page.
pub const EDITIONS_MAX: i64 = 50;

/// The editions of a resource, newest first.
pub async fn list_editions(conn: &Conn, resource: ResourceId) -> Result<Vec<Edition>, DbError> {
    conn.all(
        "select number, words, file, url, published_at from resource_editions where resource = $1 order by number desc limit 50",
        params![resource],
    )
    .await
}

pub async fn find_edition(conn: &Conn, resource: ResourceId, number: i64) -> Result<Option<Edition>, DbError> {
    conn.maybe(
        "select number, words, file, url, published_at from resource_editions where resource = $1 and number = $2",
        params![resource, number],
    )
    .await
}

/// The newest edition: what the page offers first.
pub async fn find_newest(conn: &Conn, resource: ResourceId) -> Result<Option<Edition>, DbError> {
    conn.maybe(
        "select number, words, file, url, published_at from resource_editions where resource = $1 order by number desc limit 1",
        params![resource],
    )
    .await
}

pub async fn insert_edition(
    tx: &Tx,
    resource: ResourceId,
    number: i64,
    words: &str,
    (file, url): (Option<FileId>, Option<&str>),
) -> Result<(), DbError> {
    tx.execute(
        "insert into resource_editions (resource, number, words, file, url) values ($1, $2, $3, $4, $5)",
        params![resource, number, words, file, url],
    )
    .await?;
    Ok(())
}

/// What a draft hands out; without a new file the one before stays.
pub async fn set_draft(tx: &Tx, resource: ResourceId, file: Option<FileId>, url: Option<&str>) -> Result<(), DbError> {
    tx.execute(
        "update resource_editions set file = coalesce($2, file), url = $3 where resource = $1 and number = 1 and published_at is null",
        params![resource, file, url],
    )
    .await?;
    Ok(())
}

pub async fn set_published(tx: &Tx, resource: ResourceId, number: i64) -> Result<(), DbError> {
    tx.execute(
        "update resource_editions set published_at = $3, published_by = $4 where resource = $1 and number = $2",
        params![resource, number, tx.clock().now(), tx.actor()],
    )
    .await?;
    Ok(())
}
