//! SQL of what is stored, nothing else.

use kernel::db::{Conn, DbError};

kernel::row! {
    /// Files in numbers. Orphans are those that nothing refers to.
    pub struct FileCount { pub files: i64, pub bytes: i64, pub orphans: i64 }
}

pub async fn count_files(conn: &Conn) -> Result<FileCount, DbError> {
    conn.one(
        "select count(*) as files, cast(coalesce(sum(f.bytes), 0) as bigint) as bytes,
            count(case when not exists (select 1 from v_file_uses u where u.file = f.id) then 1 end) as orphans
         from v_files f",
        &[],
    )
    .await
}
