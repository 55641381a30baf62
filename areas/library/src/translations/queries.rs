//! SQL of translations, nothing else.

use kernel::db::{Conn, DbError, Tx};
use kernel::files::FileId;
use kernel::params;
use nouns::ResourceId;

kernel::row! {
    #[derive(Clone, Debug)]
    pub struct Translation { pub language: String, pub file: Option<FileId>, pub url: Option<String> }
}

kernel::row! {
    /// A translation with how large the small image of its file is, if there is one.
    #[derive(Clone, Debug)]
    pub struct Listed {
        pub language: String,
        pub file: Option<FileId>,
        pub url: Option<String>,
        pub width: Option<i64>,
        pub height: Option<i64>,
    }
}

/// Of one edition, by language.
pub async fn list(conn: &Conn, resource: ResourceId, number: i64) -> Result<Vec<Listed>, DbError> {
    conn.all(
        "select t.language, t.file, t.url, p.width, p.height from translations t left join file_previews p on p.file = t.file
         where t.resource = $1 and t.number = $2 order by t.language limit 40",
        params![resource, number],
    )
    .await
}

pub async fn find(
    conn: &Conn,
    resource: ResourceId,
    number: i64,
    language: &str,
) -> Result<Option<Translation>, DbError> {
    conn.maybe(
        "select language, file, url from translations where resource = $1 and number = $2 and language = $3",
        params![resource, number, language],
    )
    .await
}

/// Puts it there, in place of one that was there.
pub async fn put(
    tx: &Tx,
    resource: ResourceId,
    number: i64,
    language: &str,
    (file, url): (Option<FileId>, Option<&str>),
) -> Result<(), DbError> {
    tx.execute(
        "insert into translations (resource, number, language, file, url, added_at, added_by) values ($1, $2, $3, $4, $5, $6, $7)
         on conflict (resource, number, language) do update set file = excluded.file, url = excluded.url, added_at = excluded.added_at,
            added_by = excluded.added_by",
        params![resource, number, language, file, url, tx.clock().now(), tx.actor()],
    )
    .await?;
    Ok(())
}
