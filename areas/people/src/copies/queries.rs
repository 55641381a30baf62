//! SQL of copies, nothing else.

use jiff::Timestamp;
use kernel::db::{Conn, DbError, Tx};
use kernel::files::FileId;
use kernel::params;
use nouns::{CopyId, PersonId};

kernel::row! {
    pub struct Copy { pub id: CopyId, pub asked_at: Timestamp, pub made_at: Option<Timestamp>, pub ends_at: Option<Timestamp> }
}

kernel::row! {
    /// A copy that is to be made.
    pub struct Asked { pub person: PersonId, pub lang: String, pub email: String, pub is_verified: bool, pub made_at: Option<Timestamp> }
}

kernel::row! {
    struct Kept { file: FileId }
}

kernel::row! {
    /// What somebody agreed to when they joined a group.
    pub struct Agreement { pub name: String, pub slug: String, pub version: i64, pub at: Timestamp, pub words: String }
}

/// The newest copies of somebody; there are few, because they go after a week.
pub async fn list(conn: &Conn, person: PersonId) -> Result<Vec<Copy>, DbError> {
    conn.all(
        "select id, asked_at, made_at, ends_at from copies where person = $1 order by asked_at desc, id desc limit 20",
        params![person],
    )
    .await
}

/// Returns nothing if one is being made already.
pub async fn insert(tx: &Tx, person: PersonId, lang: &str) -> Result<Option<CopyId>, DbError> {
    let id: CopyId = tx.clock().new_id();
    let done = tx
        .execute(
            "insert into copies (id, person, lang, asked_at) values ($1, $2, $3, $4) on conflict do nothing",
            params![id, person, lang, tx.clock().now()],
        )
        .await?;
    Ok((done.rows == 1).then_some(id))
}

pub async fn find_asked(conn: &Conn, id: CopyId) -> Result<Option<Asked>, DbError> {
    conn.maybe(
        "select c.person, c.lang, p.email, p.email_verified_at is not null as is_verified, c.made_at
         from copies c join persons p on p.id = c.person where c.id = $1",
        params![id],
    )
    .await
}

pub async fn set_made(tx: &Tx, id: CopyId, file: FileId, ends_at: Timestamp) -> Result<bool, DbError> {
    let done = tx
        .execute(
            "update copies set made_at = $2, file = $3, ends_at = $4 where id = $1 and made_at is null",
            params![id, tx.clock().now(), file, ends_at],
        )
        .await?;
    Ok(done.rows == 1)
}

/// The file of a copy, for its owner and as long as it is there.
pub async fn find_file(conn: &Conn, id: CopyId, person: PersonId, now: Timestamp) -> Result<Option<FileId>, DbError> {
    let found: Option<Kept> = conn
        .maybe(
            "select file from copies where id = $1 and person = $2 and ends_at > $3 and file is not null",
            params![id, person, now],
        )
        .await?;
    Ok(found.map(|found| found.file))
}

/// Files whose copy is over. They go after their rows.
pub async fn list_over(conn: &Conn, now: Timestamp, limit: i64) -> Result<Vec<FileId>, DbError> {
    let files: Vec<Kept> = conn
        .all(
            "select file from copies where ends_at <= $1 and file is not null order by ends_at, id limit $2",
            params![now, limit],
        )
        .await?;
    Ok(files.into_iter().map(|kept| kept.file).collect())
}

pub async fn delete(tx: &Tx, file: FileId) -> Result<u64, DbError> {
    Ok(tx.execute("delete from copies where file = $1", params![file]).await?.rows)
}

pub async fn list_agreements(conn: &Conn, person: PersonId) -> Result<Vec<Agreement>, DbError> {
    conn.all(
        "select name, slug, version, at, words from v_agreements where person = $1 order by at desc, id",
        params![person],
    )
    .await
}
