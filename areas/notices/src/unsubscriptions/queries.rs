//! SQL of ending mail, nothing else.

use kernel::actor::new_secret;
use kernel::db::{Conn, DbError, Tx};
use kernel::params;
use nouns::GroupId;

kernel::row! {
    struct Seal { secret: String }
}

kernel::row! {
    struct Name { name: String }
}

pub async fn find_secret(conn: &Conn) -> Result<Option<String>, DbError> {
    let found: Option<Seal> = conn.maybe("select secret from notice_seals where number = 1", params![]).await?;
    Ok(found.map(|found| found.secret))
}

/// The secret of this instance; the first mail makes it.
pub async fn insert_secret(tx: &Tx) -> Result<String, DbError> {
    if let Some(secret) = find_secret(tx).await? {
        return Ok(secret);
    }
    let secret = new_secret();
    tx.execute("insert into notice_seals (number, secret) values (1, $1)", params![secret]).await?;
    Ok(secret)
}

pub async fn find_group_name(conn: &Conn, group: GroupId) -> Result<Option<String>, DbError> {
    let found: Option<Name> = conn.maybe("select name from v_groups where id = $1", params![group]).await?;
    Ok(found.map(|found| found.name))
}
