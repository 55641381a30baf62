//! SQL of previews, nothing else.

use kernel::db::{Conn, DbError, Tx};
use kernel::files::FileId;
use kernel::params;

kernel::row! {
    /// An image of a file, and how large it is in dots.
    #[derive(Clone, Debug)]
    pub struct Preview { pub image: FileId, pub width: i64, pub height: i64 }
}

pub async fn find(conn: &Conn, file: FileId) -> Result<Option<Preview>, DbError> {
    conn.maybe("select image, width, height from file_previews where file = $1", params![file]).await
}

/// Returns false if there was one already.
pub async fn insert(tx: &Tx, file: FileId, preview: &Preview) -> Result<bool, DbError> {
    let done = tx
        .execute(
            "insert into file_previews (file, image, width, height) values ($1, $2, $3, $4) on conflict (file) do nothing",
            params![file, preview.image, preview.width, preview.height],
        )
        .await?;
    Ok(done.rows == 1)
}
