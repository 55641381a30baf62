//! SQL of decisions, nothing else.

use jiff::civil::Date;
use kernel::db::{Conn, DbError, Tx};
use kernel::paging::{After, LAST_DAY, ROWS, Slice};
use kernel::params;
use nouns::{DecisionId, GroupId, MeetingId};

kernel::row! {
    pub struct Decision { pub id: DecisionId, pub words: String, pub decided_on: Date, pub meeting_slug: String, pub meeting_title: String, pub example: bool }
}

kernel::row! {
    /// A decision as the search shows it.
    pub struct Found { pub words: String, pub group_id: GroupId, pub group_slug: String, pub meeting_title: String }
}

pub async fn find(conn: &Conn, id: DecisionId) -> Result<Option<Found>, DbError> {
    conn.maybe(
        "select d.words, d.group_id, g.slug as group_slug, m.title as meeting_title from decisions d
            join meetings m on m.id = d.meeting join groups g on g.id = d.group_id
         where d.id = $1",
        params![id],
    )
    .await
}

pub async fn list_of_meeting(conn: &Conn, meeting: MeetingId) -> Result<Vec<Decision>, DbError> {
    conn.all(
        "select d.id, d.words, d.decided_on, m.slug as meeting_slug, m.title as meeting_title, m.example from decisions d join meetings m on m.id = d.meeting
         where d.meeting = $1 order by d.id limit 200",
        params![meeting],
    )
    .await
}

/// What a group has decided, newest first.
pub async fn list_of_group(
    conn: &Conn,
    group: GroupId,
    after: &After<(Date, DecisionId)>,
) -> Result<Slice<Decision>, DbError> {
    let (day, id) = after.or((LAST_DAY, DecisionId::LAST));
    let rows = conn.all(
        "select d.id, d.words, d.decided_on, m.slug as meeting_slug, m.title as meeting_title, m.example from decisions d join meetings m on m.id = d.meeting
         where d.group_id = $1 and (d.decided_on, d.id) < ($2, $3) order by d.decided_on desc, d.id desc limit $4",
        params![group, day, id, ROWS.saturating_add(1)],
    )
    .await?;
    Ok(after.slice(rows, |row: &Decision| (row.decided_on, row.id)))
}

/// Whether the meeting has recorded this already.
pub async fn has(conn: &Conn, meeting: MeetingId, words: &str) -> Result<bool, DbError> {
    Ok(conn
        .count("select count(*) as n from decisions where meeting = $1 and words = $2", params![meeting, words])
        .await?
        > 0)
}

pub async fn insert(
    tx: &Tx,
    meeting: MeetingId,
    group: GroupId,
    words: &str,
    decided_on: Date,
) -> Result<DecisionId, DbError> {
    let id: DecisionId = tx.clock().new_id();
    tx.execute(
        "insert into decisions (id, meeting, group_id, words, decided_on, recorded_at, recorded_by) values ($1, $2, $3, $4, $5, $6, $7)",
        params![id, meeting, group, words, decided_on, tx.clock().now(), tx.actor()],
    )
    .await?;
    Ok(id)
}
