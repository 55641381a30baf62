//! SQL of passkeys, nothing else.

use jiff::{SignedDuration, Timestamp};
use kernel::db::{Conn, DbError, Tx};
use kernel::params;
use nouns::{PasskeyId, PersonId, SessionId};
use serde_json::Value;

use super::domain::Added;

/// The id of a challenge.
pub enum Challenge {}
pub type ChallengeId = kernel::ids::Id<Challenge>;

kernel::row! {
    pub struct Passkey { pub id: PasskeyId, pub person: PersonId, pub name: String, pub made_at: Timestamp, pub used_at: Option<Timestamp> }
}

kernel::row! {
    pub struct Known { pub id: PasskeyId, pub person: PersonId, pub key: Value }
}

kernel::row! {
    struct KeyRow { key: Value }
}

kernel::row! {
    struct StateRow { state: Value }
}

/// How long a challenge waits for its answer.
const CHALLENGE: SignedDuration = SignedDuration::from_mins(5);

/// Keeps what a browser was asked.
pub async fn insert_challenge(tx: &Tx, browser: &[u8], purpose: &str, state: &Value) -> Result<ChallengeId, DbError> {
    let id: ChallengeId = tx.clock().new_id();
    let until = tx.clock().now().saturating_add(CHALLENGE).unwrap_or(Timestamp::MIN);
    tx.execute(
        "insert into passkey_challenges (id, browser, purpose, state, expires_at) values ($1, $2, $3, $4, $5)",
        params![id, browser, purpose, state, until],
    )
    .await?;
    Ok(id)
}

/// Takes what this browser was asked, so that it is answered once.
pub async fn take_challenge(tx: &Tx, id: ChallengeId, browser: &[u8], purpose: &str) -> Result<Option<Value>, DbError> {
    let found: Option<StateRow> = tx
        .maybe(
            "select state from passkey_challenges where id = $1 and browser = $2 and purpose = $3 and expires_at > $4",
            params![id, browser, purpose, tx.clock().now()],
        )
        .await?;
    if found.is_some() {
        tx.execute("delete from passkey_challenges where id = $1", params![id]).await?;
    }
    Ok(found.map(|row| row.state))
}

/// Removes challenges that nobody answered in time and returns how many.
pub async fn delete_expired_challenges(tx: &Tx) -> Result<u64, DbError> {
    Ok(tx.execute("delete from passkey_challenges where expires_at <= $1", params![tx.clock().now()]).await?.rows)
}

pub async fn find(conn: &Conn, id: PasskeyId) -> Result<Option<Passkey>, DbError> {
    conn.maybe("select id, person, name, made_at, used_at from passkeys where id = $1", params![id]).await
}

/// The passkey that a device names, if it is this person's.
pub async fn find_key(conn: &Conn, person: PersonId, credential: &[u8]) -> Result<Option<Known>, DbError> {
    conn.maybe(
        "select id, person, key from passkeys where credential = $1 and person = $2",
        params![credential, person],
    )
    .await
}

/// All of a person: there are few.
pub async fn list(conn: &Conn, person: PersonId) -> Result<Vec<Passkey>, DbError> {
    conn.all(
        "select id, person, name, made_at, used_at from passkeys where person = $1 order by made_at, id",
        params![person],
    )
    .await
}

/// What is kept of them.
pub async fn list_keys(conn: &Conn, person: PersonId) -> Result<Vec<Value>, DbError> {
    let rows: Vec<KeyRow> =
        conn.all("select key from passkeys where person = $1 order by made_at, id", params![person]).await?;
    Ok(rows.into_iter().map(|row| row.key).collect())
}

pub async fn count(conn: &Conn, person: PersonId) -> Result<i64, DbError> {
    conn.count("select count(*) as n from passkeys where person = $1", params![person]).await
}

/// Returns nothing if the device's passkey is known already.
pub async fn insert(tx: &Tx, person: PersonId, name: &str, added: &Added) -> Result<Option<PasskeyId>, DbError> {
    let id: PasskeyId = tx.clock().new_id();
    let done = tx
        .execute(
            "insert into passkeys (id, person, credential, name, key, made_at) values ($1, $2, $3, $4, $5, $6) on conflict do nothing",
            params![id, person, &added.credential, name, &added.key, tx.clock().now()],
        )
        .await?;
    Ok((done.rows > 0).then_some(id))
}

pub async fn set_used(tx: &Tx, id: PasskeyId, key: &Value) -> Result<(), DbError> {
    tx.execute("update passkeys set key = $2, used_at = $3 where id = $1", params![id, key, tx.clock().now()]).await?;
    Ok(())
}

pub async fn set_name(tx: &Tx, id: PasskeyId, name: &str) -> Result<(), DbError> {
    tx.execute("update passkeys set name = $2 where id = $1", params![id, name]).await?;
    Ok(())
}

/// Notes that the passkey was shown in this session.
pub async fn set_shown(tx: &Tx, session: SessionId, passkey: PasskeyId) -> Result<(), DbError> {
    tx.execute("update sessions set passkey = $2 where id = $1", params![session, passkey]).await?;
    Ok(())
}

/// Returns whether it was there.
pub async fn delete(tx: &Tx, id: PasskeyId) -> Result<bool, DbError> {
    Ok(tx.execute("delete from passkeys where id = $1", params![id]).await?.rows > 0)
}

/// Removes all of a person and returns how many.
pub async fn delete_all(tx: &Tx, person: PersonId) -> Result<u64, DbError> {
    Ok(tx.execute("delete from passkeys where person = $1", params![person]).await?.rows)
}
