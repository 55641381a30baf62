//! SQL of forgetting, nothing else.

use jiff::Timestamp;
use kernel::db::{Conn, DbError, Tx};
use kernel::params;

/// Whether anything is old: one is enough.
pub async fn count_old(conn: &Conn, before: Timestamp) -> Result<i64, DbError> {
    conn.count(
        "select (select count(*) from (select seq from happenings where heard_at < $1 order by heard_at, seq limit 1) old)
            + (select count(*) from (select found_at from search_finds where found_at < $1 order by found_at, search, kind, entry limit 1) known) as n",
        params![before],
    )
    .await
}

pub async fn delete_notices(tx: &Tx, before: Timestamp, limit: i64) -> Result<u64, DbError> {
    let done = tx
        .execute(
            "delete from notices where (person, happening) in (select n.person, n.happening
                from notices n join happenings h on h.seq = n.happening where h.heard_at < $1
                order by h.heard_at, h.seq, n.person limit $2)",
            params![before, limit],
        )
        .await?;
    Ok(done.rows)
}

/// Those of which nobody is told any more.
pub async fn delete_happenings(tx: &Tx, before: Timestamp, limit: i64) -> Result<u64, DbError> {
    let done = tx
        .execute(
            "delete from happenings where seq in (select h.seq from happenings h where h.heard_at < $1
                and not exists (select 1 from notices n where n.happening = h.seq) order by h.heard_at, h.seq limit $2)",
            params![before, limit],
        )
        .await?;
    Ok(done.rows)
}
