//! SQL of what is inside files, nothing else.

use kernel::db::{Conn, DbError, Tx};
use kernel::files::FileId;
use kernel::params;
use nouns::ResourceId;

kernel::word_enum! {
    /// What came of reading a file.
    pub enum State {
        Read = "read",
        /// It holds no text, only pictures.
        Empty = "empty",
        /// It opens with a password only.
        Locked = "locked",
        Broken = "broken",
    }
}

/// What is kept of a file that was read.
pub struct Kept<'a> {
    pub state: State,
    pub words: &'a str,
    /// How many words.
    pub count: i64,
    pub pages: Option<i64>,
    pub is_cut: bool,
}

impl Kept<'_> {
    pub const fn without(state: State) -> Self {
        Self { state, words: "", count: 0, pages: None, is_cut: false }
    }
}

kernel::row! {
    /// What is known of the text in a file.
    #[derive(Clone, Debug)]
    pub struct About { pub state: State, pub word_count: i64, pub pages: Option<i64>, pub is_cut: bool }
}

kernel::row! {
    struct Words { words: String }
}

pub async fn find(conn: &Conn, file: FileId) -> Result<Option<About>, DbError> {
    conn.maybe("select state, word_count, pages, is_cut from file_texts where file = $1", params![file]).await
}

/// The text in a file; nothing if it was not read, or holds none.
pub async fn find_words(conn: &Conn, file: FileId) -> Result<Option<String>, DbError> {
    let found: Option<Words> =
        conn.maybe("select words from file_texts where file = $1 and state = 'read'", params![file]).await?;
    Ok(found.map(|row| row.words))
}

/// The texts of what a resource hands out now.
pub async fn list_words(conn: &Conn, resource: ResourceId) -> Result<Vec<String>, DbError> {
    let rows: Vec<Words> = conn
        .all(
            "select t.words from file_texts t where t.file in (
                select e.file from resource_editions e
                    where e.resource = $1 and e.number = (select max(n.number) from resource_editions n where n.resource = $1)
                union all
                select l.file from translations l
                    where l.resource = $1 and l.number = (select max(n.number) from resource_editions n where n.resource = $1))
             order by t.file",
            params![resource],
        )
        .await?;
    Ok(rows.into_iter().map(|row| row.words).collect())
}

/// Returns false if it was there already.
pub async fn insert(tx: &Tx, file: FileId, kept: &Kept<'_>) -> Result<bool, DbError> {
    let done = tx
        .execute(
            "insert into file_texts (file, state, words, word_count, pages, is_cut, read_at) values ($1, $2, $3, $4, $5, $6, $7)
             on conflict (file) do nothing",
            params![file, kept.state, kept.words, kept.count, kept.pages, kept.is_cut, tx.clock().now()],
        )
        .await?;
    Ok(done.rows == 1)
}
