//! SQL of links that sign in, nothing else. Of the secret only the digest is kept.

use jiff::{SignedDuration, Timestamp};
use kernel::actor::digest;
use kernel::db::{Conn, DbError, Tx};
use kernel::params;
use nouns::{PersonId, SignInLinkId};

kernel::row! {
    pub struct SignInLink { pub id: SignInLinkId, pub person: Option<PersonId>, pub is_here: bool }
}

/// How long a link works.
const LINK: SignedDuration = SignedDuration::from_mins(15);

/// Keeps a link for this browser, in place of what it asked for before. It is kept also for nobody, so that the answer takes
/// as long.
pub async fn insert(tx: &Tx, person: Option<PersonId>, secret: &str, browser: &[u8]) -> Result<SignInLinkId, DbError> {
    let id: SignInLinkId = tx.clock().new_id();
    let until = tx.clock().now().saturating_add(LINK).unwrap_or(Timestamp::MIN);
    tx.execute("delete from sign_in_links where browser = $1", params![browser]).await?;
    tx.execute(
        "insert into sign_in_links (id, token, browser, person, expires_at) values ($1, $2, $3, $4, $5)",
        params![id, digest(secret), browser, person, until],
    )
    .await?;
    Ok(id)
}

/// The link with this secret, and whether this is the browser that asked for it.
pub async fn find(conn: &Conn, secret: &str, browser: &[u8], now: Timestamp) -> Result<Option<SignInLink>, DbError> {
    conn.maybe(
        "select id, person, browser = $2 as is_here from sign_in_links where token = $1 and expires_at > $3",
        params![digest(secret), browser, now],
    )
    .await
}

pub async fn delete(tx: &Tx, id: SignInLinkId) -> Result<(), DbError> {
    tx.execute("delete from sign_in_links where id = $1", params![id]).await?;
    Ok(())
}

/// Ends the links of somebody who changes what they sign in with.
pub async fn delete_of(tx: &Tx, person: PersonId) -> Result<(), DbError> {
    tx.execute("delete from sign_in_links where person = $1", params![person]).await?;
    Ok(())
}

/// Takes away a password that was chosen before anybody had proved the address: it may be a stranger's.
pub async fn delete_unproved_password(tx: &Tx, person: PersonId) -> Result<(), DbError> {
    tx.execute("update persons set password = null where id = $1 and email_verified_at is null", params![person])
        .await?;
    Ok(())
}

/// Removes links that have expired and returns how many.
pub async fn delete_expired(tx: &Tx) -> Result<u64, DbError> {
    Ok(tx.execute("delete from sign_in_links where expires_at <= $1", params![tx.clock().now()]).await?.rows)
}
