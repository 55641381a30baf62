//! Full text, the one query that SQLite (FTS5) and PostgreSQL (tsvector) say differently. Both index the same folded
//! words, split at blanks and nothing else, so both find the same entries.

use uuid::Uuid;

use super::{Conn, DbError, Tx};
use crate::ids::PersonId;
use crate::paging::ROWS;
use crate::params;
use crate::search::{Hit, Placed};

/// Makes SQLite's index anew from the entries.
pub(super) const REBUILD: &str =
    "delete from search_words; insert into search_words (rowid, words) select rowid, words from search_entries";

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

/// As many words as are looked for; the rest of a longer question is left out.
const WORDS: usize = 16;

/// Letters and digits only, so that no word is taken for a sign of the query language.
fn clean(words: &[String]) -> Vec<String> {
    let clean = words
        .iter()
        .map(|word| word.chars().filter(|c| c.is_alphanumeric()).collect::<String>())
        .filter(|word| !word.is_empty());
    clean.take(WORDS).collect()
}

/// A page of the entries that hold all words as beginnings and that the reader may see: public ones, those of a group in
/// which the reader stands, and those that officials find.
pub async fn find(
    db: &Conn,
    words: &[String],
    reader: Option<PersonId>,
    (at, id): Placed,
) -> Result<Vec<Hit>, DbError> {
    let clean = clean(words);
    if clean.is_empty() {
        return Ok(Vec::new());
    }
    if db.is_postgres() {
        let query = clean.iter().map(|word| format!("{word}:*")).collect::<Vec<_>>().join(" & ");
        db.all(
            "select e.kind, e.id, e.path, e.title, e.summary, e.at from search_entries e
             where to_tsvector('simple', e.words) @@ to_tsquery('simple', $1)
               and (e.within_object is null
                 or e.within_object in (select object from v_standing where person = $2 and role in ('member', 'chair', 'lead'))
                 or (e.officials and exists (select 1 from v_standing where person = $2 and role in ('official', 'steward'))))
               and (e.at, e.id) < ($3, $4)
             order by e.at desc, e.id desc limit $5",
            params![query, reader, at, id, ROWS.saturating_add(1)],
        )
        .await
    } else {
        let query = clean.iter().map(|word| format!("\"{word}\"*")).collect::<Vec<_>>().join(" ");
        db.all(
            "select e.kind, e.id, e.path, e.title, e.summary, e.at from search_words
             join search_entries e on e.rowid = search_words.rowid
             where search_words match $1 and (e.within_object is null
                 or e.within_object in (select object from v_standing where person = $2 and role in ('member', 'chair', 'lead'))
                 or (e.officials and exists (select 1 from v_standing where person = $2 and role in ('official', 'steward'))))
               and (e.at, e.id) < ($3, $4)
             order by e.at desc, e.id desc limit $5",
            params![query, reader, at, id, ROWS.saturating_add(1)],
        )
        .await
    }
}

/// Entries that hold any of the words as beginnings and that the reader may see, those that fit best first. The engines
/// weigh a little differently, so who needs one order on both counts for itself what is common.
pub async fn find_similar(
    db: &Conn,
    words: &[String],
    reader: Option<PersonId>,
    limit: i64,
) -> Result<Vec<Hit>, DbError> {
    let clean = clean(words);
    if clean.is_empty() {
        return Ok(Vec::new());
    }
    if db.is_postgres() {
        let query = clean.iter().map(|word| format!("{word}:*")).collect::<Vec<_>>().join(" | ");
        db.all(
            "select e.kind, e.id, e.path, e.title, e.summary, e.at from search_entries e
                cross join lateral (select ts_rank(to_tsvector('simple', e.words), to_tsquery('simple', $1)) as fit) r
             where to_tsvector('simple', e.words) @@ to_tsquery('simple', $1)
               and (e.within_object is null
                 or e.within_object in (select object from v_standing where person = $2 and role in ('member', 'chair', 'lead'))
                 or (e.officials and exists (select 1 from v_standing where person = $2 and role in ('official', 'steward'))))
             order by r.fit desc, e.at desc, e.id limit $3",
            params![query, reader, limit],
        )
        .await
    } else {
        let query = clean.iter().map(|word| format!("\"{word}\"*")).collect::<Vec<_>>().join(" OR ");
        db.all(
            "select e.kind, e.id, e.path, e.title, e.summary, e.at from search_words
             join search_entries e on e.rowid = search_words.rowid
             where search_words match $1 and (e.within_object is null
                 or e.within_object in (select object from v_standing where person = $2 and role in ('member', 'chair', 'lead'))
                 or (e.officials and exists (select 1 from v_standing where person = $2 and role in ('official', 'steward'))))
             order by search_words.rank, e.at desc, e.id limit $3",
            params![query, reader, limit],
        )
        .await
    }
}
