//! SQL of news, nothing else.

use jiff::Timestamp;
use kernel::db::{Conn, DbError, Tx};
use kernel::paging::{After, LAST_TIME, ROWS, Slice};
use kernel::params;
use nouns::{GroupId, NewsId};

kernel::row! {
    pub struct News { pub id: NewsId, pub slug: String, pub title: String, pub words: String, pub published_at: Timestamp, pub source_url: Option<String>, pub example: bool }
}

/// A piece of news to publish.
#[derive(Clone, Debug)]
pub struct NewNews<'a> {
    pub slug: &'a str,
    pub title: &'a str,
    pub words: &'a str,
    pub at: Timestamp,
    pub group: Option<GroupId>,
    pub source_url: Option<&'a str>,
    pub example: bool,
}

pub async fn insert(tx: &Tx, new: &NewNews<'_>) -> Result<NewsId, DbError> {
    let id: NewsId = tx.clock().new_id();
    tx.execute(
        "insert into news (id, slug, title, words, published_at, group_id, source_url, example) values ($1, $2, $3, $4, $5, $6, $7, $8)",
        params![id, new.slug, new.title, new.words, new.at, new.group, new.source_url, new.example],
    )
    .await?;
    Ok(id)
}

/// News, newest first.
pub async fn list_page(conn: &Conn, after: &After<(Timestamp, NewsId)>) -> Result<Slice<News>, DbError> {
    let (at, id) = after.or((LAST_TIME, NewsId::LAST));
    let rows = conn
        .all(
            "select id, slug, title, words, published_at, source_url, example from news
             where (published_at, id) < ($1, $2) order by published_at desc, id desc limit $3",
            params![at, id, ROWS.saturating_add(1)],
        )
        .await?;
    Ok(after.slice(rows, |row: &News| (row.published_at, row.id)))
}

pub async fn find_by_slug(conn: &Conn, slug: &str) -> Result<Option<News>, DbError> {
    conn.maybe(
        "select id, slug, title, words, published_at, source_url, example from news where slug = $1",
        params![slug],
    )
    .await
}

pub async fn find(conn: &Conn, id: NewsId) -> Result<Option<News>, DbError> {
    conn.maybe("select id, slug, title, words, published_at, source_url, example from news where id = $1", params![id])
        .await
}
