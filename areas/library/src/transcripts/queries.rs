//! SQL of transcripts, nothing else.

use kernel::db::{Conn, DbError, Tx};
use kernel::params;
use kernel::uuid::Uuid;
use nouns::ResourceId;
use serde_json::Value as Json;

use super::domain::Sound;

kernel::row! {
    /// What is shown of a transcript beside its parts.
    pub struct About { pub chapters: Json, pub is_machine: bool, pub length: i64 }
}

kernel::row! {
    /// A transcript as it was sent.
    pub struct Saved { pub version: i64, pub source: String, pub chapters_source: String, pub is_machine: bool }
}

kernel::row! {
    /// Where a part begins.
    pub struct Begin { pub part: i64, pub starts: i64 }
}

kernel::row! {
    pub struct Part { pub id: Uuid, pub cues: Json }
}

kernel::row! {
    struct Known { id: Uuid }
}

kernel::row! {
    struct Numbered { number: i64 }
}

/// The editions that have one.
pub async fn list_numbers(conn: &Conn, resource: ResourceId) -> Result<Vec<i64>, DbError> {
    let rows: Vec<Numbered> =
        conn.all("select number from transcripts where resource = $1 order by number", params![resource]).await?;
    Ok(rows.into_iter().map(|row| row.number).collect())
}

pub async fn find_about(conn: &Conn, resource: ResourceId, number: i64) -> Result<Option<About>, DbError> {
    conn.maybe(
        "select chapters, is_machine, length from transcripts where resource = $1 and number = $2",
        params![resource, number],
    )
    .await
}

pub async fn find_saved(conn: &Conn, resource: ResourceId, number: i64) -> Result<Option<Saved>, DbError> {
    conn.maybe(
        "select version, source, chapters_source, is_machine from transcripts where resource = $1 and number = $2",
        params![resource, number],
    )
    .await
}

/// Of all parts; a transcript of the largest size has some two hundred.
pub async fn list_begins(conn: &Conn, resource: ResourceId, number: i64) -> Result<Vec<Begin>, DbError> {
    conn.all(
        "select part, starts from transcript_parts where resource = $1 and number = $2 order by part",
        params![resource, number],
    )
    .await
}

pub async fn find_part(conn: &Conn, resource: ResourceId, number: i64, part: i64) -> Result<Option<Part>, DbError> {
    conn.maybe(
        "select id, cues from transcript_parts where resource = $1 and number = $2 and part = $3",
        params![resource, number, part],
    )
    .await
}

pub async fn list_parts(conn: &Conn, resource: ResourceId, number: i64) -> Result<Vec<Part>, DbError> {
    conn.all(
        "select id, cues from transcript_parts where resource = $1 and number = $2 order by part",
        params![resource, number],
    )
    .await
}

pub async fn list_ids(conn: &Conn, resource: ResourceId, number: i64) -> Result<Vec<Uuid>, DbError> {
    let known: Vec<Known> = conn
        .all(
            "select id from transcript_parts where resource = $1 and number = $2 order by part",
            params![resource, number],
        )
        .await?;
    Ok(known.into_iter().map(|one| one.id).collect())
}

/// Puts it there, in place of one that was there. Gives the ids of parts that are no more.
pub async fn put(tx: &Tx, resource: ResourceId, number: i64, sound: &Sound<'_>) -> Result<Vec<Uuid>, DbError> {
    let mut old = list_ids(tx, resource, number).await?.into_iter();
    tx.execute(
        "insert into transcripts (resource, number, source, chapters_source, chapters, is_machine, length, saved_at, saved_by)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
         on conflict (resource, number) do update set source = excluded.source, chapters_source = excluded.chapters_source,
            chapters = excluded.chapters, is_machine = excluded.is_machine, length = excluded.length, saved_at = excluded.saved_at,
            saved_by = excluded.saved_by, version = transcripts.version + 1",
        params![
            resource, number, sound.source, sound.chapters_source, sound.kept_chapters(), sound.is_machine, sound.length(),
            tx.clock().now(), tx.actor()
        ],
    )
    .await?;
    tx.execute("delete from transcript_parts where resource = $1 and number = $2", params![resource, number]).await?;
    for (part, (starts, cues)) in (0_i64..).zip(sound.kept_parts()) {
        // The search puts a part in the place of the one that had its id.
        let id = old.next().unwrap_or_else(|| tx.clock().new_id::<Part>().uuid());
        tx.execute(
            "insert into transcript_parts (id, resource, number, part, starts, cues) values ($1, $2, $3, $4, $5, $6)",
            params![id, resource, number, part, starts, cues],
        )
        .await?;
    }
    Ok(old.collect())
}

/// Whether anything is written down of what is said in an edition.
pub async fn is_there(conn: &Conn, resource: ResourceId, number: i64) -> Result<bool, DbError> {
    let there = conn
        .count("select count(*) as n from transcripts where resource = $1 and number = $2", params![resource, number])
        .await?;
    Ok(there > 0)
}

/// Gives it to a later edition as well. Its parts keep their ids there, so the search goes on finding them; those that stay with
/// the earlier edition, which is not searched any more, get new ones.
pub async fn copy(tx: &Tx, resource: ResourceId, from: i64, to: i64) -> Result<(), DbError> {
    tx.execute(
        "insert into transcripts (resource, number, version, source, chapters_source, chapters, is_machine, length, saved_at, saved_by)
         select resource, cast($3 as bigint), version, source, chapters_source, chapters, is_machine, length, saved_at, saved_by
         from transcripts where resource = $1 and number = $2",
        params![resource, from, to],
    )
    .await?;
    tx.execute(
        "update transcript_parts set number = $3 where resource = $1 and number = $2",
        params![resource, from, to],
    )
    .await?;
    for known in list_ids(tx, resource, to).await? {
        tx.execute(
            "insert into transcript_parts (id, resource, number, part, starts, cues)
             select $2, resource, cast($3 as bigint), part, starts, cues from transcript_parts where id = $1",
            params![known, tx.clock().new_id::<Part>().uuid(), from],
        )
        .await?;
    }
    Ok(())
}

/// Removes it. Gives the ids of its parts.
pub async fn delete(tx: &Tx, resource: ResourceId, number: i64) -> Result<Vec<Uuid>, DbError> {
    let old = list_ids(tx, resource, number).await?;
    tx.execute("delete from transcript_parts where resource = $1 and number = $2", params![resource, number]).await?;
    tx.execute("delete from transcripts where resource = $1 and number = $2", params![resource, number]).await?;
    Ok(old)
}

/// A draft that is dropped takes what is said in it along.
pub async fn delete_of_draft(tx: &Tx, resource: ResourceId) -> Result<(), DbError> {
    tx.execute(
        "delete from transcript_parts where resource = $1 and exists (select 1 from resources r where r.id = $1 and r.state = 'draft')",
        params![resource],
    )
    .await?;
    tx.execute(
        "delete from transcripts where resource = $1 and exists (select 1 from resources r where r.id = $1 and r.state = 'draft')",
        params![resource],
    )
    .await?;
    Ok(())
}
