//! The search index: one entry a thing, folded and stemmed by the areas before it comes here, with who may find it.
//! Who may see an entry is decided in the query, never after counting.

use jiff::Timestamp;
use uuid::Uuid;

use crate::actor::Actor;
use crate::db::{Conn, DbError, Tx, fulltext};
use crate::ids::Id;
use crate::paging::{After, LAST_TIME, Slice};
use crate::params;

/// What is findable.
#[derive(Clone, Debug)]
pub struct Entry {
    pub kind: &'static str,
    pub id: Uuid,
    /// The address without its language.
    pub path: String,
    pub title: String,
    /// A sentence that is shown with it.
    pub summary: String,
    /// All words, folded (`fold`); this is what is searched.
    pub words: String,
    /// `None` is public; else the object (a group) whose members may find it.
    pub within: Option<Uuid>,
    pub at: Timestamp,
}

/// Whatever can be found.
pub enum Found {}

/// What results are ordered by.
pub type Placed = (Timestamp, Id<Found>);

crate::row! {
    /// One result.
    #[derive(Clone, Debug)]
    pub struct Hit { pub kind: String, pub id: Id<Found>, pub path: String, pub title: String, pub summary: String, pub at: Timestamp }
}

/// Puts an entry in, in place of what was there.
pub async fn put(tx: &Tx, entry: &Entry) -> Result<(), DbError> {
    remove(tx, entry.kind, entry.id).await?;
    tx.execute(
        "insert into search_entries (kind, id, path, title, summary, words, within_object, at) values ($1, $2, $3, $4, $5, $6, $7, $8)",
        params![entry.kind, entry.id, entry.path, entry.title, entry.summary, entry.words, entry.within, entry.at],
    )
    .await?;
    fulltext::insert(tx, entry.kind, entry.id).await
}

/// The same for an entry of a group that officials of every government may find, though they are not in the group.
pub async fn put_for_officials(tx: &Tx, entry: &Entry) -> Result<(), DbError> {
    put(tx, entry).await?;
    tx.execute("update search_entries set officials = true where kind = $1 and id = $2", params![entry.kind, entry.id])
        .await?;
    Ok(())
}

pub async fn remove(tx: &Tx, kind: &str, id: Uuid) -> Result<(), DbError> {
    fulltext::delete(tx, kind, id).await?;
    tx.execute("delete from search_entries where kind = $1 and id = $2", params![kind, id]).await?;
    Ok(())
}

/// The entries that hold every word (each may be the beginning of a longer one) and that the actor may see, newest first.
/// `words` are folded. An actor in several groups sees the entries of each.
pub async fn find(db: &Conn, actor: &Actor, words: &[String], after: &After<Placed>) -> Result<Slice<Hit>, DbError> {
    let rows = fulltext::find(db, words, actor.person(), after.or((LAST_TIME, Id::LAST))).await?;
    Ok(after.slice(rows, |hit| (hit.at, hit.id)))
}

crate::row! {
    struct Key { kind: String, id: Uuid }
}

crate::row! {
    struct PathRow { path: String }
}

/// The key of each `step`th public entry, from the first on: where a list of all of them can be cut.
pub async fn list_public_keys(db: &Conn, step: i64) -> Result<Vec<String>, DbError> {
    let keys: Vec<Key> = db
        .all(
            "select kind, id from
                (select kind, id, row_number() over (order by kind, id) as n from search_entries where within_object is null) numbered
             where (n - 1) % $1 = 0 order by kind, id",
            params![step],
        )
        .await?;
    Ok(keys.into_iter().map(|key| format!("{}-{}", key.kind, key.id)).collect())
}

/// The addresses of public entries from a key on, in the same order; none if there is no such entry.
pub async fn list_public_paths(db: &Conn, key: &str, limit: i64) -> Result<Vec<String>, DbError> {
    let Some((kind, Ok(id))) = key.split_once('-').map(|(kind, id)| (kind, id.parse::<Uuid>())) else {
        return Ok(Vec::new());
    };
    let rows: Vec<PathRow> = db
        .all(
            "select path from search_entries
             where within_object is null and (kind > $1 or (kind = $1 and id >= $2))
                and exists (select 1 from search_entries first where first.kind = $1 and first.id = $2 and first.within_object is null)
             order by kind, id limit $3",
            params![kind, id, limit],
        )
        .await?;
    Ok(rows.into_iter().map(|row| row.path).collect())
}

/// The entries that hold at least one of the words (each may be the beginning of a longer one) and that the actor may
/// see, those that fit best first.
pub async fn find_similar(db: &Conn, actor: &Actor, words: &[String], limit: i64) -> Result<Vec<Hit>, DbError> {
    fulltext::find_similar(db, words, actor.person(), limit).await
}
