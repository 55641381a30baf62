//! SQL of the desk, nothing else.

use jiff::Timestamp;
use kernel::db::{Conn, DbError};
use kernel::ids::Id;

/// Whatever waits.
pub enum Waiting {}

kernel::row! {
    /// Something that waits for a steward's decision.
    pub struct WaitingRow { pub kind: String, pub id: Id<Waiting>, pub title: String, pub at: Timestamp }
}

pub async fn list_waiting(conn: &Conn) -> Result<Vec<WaitingRow>, DbError> {
    conn.all("select kind, id, title, at from v_people_waiting order by at, id limit 200", &[]).await
}
