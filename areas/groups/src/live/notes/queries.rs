//! SQL of notes, nothing else.

use jiff::Timestamp;
use kernel::db::{Conn, DbError, Tx};
use kernel::paging::{After, ROWS, Slice};
use kernel::params;
use nouns::{AgendaItemId, MeetingId, NoteId};

kernel::row! {
    pub struct Note {
        pub id: NoteId,
        pub item: Option<AgendaItemId>,
        pub title: Option<String>,
        pub words: String,
        pub version: i64,
        pub carried_at: Option<Timestamp>,
    }
}

kernel::row! {
    /// A note that is not yet in the draft of the minutes, with the title and the place of its item.
    pub struct Waiting { pub id: NoteId, pub title: Option<String>, pub words: String, pub position: i64 }
}

/// How many notes are shown before one has to open the list.
const LATEST: i64 = 30;

pub async fn find(conn: &Conn, meeting: MeetingId, id: NoteId) -> Result<Option<Note>, DbError> {
    conn.maybe(
        "select n.id, n.item, i.title, n.words, n.version, n.carried_at from notes n left join agenda_items i on i.id = n.item
         where n.id = $1 and n.meeting = $2",
        params![id, meeting],
    )
    .await
}

/// The latest notes, in the order in which they were written.
pub async fn list_latest(conn: &Conn, meeting: MeetingId) -> Result<Vec<Note>, DbError> {
    let mut notes: Vec<Note> = conn
        .all(
            "select n.id, n.item, i.title, n.words, n.version, n.carried_at from notes n left join agenda_items i on i.id = n.item
             where n.meeting = $1 order by n.id desc limit $2",
            params![meeting, LATEST],
        )
        .await?;
    notes.reverse();
    Ok(notes)
}

/// Notes from the first on.
pub async fn list(conn: &Conn, meeting: MeetingId, after: &After<(NoteId,)>) -> Result<Slice<Note>, DbError> {
    let (id,) = after.or((NoteId::FIRST,));
    let rows = conn
        .all(
            "select n.id, n.item, i.title, n.words, n.version, n.carried_at from notes n left join agenda_items i on i.id = n.item
             where n.meeting = $1 and n.id > $2 order by n.id limit $3",
            params![meeting, id, ROWS.saturating_add(1)],
        )
        .await?;
    Ok(after.slice(rows, |row: &Note| (row.id,)))
}

pub async fn count(conn: &Conn, meeting: MeetingId) -> Result<i64, DbError> {
    conn.count("select count(*) as n from notes where meeting = $1", params![meeting]).await
}

/// What is not yet in the draft of the minutes, in the order of the agenda.
pub async fn list_waiting(conn: &Conn, meeting: MeetingId) -> Result<Vec<Waiting>, DbError> {
    conn.all(
        "select n.id, i.title, n.words, coalesce(i.position, 0) as position from notes n left join agenda_items i on i.id = n.item
         where n.meeting = $1 and n.carried_at is null order by position, n.id limit 500",
        params![meeting],
    )
    .await
}

/// Whether the newest note of a meeting says this.
pub async fn is_newest(conn: &Conn, meeting: MeetingId, words: &str) -> Result<bool, DbError> {
    Ok(conn
        .count(
            "select count(*) as n from notes where meeting = $1 and words = $2 and id = (select o.id from notes o where o.meeting = $1 order by o.id desc limit 1)",
            params![meeting, words],
        )
        .await?
        > 0)
}

pub async fn insert(tx: &Tx, meeting: MeetingId, item: Option<AgendaItemId>, words: &str) -> Result<NoteId, DbError> {
    let id: NoteId = tx.clock().new_id();
    tx.execute(
        "insert into notes (id, meeting, item, words, version, written_by, written_at) values ($1, $2, $3, $4, 1, $5, $6)",
        params![id, meeting, item, words, tx.actor(), tx.clock().now()],
    )
    .await?;
    Ok(id)
}

pub async fn set(tx: &Tx, note: &Note, item: Option<AgendaItemId>, words: &str) -> Result<(), DbError> {
    tx.execute(
        "update notes set item = $3, words = $4, version = version + 1, written_by = $5, written_at = $6 where id = $1 and version = $2",
        params![note.id, note.version, item, words, tx.actor(), tx.clock().now()],
    )
    .await?;
    Ok(())
}

/// Notes that all waiting ones are in the draft now.
pub async fn set_carried(tx: &Tx, meeting: MeetingId) -> Result<(), DbError> {
    tx.execute(
        "update notes set carried_at = $2 where meeting = $1 and carried_at is null",
        params![meeting, tx.clock().now()],
    )
    .await?;
    Ok(())
}
