//! SQL of guards, nothing else.

use jiff::{SignedDuration, Timestamp};
use kernel::actor::{digest, new_secret};
use kernel::db::{Conn, DbError, Tx};
use kernel::params;
use nouns::GuardId;

kernel::row! {
    /// A guard, with what seals its tasks.
    pub struct Guard { pub id: GuardId, pub secret: String }
}

pub async fn find_standing(conn: &Conn, now: Timestamp) -> Result<Option<Guard>, DbError> {
    conn.maybe(
        "select id, secret from sign_up_guards where until > $1 order by until desc, id desc limit 1",
        params![now],
    )
    .await
}

pub async fn insert(tx: &Tx, stands: SignedDuration, automatic: bool) -> Result<GuardId, DbError> {
    let (id, now) = (tx.clock().new_id(), tx.clock().now());
    let until = now.saturating_add(stands).unwrap_or(now);
    tx.execute(
        "insert into sign_up_guards (id, began_at, until, automatic, secret) values ($1, $2, $3, $4, $5)",
        params![id, now, until, automatic, new_secret()],
    )
    .await?;
    Ok(id)
}

pub async fn end_standing(tx: &Tx) -> Result<(), DbError> {
    tx.execute("update sign_up_guards set until = $1 where until > $1", params![tx.clock().now()]).await?;
    Ok(())
}

/// Notes that the solution of a task is used; false if it was before.
pub async fn use_up(tx: &Tx, task: &[u8], until: Timestamp) -> Result<bool, DbError> {
    let written = tx
        .execute(
            "insert into works_used (task, until) values ($1, $2) on conflict do nothing",
            params![task.to_vec(), until],
        )
        .await?;
    Ok(written.rows > 0)
}

/// Removes what would be too old to be used anyway.
pub async fn delete_expired(tx: &Tx) -> Result<u64, DbError> {
    Ok(tx.execute("delete from works_used where until <= $1", params![tx.clock().now()]).await?.rows)
}

/// Whether the secret is that of a link into a group that still works.
pub async fn has_invitation(conn: &Conn, secret: &str, now: Timestamp) -> Result<bool, DbError> {
    let known = "select count(*) as n from v_groups_open_invitations where token = $1 and expires_at > $2";
    Ok(conn.count(known, params![digest(secret), now]).await? > 0)
}
