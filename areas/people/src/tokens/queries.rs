//! SQL of tokens, nothing else.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use kernel::db::{Conn, DbError, Tx};
use kernel::params;
use nouns::{PersonId, SessionId, TokenId};

kernel::row! {
    pub struct OwnToken { pub id: TokenId, pub name: String, pub scopes: String, pub made_at: Timestamp, pub expires_at: Timestamp, pub used_on: Option<Date> }
}

kernel::row! {
    /// Whose token it is.
    pub struct Owner { pub person: PersonId }
}

/// How long a token that has expired stays in the list, so that its owner sees why a program stopped.
const SHOWN_EXPIRED: SignedDuration = SignedDuration::from_hours(90 * 24);

/// The person's tokens, newest first. There are never many.
pub async fn list_tokens(conn: &Conn, person: PersonId) -> Result<Vec<OwnToken>, DbError> {
    conn.all(
        "select id, name, scopes, made_at, expires_at, used_on from tokens where person = $1 order by made_at desc, id desc",
        params![person],
    )
    .await
}

pub async fn find_owner(conn: &Conn, id: TokenId) -> Result<Option<Owner>, DbError> {
    conn.maybe("select person from tokens where id = $1", params![id]).await
}

/// It remembers the passkey that was shown in the session in which it is made.
pub async fn insert_token(
    tx: &Tx,
    (person, session): (PersonId, SessionId),
    name: &str,
    token: &[u8],
    scopes: &str,
    until: Timestamp,
) -> Result<TokenId, DbError> {
    let id: TokenId = tx.clock().new_id();
    tx.execute(
        "insert into tokens (id, person, name, token, scopes, made_at, expires_at, passkey)
         values ($1, $2, $3, $4, $5, $6, $7, (select s.passkey from sessions s where s.id = $8))",
        params![id, person, name, token, scopes, tx.clock().now(), until, session],
    )
    .await?;
    Ok(id)
}

/// Whether it was still there.
pub async fn delete_token(tx: &Tx, id: TokenId) -> Result<bool, DbError> {
    Ok(tx.execute("delete from tokens where id = $1", params![id]).await?.rows > 0)
}

pub async fn delete_tokens(tx: &Tx, person: PersonId) -> Result<(), DbError> {
    tx.execute("delete from tokens where person = $1", params![person]).await?;
    Ok(())
}

/// Removes tokens that expired long ago and returns how many.
pub async fn delete_expired(tx: &Tx) -> Result<u64, DbError> {
    let old = tx.clock().now().saturating_sub(SHOWN_EXPIRED).unwrap_or(Timestamp::MIN);
    Ok(tx.execute("delete from tokens where expires_at <= $1", params![old]).await?.rows)
}

/// Notes that a token was used today, from this network.
pub async fn set_used(tx: &Tx, id: TokenId, network: &[u8]) -> Result<(), DbError> {
    tx.execute("update tokens set used_on = $2 where id = $1", params![id, tx.clock().today(&TimeZone::UTC)]).await?;
    tx.execute(
        "insert into token_networks (token, network) values ($1, $2) on conflict do nothing",
        params![id, network],
    )
    .await?;
    Ok(())
}
