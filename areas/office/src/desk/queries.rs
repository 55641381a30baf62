//! SQL of the desk, nothing else.

use jiff::Timestamp;
use kernel::db::{Conn, DbError};
use kernel::ids::Id;
use kernel::paging::{After, ROWS, Slice};
use kernel::params;

/// Whatever waits.
pub enum Waiting {}

kernel::row! {
    /// Something that waits for a steward's decision.
    pub struct WaitingRow { pub kind: String, pub id: Id<Waiting>, pub title: String, pub at: Timestamp }
}

/// What waits, oldest first.
pub async fn list_waiting(conn: &Conn, after: &After<(Timestamp, Id<Waiting>)>) -> Result<Slice<WaitingRow>, DbError> {
    let (at, id) = after.or((Timestamp::UNIX_EPOCH, Id::FIRST));
    let rows = conn
        .all(
            "select kind, id, title, at from v_people_waiting where (at, id) > ($1, $2) order by at, id limit $3",
            params![at, id, ROWS.saturating_add(1)],
        )
        .await?;
    Ok(after.slice(rows, |row: &WaitingRow| (row.at, row.id)))
}

pub async fn count_waiting(conn: &Conn) -> Result<i64, DbError> {
    conn.count("select count(*) as n from v_people_waiting", &[]).await
}
