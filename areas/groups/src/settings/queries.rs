//! SQL of the rules of entry, nothing else.

use jiff::Timestamp;
use kernel::db::{Conn, DbError, Tx};
use kernel::params;
use nouns::GroupId;

use super::domain::{Entry, Mode};

kernel::row! {
    #[derive(Debug)]
    pub struct Question { pub position: i64, pub words: String }
}

kernel::row! {
    /// What one agrees to by joining.
    #[derive(Debug)]
    pub struct Agreement { pub version: i64, pub words: String, pub since: Timestamp }
}

kernel::row! {
    struct Rules { mode: Mode, revision: i64 }
}

pub async fn find_entry(conn: &Conn, group: GroupId) -> Result<Entry, DbError> {
    let rules: Rules = conn.one("select mode, revision from groups where id = $1", params![group]).await?;
    let questions = conn
        .all("select position, words from group_questions where group_id = $1 order by position", params![group])
        .await?;
    let agreement: Option<Agreement> = conn
        .maybe(
            "select version, words, since from group_agreements where group_id = $1 order by version desc limit 1",
            params![group],
        )
        .await?;
    // A group takes its agreement back with an empty one.
    let agreement = agreement.filter(|agreement| !agreement.words.is_empty());
    Ok(Entry { mode: rules.mode, revision: rules.revision, questions, agreement })
}

pub async fn set_mode(tx: &Tx, group: GroupId, mode: Mode) -> Result<(), DbError> {
    tx.execute("update groups set mode = $2, revision = revision + 1 where id = $1", params![group, mode]).await?;
    Ok(())
}

pub async fn delete_questions(tx: &Tx, group: GroupId) -> Result<(), DbError> {
    tx.execute("delete from group_questions where group_id = $1", params![group]).await?;
    Ok(())
}

pub async fn insert_question(tx: &Tx, group: GroupId, position: i64, words: &str) -> Result<(), DbError> {
    tx.execute(
        "insert into group_questions (group_id, position, words) values ($1, $2, $3)",
        params![group, position, words],
    )
    .await?;
    Ok(())
}

pub async fn insert_agreement(tx: &Tx, group: GroupId, words: &str) -> Result<(), DbError> {
    tx.execute(
        "insert into group_agreements (group_id, version, words, since)
         select $1, coalesce(max(version), 0) + 1, $2, $3 from group_agreements where group_id = $1",
        params![group, words, tx.clock().now()],
    )
    .await?;
    Ok(())
}
