//! SQL of muting, nothing else.

use jiff::Timestamp;
use kernel::db::{Conn, DbError, Tx};
use kernel::paging::{After, ROWS, Slice};
use kernel::params;
use nouns::{MuteId, PersonId};

kernel::row! {
    pub struct Mute { pub id: MuteId, pub person: PersonId }
}

kernel::row! {
    /// Somebody whom the reader has muted.
    pub struct Muted { pub id: MuteId, pub name: String, pub since: Timestamp }
}

pub async fn find_mute(conn: &Conn, id: MuteId) -> Result<Option<Mute>, DbError> {
    conn.maybe("select id, person from mutes where id = $1", params![id]).await
}

/// Whom somebody has muted, newest first.
pub async fn list_muted(conn: &Conn, person: PersonId, after: &After<(MuteId,)>) -> Result<Slice<Muted>, DbError> {
    let (id,) = after.or((MuteId::LAST,));
    let rows = conn
        .all(
            "select m.id, p.name, m.muted_at as since from mutes m join v_persons p on p.id = m.muted
             where m.person = $1 and m.id < $2 order by m.id desc limit $3",
            params![person, id, ROWS.saturating_add(1)],
        )
        .await?;
    Ok(after.slice(rows, |row: &Muted| (row.id,)))
}

/// Nothing if the person is muted already.
pub async fn insert_mute(tx: &Tx, person: PersonId, muted: PersonId) -> Result<Option<MuteId>, DbError> {
    let id: MuteId = tx.clock().new_id();
    let done = tx
        .execute(
            "insert into mutes (id, person, muted, muted_at) values ($1, $2, $3, $4) on conflict (person, muted) do nothing",
            params![id, person, muted, tx.clock().now()],
        )
        .await?;
    Ok((done.rows == 1).then_some(id))
}

/// Returns false if it is gone already.
pub async fn delete_mute(tx: &Tx, id: MuteId) -> Result<bool, DbError> {
    Ok(tx.execute("delete from mutes where id = $1", params![id]).await?.rows == 1)
}
