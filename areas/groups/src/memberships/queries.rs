//! SQL of memberships, nothing else.

use jiff::Timestamp;
use kernel::db::{Conn, DbError, Tx};
use kernel::params;
use nouns::{GovernmentId, GroupId, MembershipId, PersonId};

kernel::row! {
    /// A government that a person works for, and whether it has signed.
    pub struct Own { pub government: GovernmentId, pub slug: String, pub name: String, pub is_signatory: bool }
}

kernel::row! {
    pub struct Member {
        pub name: String,
        pub government: Option<String>,
        pub government_slug: Option<String>,
        pub office: Option<String>,
        pub motivation: String,
        pub since: Timestamp,
        pub example: bool,
    }
}

kernel::row! {
    struct Found { id: MembershipId }
}

pub async fn list_own(conn: &Conn, person: PersonId) -> Result<Vec<Own>, DbError> {
    conn.all(
        "select a.government, g.slug, g.name, g.is_signatory from v_affiliations a join v_governments g on g.id = a.government
         where a.person = $1 order by g.folded, g.id",
        params![person],
    )
    .await
}

pub async fn find_active(conn: &Conn, group: GroupId, person: PersonId) -> Result<Option<MembershipId>, DbError> {
    let found: Option<Found> = conn
        .maybe(
            "select id from memberships where group_id = $1 and person = $2 and state = 'active'",
            params![group, person],
        )
        .await?;
    Ok(found.map(|found| found.id))
}

pub async fn insert(
    tx: &Tx,
    group: GroupId,
    person: PersonId,
    government: Option<GovernmentId>,
    motivation: &str,
) -> Result<MembershipId, DbError> {
    let id: MembershipId = tx.clock().new_id();
    tx.execute(
        "insert into memberships (id, group_id, person, government, state, motivation, requested_at, decided_at) values ($1, $2, $3, $4, 'active', $5, $6, $6)",
        params![id, group, person, government, motivation, tx.clock().now()],
    )
    .await?;
    Ok(id)
}

pub async fn end(tx: &Tx, id: MembershipId) -> Result<(), DbError> {
    tx.execute(
        "update memberships set state = 'ended', ended_at = $2 where id = $1 and state = 'active'",
        params![id, tx.clock().now()],
    )
    .await?;
    Ok(())
}

pub async fn list_members(conn: &Conn, group: GroupId) -> Result<Vec<Member>, DbError> {
    conn.all(
        "select p.name, g.name as government, g.slug as government_slug,
            (select min(a.office) from v_affiliations a where a.person = m.person and a.government = m.government) as office,
            m.motivation, m.decided_at as since, p.example
         from memberships m join v_persons p on p.id = m.person left join v_governments g on g.id = m.government
         where m.group_id = $1 and m.state = 'active' order by p.name, m.id limit 1000",
        params![group],
    )
    .await
}
