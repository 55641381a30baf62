//! SQL of sessions, nothing else.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use kernel::db::{Conn, DbError, Tx};
use kernel::paging::{After, LAST_TIME, ROWS, Slice};
use kernel::params;
use nouns::{PasskeyId, PersonId, SessionId};

kernel::row! {
    pub struct Credentials { pub id: PersonId, pub password: Option<String>, pub is_verified: bool, pub lang: Option<String> }
}

kernel::row! {
    pub struct OwnSession { pub id: SessionId, pub device: String, pub started_at: Timestamp, pub seen_on: Option<Date> }
}

kernel::row! {
    /// Whose session it is.
    pub struct Owner { pub person: PersonId }
}

kernel::row! {
    struct Began { started_at: Timestamp }
}

kernel::row! {
    /// Somebody who has given the password and not yet the code.
    pub struct Pending { pub person: PersonId, pub wrong: i64 }
}

/// What somebody has shown who signs in.
#[derive(Clone, Copy)]
pub struct Shown {
    /// Whether it opens dangerous acts for some minutes.
    pub is_enough: bool,
    pub passkey: Option<PasskeyId>,
}

/// How long the code may be waited for.
const PENDING: SignedDuration = SignedDuration::from_mins(5);
/// After as many wrong codes the password is asked for again.
pub const MOST_WRONG: i64 = 5;

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
    shown: Shown,
) -> Result<SessionId, DbError> {
    let id: SessionId = tx.clock().new_id();
    let now = tx.clock().now();
    tx.execute("delete from sessions where person = $1 and expires_at <= $2", params![person, now]).await?;
    tx.execute(
        "insert into sessions (id, person, token, device, started_at, expires_at, seen_on, proved_at, passkey)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        params![
            id,
            person,
            token,
            device,
            now,
            until,
            tx.clock().today(&TimeZone::UTC),
            shown.is_enough.then_some(now),
            shown.passkey
        ],
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

pub async fn delete_other_sessions(tx: &Tx, person: PersonId, own: SessionId) -> Result<(), DbError> {
    tx.execute("delete from sessions where person = $1 and id <> $2", params![person, own]).await?;
    Ok(())
}

pub async fn find_owner(conn: &Conn, id: SessionId) -> Result<Option<Owner>, DbError> {
    conn.maybe("select person from sessions where id = $1", params![id]).await
}

pub async fn find_start(conn: &Conn, id: SessionId) -> Result<Option<Timestamp>, DbError> {
    let found: Option<Began> = conn.maybe("select started_at from sessions where id = $1", params![id]).await?;
    Ok(found.map(|row| row.started_at))
}

pub async fn set_seen(tx: &Tx, id: SessionId, until: Timestamp) -> Result<(), DbError> {
    let today = tx.clock().today(&TimeZone::UTC);
    tx.execute("update sessions set seen_on = $2, expires_at = $3 where id = $1", params![id, today, until]).await?;
    Ok(())
}

pub async fn set_proved(tx: &Tx, id: SessionId) -> Result<(), DbError> {
    tx.execute("update sessions set proved_at = $2 where id = $1", params![id, tx.clock().now()]).await?;
    Ok(())
}

/// A session that began without the password: when its owner last showed elsewhere that it is them, if that is known.
pub async fn set_proved_at(tx: &Tx, id: SessionId, at: Option<Timestamp>) -> Result<(), DbError> {
    tx.execute("update sessions set proved_at = $2 where id = $1", params![id, at]).await?;
    Ok(())
}

pub async fn set_token(tx: &Tx, id: SessionId, token: &[u8]) -> Result<(), DbError> {
    tx.execute("update sessions set token = $2 where id = $1", params![id, token]).await?;
    Ok(())
}

/// Where the person is signed in, newest first.
pub async fn list_sessions(
    conn: &Conn,
    person: PersonId,
    now: Timestamp,
    after: &After<(Timestamp, SessionId)>,
) -> Result<Slice<OwnSession>, DbError> {
    let (at, id) = after.or((LAST_TIME, SessionId::LAST));
    let rows = conn
        .all(
            "select id, device, started_at, seen_on from sessions where person = $1 and expires_at > $2 and (started_at, id) < ($3, $4)
             order by started_at desc, id desc limit $5",
            params![person, now, at, id, ROWS.saturating_add(1)],
        )
        .await?;
    Ok(after.slice(rows, |row: &OwnSession| (row.started_at, row.id)))
}

pub async fn insert_pending(tx: &Tx, person: PersonId, token: &[u8]) -> Result<(), DbError> {
    let until = tx.clock().now().saturating_add(PENDING).unwrap_or(Timestamp::MIN);
    tx.execute(
        "insert into pending_sign_ins (token, person, wrong, expires_at) values ($1, $2, 0, $3)",
        params![token, person, until],
    )
    .await?;
    Ok(())
}

pub async fn find_pending(conn: &Conn, token: &[u8], now: Timestamp) -> Result<Option<Pending>, DbError> {
    conn.maybe("select person, wrong from pending_sign_ins where token = $1 and expires_at > $2", params![token, now])
        .await
}

pub async fn count_wrong(tx: &Tx, token: &[u8]) -> Result<(), DbError> {
    tx.execute("update pending_sign_ins set wrong = wrong + 1 where token = $1", params![token]).await?;
    Ok(())
}

pub async fn delete_pending(tx: &Tx, token: &[u8]) -> Result<(), DbError> {
    tx.execute("delete from pending_sign_ins where token = $1", params![token]).await?;
    Ok(())
}

pub async fn delete_pending_of(tx: &Tx, person: PersonId) -> Result<(), DbError> {
    tx.execute("delete from pending_sign_ins where person = $1", params![person]).await?;
    Ok(())
}

/// Removes states that waited too long for a code and returns how many.
pub async fn delete_expired_pending(tx: &Tx) -> Result<u64, DbError> {
    Ok(tx.execute("delete from pending_sign_ins where expires_at <= $1", params![tx.clock().now()]).await?.rows)
}

/// Removes sessions that have expired and returns how many.
pub async fn delete_expired(tx: &Tx) -> Result<u64, DbError> {
    Ok(tx.execute("delete from sessions where expires_at <= $1", params![tx.clock().now()]).await?.rows)
}
