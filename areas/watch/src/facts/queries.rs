//! SQL of facts, nothing else.

use jiff::Timestamp;
use jiff::civil::Date;
use kernel::db::{Conn, DbError, Tx};
use kernel::params;
use nouns::{DossierFactId, DossierId, GroupId};

use super::domain::Sound;
use crate::dossiers::domain::Confidence;

kernel::row! {
    #[derive(Clone, Debug)]
    pub struct Fact {
        pub id: DossierFactId,
        pub dossier: DossierId,
        pub on_day: Option<Date>,
        pub who: String,
        pub words: String,
        pub by_words: String,
        pub basis: String,
        pub note: String,
        pub status: String,
        pub kinds: String,
        pub country: String,
        pub source_url: String,
        pub checked_on: Date,
        pub confidence: Confidence,
        pub version: i64,
        pub changed_at: Timestamp,
        pub example: bool,
    }
}

kernel::row! {
    /// A fact that stands, with the dossier that it belongs to.
    pub struct Owned { pub id: DossierFactId, pub dossier: DossierId, pub slug: String, pub title: String, pub keeper: Option<GroupId> }
}

/// As many facts as a dossier can have.
pub const MOST: i64 = 200;

/// The facts of a dossier, by their days; those without a day come last.
pub async fn list_facts(conn: &Conn, dossier: DossierId) -> Result<Vec<Fact>, DbError> {
    conn.all(
        "select id, dossier, on_day, who, words, by_words, basis, note, status, kinds, country, source_url, checked_on, confidence, version, changed_at, example
         from dossier_facts where dossier = $1 and ended_at is null order by on_day is null, on_day, id limit $2",
        params![dossier, MOST],
    )
    .await
}

pub async fn find_fact(conn: &Conn, id: DossierFactId) -> Result<Option<Fact>, DbError> {
    conn.maybe(
        "select id, dossier, on_day, who, words, by_words, basis, note, status, kinds, country, source_url, checked_on, confidence, version, changed_at, example
         from dossier_facts where id = $1 and ended_at is null",
        params![id],
    )
    .await
}

pub async fn find_owned(conn: &Conn, id: DossierFactId) -> Result<Option<Owned>, DbError> {
    conn.maybe(
        "select f.id, f.dossier, d.slug, d.title, (select g.id from v_groups g where g.area = 'legal' order by g.position, g.id limit 1) as keeper
         from dossier_facts f join dossiers d on d.id = f.dossier where f.id = $1 and f.ended_at is null",
        params![id],
    )
    .await
}

pub async fn count_facts(conn: &Conn, dossier: DossierId) -> Result<i64, DbError> {
    conn.count("select count(*) as n from dossier_facts where dossier = $1 and ended_at is null", params![dossier])
        .await
}

/// Whether the dossier says just this already.
pub async fn says(conn: &Conn, dossier: DossierId, sound: &Sound<'_>) -> Result<bool, DbError> {
    let found = conn
        .count(
            "select count(*) as n from dossier_facts
             where dossier = $1 and ended_at is null and words = $2 and who = $3 and on_day is not distinct from $4",
            params![dossier, sound.words, sound.who, sound.on_day],
        )
        .await?;
    Ok(found > 0)
}

pub async fn insert_fact(
    tx: &Tx,
    dossier: DossierId,
    sound: &Sound<'_>,
    example: bool,
) -> Result<DossierFactId, DbError> {
    let id: DossierFactId = tx.clock().new_id();
    tx.execute(
        "insert into dossier_facts (id, dossier, on_day, who, words, by_words, basis, note, status, kinds, country, source_url, checked_on, confidence, changed_at, example)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)",
        params![
            id, dossier, sound.on_day, sound.who, sound.words, sound.by_words, sound.basis, sound.note, sound.status, sound.kinds,
            sound.country, sound.source_url, sound.checked_on, sound.confidence, tx.clock().now(), example
        ],
    )
    .await?;
    Ok(id)
}

/// Keeps what a fact says, before it is changed or taken out. `version` is that under which it said so.
async fn insert_text(tx: &Tx, was: &Fact, version: i64) -> Result<(), DbError> {
    tx.execute(
        "insert into dossier_fact_texts (fact, version, on_day, who, words, by_words, status, source_url, checked_on, confidence, until, changed_by)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
        params![
            was.id, version, was.on_day, was.who, was.words, was.by_words, was.status, was.source_url, was.checked_on, was.confidence,
            tx.clock().now(), tx.actor()
        ],
    )
    .await?;
    Ok(())
}

/// Changes what a fact says, and keeps what it said; false if it has another version by now.
pub async fn set_fact(tx: &Tx, was: &Fact, sound: &Sound<'_>) -> Result<bool, DbError> {
    let done = tx
        .execute(
            "update dossier_facts set on_day = $3, who = $4, words = $5, by_words = $6, basis = $7, note = $8, status = $9, kinds = $10,
                country = $11, source_url = $12, checked_on = $13, confidence = $14, changed_at = $15, version = version + 1
             where id = $1 and version = $2 and ended_at is null",
            params![
                was.id, was.version, sound.on_day, sound.who, sound.words, sound.by_words, sound.basis, sound.note, sound.status,
                sound.kinds, sound.country, sound.source_url, sound.checked_on, sound.confidence, tx.clock().now()
            ],
        )
        .await?;
    if done.rows == 1 {
        insert_text(tx, was, was.version).await?;
    }
    Ok(done.rows == 1)
}

/// Takes a fact out. The last text has the version of the fact, by which it is known as the last.
pub async fn end_fact(tx: &Tx, was: &Fact) -> Result<bool, DbError> {
    let done = tx
        .execute(
            "update dossier_facts set ended_at = $2, changed_at = $2, version = version + 1 where id = $1 and ended_at is null",
            params![was.id, tx.clock().now()],
        )
        .await?;
    if done.rows == 1 {
        insert_text(tx, was, was.version.saturating_add(1)).await?;
    }
    Ok(done.rows == 1)
}
