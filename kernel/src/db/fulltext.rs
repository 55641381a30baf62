//! Full text, the one query that SQLite (FTS5) and PostgreSQL (tsvector) say differently. Both index the same folded
//! words, split at blanks and nothing else, so both find the same entries.

use uuid::Uuid;

use super::{Conn, DbError, Tx};
use crate::ids::PersonId;
use crate::paging::ROWS;
use crate::params;
use crate::search::{Hit, Placed};

/// Adds the entry's words to the index. PostgreSQL's index follows the table by itself.
pub async fn insert(tx: &Tx, kind: &str, id: Uuid) -> Result<(), DbError> {
    if !tx.is_postgres() {
        tx.execute(
            "insert into search_words (rowid, words) select rowid, words from search_entries where kind = $1 and id = $2",
            params![kind, id],
        )
        .await?;
    }
    Ok(())
}

/// Takes the entry's words out of the index, before the entry itself goes.
pub async fn delete(tx: &Tx, kind: &str, id: Uuid) -> Result<(), DbError> {
    if !tx.is_postgres() {
        tx.execute(
            "delete from search_words where rowid in (select rowid from search_entries where kind = $1 and id = $2)",
            params![kind, id],
        )
        .await?;
    }
    Ok(())
}

/// A page of the entries that hold all words as beginnings and are public or of a group in which the reader stands.
pub async fn find(
    db: &Conn,
    words: &[String],
    reader: Option<PersonId>,
    (at, id): Placed,
) -> Result<Vec<Hit>, DbError> {
    let clean = words
        .iter()
        .map(|word| word.chars().filter(|c| c.is_alphanumeric()).collect::<String>())
        .filter(|word| !word.is_empty());
    let clean: Vec<String> = clean.take(16).collect();
    if clean.is_empty() {
        return Ok(Vec::new());
    }
    if db.is_postgres() {
        let query = clean.iter().map(|word| format!("{word}:*")).collect::<Vec<_>>().join(" & ");
        db.all(
            "select kind, id, path, title, summary, at from search_entries
             where to_tsvector('simple', words) @@ to_tsquery('simple', $1)
               and (within_object is null or within_object in
                   (select object from v_standing where person = $2 and role in ('member', 'chair', 'lead')))
               and (at, id) < ($3, $4)
             order by at desc, id desc limit $5",
            params![query, reader, at, id, ROWS.saturating_add(1)],
        )
        .await
    } else {
        let query = clean.iter().map(|word| format!("\"{word}\"*")).collect::<Vec<_>>().join(" ");
        db.all(
            "select e.kind, e.id, e.path, e.title, e.summary, e.at from search_words
             join search_entries e on e.rowid = search_words.rowid
             where search_words match $1 and (e.within_object is null or e.within_object in
                 (select object from v_standing where person = $2 and role in ('member', 'chair', 'lead')))
               and (e.at, e.id) < ($3, $4)
             order by e.at desc, e.id desc limit $5",
            params![query, reader, at, id, ROWS.saturating_add(1)],
        )
        .await
    }
}
