//! SQL of backups, nothing else.

use jiff::Timestamp;
use kernel::db::{Conn, DbError, Tx};
use kernel::paging::{After, LAST_TIME, ROWS, Slice};
use kernel::params;
use nouns::BackupId;

use crate::operations::Written;

kernel::row! {
    pub struct Backup {
        pub id: BackupId,
        pub state: String,
        pub file: String,
        pub started_at: Timestamp,
        pub seen_at: Timestamp,
        pub parts_done: i64,
        pub parts: i64,
        pub bytes: Option<i64>,
        pub row_count: Option<i64>,
        pub missing: Option<i64>,
        pub error: Option<String>,
    }
}

kernel::row! {
    struct Newest { at: Option<Timestamp> }
}

pub async fn list(conn: &Conn, after: &After<(Timestamp, BackupId)>) -> Result<Slice<Backup>, DbError> {
    let (at, id) = after.or((LAST_TIME, BackupId::LAST));
    let rows = conn
        .all(
            "select id, state, file, started_at, seen_at, parts_done, parts, bytes, row_count, missing, error from backups
             where (started_at, id) < ($1, $2) order by started_at desc, id desc limit $3",
            params![at, id, ROWS.saturating_add(1)],
        )
        .await?;
    Ok(after.slice(rows, |row: &Backup| (row.started_at, row.id)))
}

pub async fn find(conn: &Conn, id: BackupId) -> Result<Option<Backup>, DbError> {
    conn.maybe(
        "select id, state, file, started_at, seen_at, parts_done, parts, bytes, row_count, missing, error from backups where id = $1",
        params![id],
    )
    .await
}

/// When the newest that was made had ended.
pub async fn find_newest(conn: &Conn) -> Result<Option<Timestamp>, DbError> {
    let found: Newest = conn.one("select max(ended_at) as at from backups where state = 'done'", &[]).await?;
    Ok(found.at)
}

/// Ends what nobody has seen going on since: the program ended meanwhile.
pub async fn end_broken(tx: &Tx, since: Timestamp) -> Result<(), DbError> {
    tx.execute(
        "update backups set state = 'failed', ended_at = $2 where state = 'running' and seen_at < $1",
        params![since, tx.clock().now()],
    )
    .await?;
    Ok(())
}

/// Returns whether no other one is being made.
pub async fn insert(tx: &Tx, id: BackupId, file: &str) -> Result<bool, DbError> {
    let done = tx
        .execute(
            "insert into backups (id, state, file, started_at, started_by, seen_at, parts_done, parts)
             values ($1, 'running', $2, $3, $4, $3, 0, 0) on conflict do nothing",
            params![id, file, tx.clock().now(), tx.actor()],
        )
        .await?;
    Ok(done.rows == 1)
}

/// Returns false if somebody else has taken it, or it has ended.
pub async fn set_taken(tx: &Tx, id: BackupId) -> Result<bool, DbError> {
    let done = tx
        .execute(
            "update backups set taken_at = $2, seen_at = $2 where id = $1 and state = 'running' and taken_at is null",
            params![id, tx.clock().now()],
        )
        .await?;
    Ok(done.rows == 1)
}

pub async fn set_seen(tx: &Tx, id: BackupId, done: i64, parts: i64) -> Result<(), DbError> {
    tx.execute(
        "update backups set seen_at = $2, parts_done = $3, parts = $4 where id = $1 and state = 'running'",
        params![id, tx.clock().now(), done, parts],
    )
    .await?;
    Ok(())
}

pub async fn set_done(tx: &Tx, id: BackupId, written: Written) -> Result<bool, DbError> {
    let done = tx
        .execute(
            "update backups set state = 'done', ended_at = $2, bytes = $3, row_count = $4, missing = $5
             where id = $1 and state = 'running'",
            params![id, tx.clock().now(), written.bytes, written.rows, written.missing],
        )
        .await?;
    Ok(done.rows == 1)
}

pub async fn set_failed(tx: &Tx, id: BackupId, error: &str) -> Result<bool, DbError> {
    let done = tx
        .execute(
            "update backups set state = 'failed', ended_at = $2, error = $3 where id = $1 and state = 'running'",
            params![id, tx.clock().now(), error],
        )
        .await?;
    Ok(done.rows == 1)
}

/// Returns false while it is being made.
pub async fn delete(tx: &Tx, id: BackupId) -> Result<bool, DbError> {
    Ok(tx.execute("delete from backups where id = $1 and state <> 'running'", params![id]).await?.rows == 1)
}
