//! SQL of sessions, nothing else.

use jiff::Timestamp;
use kernel::db::{Conn, DbError, Tx};
use kernel::params;
use nouns::{PersonId, SessionId};

kernel::row! {
    pub struct Credentials { pub id: PersonId, pub password: Option<String>, pub is_verified: bool, pub lang: Option<String> }
}

pub async fn find_credentials(conn: &Conn, email: &str) -> Result<Option<Credentials>, DbError> {
    conn.maybe(
        "select id, password, email_verified_at is not null as is_verified, lang from persons where email = $1",
        params![email],
    )
    .await
}

pub async fn insert_session(
    tx: &Tx,
    person: PersonId,
    token: &[u8],
    device: &str,
    until: Timestamp,
) -> Result<SessionId, DbError> {
    let id: SessionId = tx.clock().new_id();
    let now = tx.clock().now();
    tx.execute("delete from sessions where person = $1 and expires_at <= $2", params![person, now]).await?;
    tx.execute(
        "insert into sessions (id, person, token, device, started_at, expires_at) values ($1, $2, $3, $4, $5, $6)",
        params![id, person, token, device, now, until],
    )
    .await?;
    Ok(id)
}

pub async fn delete_session(tx: &Tx, id: SessionId) -> Result<(), DbError> {
    tx.execute("delete from sessions where id = $1", params![id]).await?;
    Ok(())
}

pub async fn delete_sessions(tx: &Tx, person: PersonId) -> Result<(), DbError> {
    tx.execute("delete from sessions where person = $1", params![person]).await?;
    Ok(())
}

/// Removes sessions that have expired and returns how many.
pub async fn delete_expired(tx: &Tx) -> Result<u64, DbError> {
    Ok(tx.execute("delete from sessions where expires_at <= $1", params![tx.clock().now()]).await?.rows)
}
