//! SQL of the second factor, nothing else.

use jiff::Timestamp;
use kernel::actor::digest;
use kernel::db::{Conn, DbError, Tx};
use kernel::params;
use nouns::PersonId;

use super::domain::{CODES, recovery_code};
use super::locking;

kernel::row! {
    pub struct Authenticator { pub secret: Vec<u8>, pub locked_by: String, pub used_step: i64, pub begun_at: Timestamp, pub confirmed_at: Option<Timestamp> }
}

pub async fn find(conn: &Conn, person: PersonId) -> Result<Option<Authenticator>, DbError> {
    conn.maybe(
        "select secret, locked_by, used_step, begun_at, confirmed_at from authenticators where person = $1",
        params![person],
    )
    .await
}

/// Whether signing in asks for a code.
pub async fn is_on(conn: &Conn, person: PersonId) -> Result<bool, DbError> {
    Ok(find(conn, person).await?.is_some_and(|authenticator| authenticator.confirmed_at.is_some()))
}

/// A new secret in place of one that was never confirmed. Returns whether there is none that holds.
pub async fn begin(tx: &Tx, person: PersonId, secret: &[u8]) -> Result<bool, DbError> {
    tx.execute("delete from authenticators where person = $1 and confirmed_at is null", params![person]).await?;
    let done = tx
        .execute(
            "insert into authenticators (person, secret, locked_by, used_step, begun_at) values ($1, $2, $3, 0, $4) on conflict do nothing",
            params![person, locking::lock(tx.keys(), person, secret)?, tx.keys().newest()?, tx.clock().now()],
        )
        .await?;
    Ok(done.rows > 0)
}

kernel::row! {
    /// How many secrets are locked with a key; without a name those that are not locked yet.
    pub struct LockedBy { pub locked_by: String, pub n: i64 }
}

pub async fn list_by_key(conn: &Conn) -> Result<Vec<LockedBy>, DbError> {
    conn.all("select locked_by, count(*) as n from authenticators group by locked_by order by locked_by", &[]).await
}

kernel::row! {
    pub struct Secret { pub person: PersonId, pub secret: Vec<u8> }
}

/// Some of the secrets that are locked with this key, after a person.
pub async fn list_locked_by(conn: &Conn, key: &str, after: PersonId, limit: i64) -> Result<Vec<Secret>, DbError> {
    conn.all(
        "select person, secret from authenticators where locked_by = $1 and person > $2 order by person limit $3",
        params![key, after, limit],
    )
    .await
}

/// Puts a secret in as it is locked now.
pub async fn set_secret(tx: &Tx, person: PersonId, secret: &[u8], key: &str) -> Result<(), DbError> {
    let locked = locking::lock(tx.keys(), person, secret)?;
    let sql = "update authenticators set secret = $2, locked_by = $3 where person = $1";
    tx.execute(sql, params![person, locked, key]).await.map(drop)
}

/// From now on it holds. Returns whether it did not before.
pub async fn confirm(tx: &Tx, person: PersonId, step: i64) -> Result<bool, DbError> {
    let done = tx
        .execute(
            "update authenticators set confirmed_at = $2, used_step = $3 where person = $1 and confirmed_at is null",
            params![person, tx.clock().now(), step],
        )
        .await?;
    Ok(done.rows > 0)
}

/// Takes the code of a step, once.
pub async fn take_step(tx: &Tx, person: PersonId, step: i64) -> Result<bool, DbError> {
    let done = tx
        .execute(
            "update authenticators set used_step = $2 where person = $1 and used_step < $2 and confirmed_at is not null",
            params![person, step],
        )
        .await?;
    Ok(done.rows > 0)
}

/// Switches the second factor off. Returns whether it was on.
pub async fn delete(tx: &Tx, person: PersonId) -> Result<bool, DbError> {
    tx.execute("delete from recovery_codes where person = $1", params![person]).await?;
    let done = tx
        .execute("delete from authenticators where person = $1 and confirmed_at is not null", params![person])
        .await?;
    Ok(done.rows > 0)
}

/// New recovery codes in place of the old ones. Returns them; only their digests are kept.
pub async fn replace_codes(tx: &Tx, person: PersonId) -> Result<Vec<String>, DbError> {
    tx.execute("delete from recovery_codes where person = $1", params![person]).await?;
    let codes: Vec<String> = std::iter::repeat_with(recovery_code).take(CODES).collect();
    for code in &codes {
        tx.execute(
            "insert into recovery_codes (digest, person, made_at) values ($1, $2, $3)",
            params![digest(code), person, tx.clock().now()],
        )
        .await?;
    }
    Ok(codes)
}

/// Takes a recovery code, once.
pub async fn take_code(tx: &Tx, person: PersonId, code: &str) -> Result<bool, DbError> {
    let done = tx
        .execute(
            "update recovery_codes set used_at = $3 where digest = $1 and person = $2 and used_at is null",
            params![digest(code), person, tx.clock().now()],
        )
        .await?;
    Ok(done.rows > 0)
}

/// How many recovery codes are left.
pub async fn count_codes(conn: &Conn, person: PersonId) -> Result<i64, DbError> {
    conn.count("select count(*) as n from recovery_codes where person = $1 and used_at is null", params![person]).await
}
