//! SQL of actions, nothing else.

use jiff::Timestamp;
use jiff::civil::Date;
use kernel::db::{Conn, DbError, Tx};
use kernel::paging::{After, FIRST_DAY, LAST_TIME, ROWS, Slice};
use kernel::params;
use nouns::{ActionId, GroupId, MeetingId, PersonId};

use super::domain::State;

kernel::row! {
    /// An action with whose it is and where it was taken on.
    pub struct Listed {
        pub id: ActionId,
        pub group_id: GroupId,
        pub group_slug: String,
        pub words: String,
        pub owner: PersonId,
        pub owner_name: String,
        pub due: Date,
        pub state: State,
        pub reason: Option<String>,
        pub closed_at: Option<Timestamp>,
        pub meeting_slug: String,
        pub meeting_title: String,
        pub example: bool,
    }
}

pub async fn find(conn: &Conn, id: ActionId) -> Result<Option<Listed>, DbError> {
    conn.maybe(
        "select a.id, a.group_id, g.slug as group_slug, a.words, a.owner, p.name as owner_name, a.due, a.state, a.reason, a.closed_at,
            m.slug as meeting_slug, m.title as meeting_title, m.example
         from actions a join groups g on g.id = a.group_id join v_persons p on p.id = a.owner join meetings m on m.id = a.meeting where a.id = $1",
        params![id],
    )
    .await
}

pub async fn list_of_meeting(conn: &Conn, meeting: MeetingId) -> Result<Vec<Listed>, DbError> {
    conn.all(
        "select a.id, a.group_id, g.slug as group_slug, a.words, a.owner, p.name as owner_name, a.due, a.state, a.reason, a.closed_at,
            m.slug as meeting_slug, m.title as meeting_title, m.example
         from actions a join groups g on g.id = a.group_id join v_persons p on p.id = a.owner join meetings m on m.id = a.meeting
         where a.meeting = $1 order by a.id limit 200",
        params![meeting],
    )
    .await
}

/// The open actions of a group, those due first; of all people, or of all but one.
pub async fn list_open(
    conn: &Conn,
    group: GroupId,
    but_of: Option<PersonId>,
    after: &After<(Date, ActionId)>,
) -> Result<Slice<Listed>, DbError> {
    let (day, id) = after.or((FIRST_DAY, ActionId::FIRST));
    let rows = conn.all(
        "select a.id, a.group_id, g.slug as group_slug, a.words, a.owner, p.name as owner_name, a.due, a.state, a.reason, a.closed_at,
            m.slug as meeting_slug, m.title as meeting_title, m.example
         from actions a join groups g on g.id = a.group_id join v_persons p on p.id = a.owner join meetings m on m.id = a.meeting
         where a.group_id = $1 and a.state = 'open' and a.owner <> $5 and (a.due, a.id) > ($2, $3) order by a.due, a.id limit $4",
        params![group, day, id, ROWS.saturating_add(1), but_of.unwrap_or(PersonId::FIRST)],
    )
    .await?;
    Ok(after.slice(rows, |row: &Listed| (row.due, row.id)))
}

/// What one person has open in a group.
pub async fn list_own(conn: &Conn, group: GroupId, owner: PersonId) -> Result<Vec<Listed>, DbError> {
    conn.all(
        "select a.id, a.group_id, g.slug as group_slug, a.words, a.owner, p.name as owner_name, a.due, a.state, a.reason, a.closed_at,
            m.slug as meeting_slug, m.title as meeting_title, m.example
         from actions a join groups g on g.id = a.group_id join v_persons p on p.id = a.owner join meetings m on m.id = a.meeting
         where a.group_id = $1 and a.owner = $2 and a.state = 'open' order by a.due, a.id limit 100",
        params![group, owner],
    )
    .await
}

/// The closed actions of a group, newest first.
pub async fn list_closed(
    conn: &Conn,
    group: GroupId,
    after: &After<(Timestamp, ActionId)>,
) -> Result<Slice<Listed>, DbError> {
    let (at, id) = after.or((LAST_TIME, ActionId::LAST));
    let rows = conn.all(
        "select a.id, a.group_id, g.slug as group_slug, a.words, a.owner, p.name as owner_name, a.due, a.state, a.reason, a.closed_at,
            m.slug as meeting_slug, m.title as meeting_title, m.example
         from actions a join groups g on g.id = a.group_id join v_persons p on p.id = a.owner join meetings m on m.id = a.meeting
         where a.group_id = $1 and a.state <> 'open' and (a.closed_at, a.id) < ($2, $3)
         order by a.closed_at desc, a.id desc limit $4",
        params![group, at, id, ROWS.saturating_add(1)],
    )
    .await?;
    Ok(after.slice(rows, |row: &Listed| (row.closed_at.unwrap_or(LAST_TIME), row.id)))
}

/// Whether the meeting has recorded this already.
pub async fn has(conn: &Conn, meeting: MeetingId, words: &str, owner: PersonId) -> Result<bool, DbError> {
    Ok(conn
        .count(
            "select count(*) as n from actions where meeting = $1 and words = $2 and owner = $3",
            params![meeting, words, owner],
        )
        .await?
        > 0)
}

pub async fn insert(
    tx: &Tx,
    meeting: MeetingId,
    group: GroupId,
    words: &str,
    owner: PersonId,
    due: Date,
) -> Result<ActionId, DbError> {
    let id: ActionId = tx.clock().new_id();
    tx.execute(
        "insert into actions (id, meeting, group_id, words, owner, due, state, recorded_at, recorded_by) values ($1, $2, $3, $4, $5, $6, 'open', $7, $8)",
        params![id, meeting, group, words, owner, due, tx.clock().now(), tx.actor()],
    )
    .await?;
    Ok(id)
}

/// Returns false if it was closed already.
pub async fn set_closed(tx: &Tx, id: ActionId, state: State, reason: Option<&str>) -> Result<bool, DbError> {
    let done = tx
        .execute(
            "update actions set state = $2, reason = $3, closed_at = $4, closed_by = $5 where id = $1 and state = 'open'",
            params![id, state, reason, tx.clock().now(), tx.actor()],
        )
        .await?;
    Ok(done.rows == 1)
}
