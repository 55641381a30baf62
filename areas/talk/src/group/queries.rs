//! What the groups and people areas publish, as far as discussions need it.

use kernel::db::{Conn, DbError};
use kernel::params;
use nouns::{GovernmentId, GroupId, PersonId};

kernel::row! {
    #[derive(Clone, Debug)]
    pub struct Group { pub id: GroupId, pub slug: String, pub name: String }
}

kernel::row! {
    /// A government that a person works for.
    #[derive(Clone, Debug)]
    pub struct Own { pub government: GovernmentId, pub name: String }
}

pub async fn find_group(conn: &Conn, slug: &str) -> Result<Option<Group>, DbError> {
    conn.maybe("select id, slug, name from v_groups where slug = $1", params![slug]).await
}

/// The governments in whose name the person may act, by verified affiliation.
pub async fn list_own(conn: &Conn, person: PersonId) -> Result<Vec<Own>, DbError> {
    conn.all(
        "select a.government, g.name from v_affiliations a join v_governments g on g.id = a.government
         where a.person = $1 order by g.folded, g.id",
        params![person],
    )
    .await
}

kernel::row! {
    struct Muted { muted: PersonId }
}

/// Whom somebody does not want to read.
pub async fn list_muted(conn: &Conn, person: PersonId) -> Result<Vec<PersonId>, DbError> {
    let rows: Vec<Muted> =
        conn.all("select muted from v_mutes where person = $1 order by muted", params![person]).await?;
    Ok(rows.into_iter().map(|row| row.muted).collect())
}
