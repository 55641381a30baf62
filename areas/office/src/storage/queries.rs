//! SQL of what is stored, nothing else.

use kernel::db::{Conn, DbError};

kernel::row! {
    /// Files in numbers. Orphans are those that nothing refers to.
    pub struct FileCount { pub files: i64, pub bytes: i64, pub orphans: i64 }
}

pub async fn count_files(conn: &Conn) -> Result<FileCount, DbError> {
    conn.one(
        "select count(*) as files, cast(coalesce(sum(bytes), 0) as bigint) as bytes,
            count(*) - (select count(*) from (select distinct file from v_file_uses) used) as orphans
         from v_files",
        &[],
    )
    .await
}
