//! SQL of explanations, nothing else.

use jiff::Timestamp;
use kernel::db::{Conn, DbError, Tx};
use kernel::params;
use nouns::{DossierId, ExplanationId, GroupId, PersonId};

kernel::row! {
    #[derive(Clone, Debug)]
    pub struct Group { pub id: GroupId, pub slug: String, pub name: String }
}

kernel::row! {
    pub struct Explanation {
        pub id: ExplanationId,
        pub group_name: String,
        pub words: String,
        pub version: i64,
        pub written_by: Option<PersonId>,
        pub written_at: Timestamp,
        pub is_hidden: bool,
    }
}

pub async fn list_groups(conn: &Conn) -> Result<Vec<Group>, DbError> {
    conn.all("select id, slug, name from v_groups order by position, id", &[]).await
}

pub async fn find_group(conn: &Conn, slug: &str) -> Result<Option<Group>, DbError> {
    conn.maybe("select id, slug, name from v_groups where slug = $1", params![slug]).await
}

pub async fn list_explanations(conn: &Conn, dossier: DossierId) -> Result<Vec<Explanation>, DbError> {
    conn.all(
        "select e.id, g.name as group_name, e.words, e.version, e.written_by, e.written_at, e.is_hidden
         from dossier_explanations e join v_groups g on g.id = e.group_id where e.dossier = $1 order by g.position, g.id",
        params![dossier],
    )
    .await
}

pub async fn find_explanation(conn: &Conn, dossier: DossierId, group: GroupId) -> Result<Option<Explanation>, DbError> {
    conn.maybe(
        "select e.id, g.name as group_name, e.words, e.version, e.written_by, e.written_at, e.is_hidden
         from dossier_explanations e join v_groups g on g.id = e.group_id where e.dossier = $1 and e.group_id = $2",
        params![dossier, group],
    )
    .await
}

kernel::row! {
    /// What is said, and of which dossier.
    pub struct Said { pub slug: String, pub words: String }
}

/// Nothing where it is hidden.
pub async fn find_said(conn: &Conn, id: ExplanationId) -> Result<Option<Said>, DbError> {
    conn.maybe(
        "select d.slug, e.words from dossier_explanations e join dossiers d on d.id = e.dossier where e.id = $1 and not e.is_hidden",
        params![id],
    )
    .await
}

kernel::row! {
    struct Taken { words: String }
}

/// Writes the words of a group in place of those before.
pub async fn set_explanation(tx: &Tx, dossier: DossierId, group: GroupId, words: &str) -> Result<(), DbError> {
    let id: ExplanationId = tx.clock().new_id();
    tx.execute(
        "insert into dossier_explanations (id, dossier, group_id, words, written_by, written_at) values ($1, $2, $3, $4, $5, $6)
         on conflict (dossier, group_id) do update set words = excluded.words, written_by = excluded.written_by,
            written_at = excluded.written_at, is_hidden = false, version = dossier_explanations.version + 1",
        params![id, dossier, group, words, tx.actor(), tx.clock().now()],
    )
    .await?;
    Ok(())
}

pub async fn delete_explanation(tx: &Tx, dossier: DossierId, group: GroupId) -> Result<(), DbError> {
    tx.execute("delete from dossier_explanations where dossier = $1 and group_id = $2", params![dossier, group])
        .await?;
    Ok(())
}

/// Takes the words out; that the group has explained it stays. Gives them, or nothing if there are none.
pub async fn hide(tx: &Tx, id: ExplanationId) -> Result<Option<String>, DbError> {
    let found: Option<Taken> =
        tx.maybe("select words from dossier_explanations where id = $1 and not is_hidden", params![id]).await?;
    tx.execute(
        "update dossier_explanations set words = '', is_hidden = true, version = version + 1 where id = $1 and not is_hidden",
        params![id],
    )
    .await?;
    Ok(found.map(|taken| taken.words))
}

/// Puts words back, unless the group has said something else meanwhile.
pub async fn show(tx: &Tx, id: ExplanationId, words: &str) -> Result<(), DbError> {
    tx.execute(
        "update dossier_explanations set words = $2, is_hidden = false, version = version + 1 where id = $1 and is_hidden",
        params![id, words],
    )
    .await?;
    Ok(())
}
