//! SQL of minutes, nothing else.

use jiff::Timestamp;
use jiff::civil::Date;
use kernel::db::{Conn, DbError, Tx};
use kernel::params;
use nouns::{GroupId, MeetingId, PersonId};

use super::domain::{Sound, State};

kernel::row! {
    pub struct Minutes {
        pub words: String,
        pub state: State,
        pub is_public: bool,
        pub recording_url: Option<String>,
        pub version: i64,
        pub published_at: Option<Timestamp>,
        pub approved_at: Option<Timestamp>,
        pub approved_slug: Option<String>,
        pub approved_title: Option<String>,
        pub amendments: Option<String>,
    }
}

kernel::row! {
    /// What the page of the meeting says of its minutes.
    pub struct Summary { pub state: State, pub is_public: bool, pub recording_url: Option<String> }
}

kernel::row! {
    /// A later meeting, which may have approved the minutes.
    pub struct Later { pub id: MeetingId, pub title: String, pub on_day: Option<Date> }
}

pub async fn find(conn: &Conn, meeting: MeetingId) -> Result<Option<Minutes>, DbError> {
    conn.maybe(
        "select i.words, i.state, i.is_public, i.recording_url, i.version, i.published_at, i.approved_at, m.slug as approved_slug, m.title as approved_title, i.amendments
         from minutes i left join meetings m on m.id = i.approved_in where i.meeting = $1",
        params![meeting],
    )
    .await
}

pub async fn find_summary(conn: &Conn, meeting: MeetingId) -> Result<Option<Summary>, DbError> {
    conn.maybe("select state, is_public, recording_url from minutes where meeting = $1", params![meeting]).await
}

/// Meetings of the group that have begun, after the one at `starts_at`; the next one first.
pub async fn list_later(
    conn: &Conn,
    group: GroupId,
    starts_at: Timestamp,
    now: Timestamp,
) -> Result<Vec<Later>, DbError> {
    conn.all(
        "select id, title, on_day from meetings where group_id = $1 and starts_at > $2 and starts_at <= $3 and cancelled_at is null
         order by starts_at, id limit 50",
        params![group, starts_at, now],
    )
    .await
}

pub async fn insert(tx: &Tx, meeting: MeetingId, sound: &Sound<'_>) -> Result<(), DbError> {
    tx.execute(
        "insert into minutes (meeting, words, state, is_public, recording_url, version, written_by, written_at) values ($1, $2, 'draft', $3, $4, 1, $5, $6)",
        params![meeting, sound.words, sound.is_public, sound.recording_url, tx.actor(), tx.clock().now()],
    )
    .await?;
    Ok(())
}

pub async fn set(tx: &Tx, meeting: MeetingId, version: i64, sound: &Sound<'_>) -> Result<(), DbError> {
    tx.execute(
        "update minutes set words = $3, is_public = $4, recording_url = $5, version = version + 1, written_by = $6, written_at = $7
         where meeting = $1 and version = $2 and state <> 'approved'",
        params![meeting, version, sound.words, sound.is_public, sound.recording_url, tx.actor(), tx.clock().now()],
    )
    .await?;
    Ok(())
}

/// Returns false if they were published already.
pub async fn set_published(tx: &Tx, meeting: MeetingId) -> Result<bool, DbError> {
    let done = tx
        .execute(
            "update minutes set state = 'published', published_at = $2 where meeting = $1 and state = 'draft'",
            params![meeting, tx.clock().now()],
        )
        .await?;
    Ok(done.rows == 1)
}

/// Returns false if they were approved already.
pub async fn set_approved(
    tx: &Tx,
    meeting: MeetingId,
    at: MeetingId,
    amendments: Option<&str>,
) -> Result<bool, DbError> {
    let done = tx
        .execute(
            "update minutes set state = 'approved', approved_at = $2, approved_in = $3, amendments = $4 where meeting = $1 and state = 'published'",
            params![meeting, tx.clock().now(), at, amendments],
        )
        .await?;
    Ok(done.rows == 1)
}

/// Returns false if it was that person already.
pub async fn set_writer(tx: &Tx, meeting: MeetingId, writer: PersonId) -> Result<bool, DbError> {
    let done = tx
        .execute(
            "update meetings set writer = $2 where id = $1 and (writer is null or writer <> $2)",
            params![meeting, writer],
        )
        .await?;
    Ok(done.rows == 1)
}
