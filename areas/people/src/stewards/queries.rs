//! SQL of roles, nothing else.

use jiff::Timestamp;
use kernel::db::{Conn, DbError, Tx};
use kernel::paging::{After, ROWS, Slice};
use kernel::params;
use kernel::uuid::Uuid;
use nouns::PersonId;

kernel::row! {
    pub struct Steward { pub person: PersonId, pub name: String, pub email: String, pub lang: Option<String>, pub since: Timestamp }
}

/// A seat in a group.
pub enum Seat {}
pub type SeatKey = kernel::ids::Id<Seat>;

kernel::row! {
    /// Somebody who leads or chairs a group.
    pub struct Seated { pub id: SeatKey, pub person: PersonId, pub name: String, pub role: String, pub since: Timestamp, pub group_id: Uuid, pub group_name: String, pub group_slug: String }
}

/// All stewards; there are as many as there are colleagues.
pub async fn list(conn: &Conn) -> Result<Vec<Steward>, DbError> {
    conn.all(
        "select s.person, p.name, p.email, p.lang, s.since from stewards s join persons p on p.id = s.person order by p.folded, p.id",
        &[],
    )
    .await
}

pub async fn find(conn: &Conn, person: PersonId) -> Result<Option<Steward>, DbError> {
    conn.maybe(
        "select s.person, p.name, p.email, p.lang, s.since from stewards s join persons p on p.id = s.person where s.person = $1",
        params![person],
    )
    .await
}

/// Leads and chairs, those who have come last first.
pub async fn list_seated(conn: &Conn, after: &After<(Timestamp, SeatKey)>) -> Result<Slice<Seated>, DbError> {
    let (at, id) = after.or((kernel::paging::LAST_TIME, SeatKey::LAST));
    let rows = conn
        .all(
            "select s.id, s.person, p.name, s.role, s.since, g.id as group_id, g.name as group_name, g.slug as group_slug
             from v_seats s join persons p on p.id = s.person join v_groups g on g.id = s.group_id
             where (s.since, s.id) < ($1, $2) order by s.since desc, s.id desc limit $3",
            params![at, id, ROWS.saturating_add(1)],
        )
        .await?;
    Ok(after.slice(rows, |row: &Seated| (row.since, row.id)))
}

/// Returns whether they were none before.
pub async fn insert(tx: &Tx, person: PersonId) -> Result<bool, DbError> {
    let done = tx
        .execute(
            "insert into stewards (person, since) values ($1, $2) on conflict (person) do nothing",
            params![person, tx.clock().now()],
        )
        .await?;
    Ok(done.rows == 1)
}

pub async fn delete(tx: &Tx, person: PersonId) -> Result<bool, DbError> {
    Ok(tx.execute("delete from stewards where person = $1", params![person]).await?.rows == 1)
}
