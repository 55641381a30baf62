//! SQL of restrictions, nothing else.

use jiff::Timestamp;
use kernel::db::{Conn, DbError, Tx};
use kernel::paging::{After, LAST_TIME, ROWS, Slice};
use kernel::params;
use nouns::PersonId;

use super::domain::Ground;

kernel::row! {
    pub struct Restriction { pub person: PersonId, pub name: String, pub email: String, pub ground: Ground, pub since: Timestamp, pub by_steward: bool, pub ending_told_at: Option<Timestamp> }
}

pub async fn find(conn: &Conn, person: PersonId) -> Result<Option<Restriction>, DbError> {
    conn.maybe(
        "select r.person, p.name, p.email, r.ground, r.since, r.set_by is not null as by_steward, r.ending_told_at
         from restrictions r join persons p on p.id = r.person where r.person = $1",
        params![person],
    )
    .await
}

/// All of them, newest first.
pub async fn list(conn: &Conn, after: &After<(Timestamp, PersonId)>) -> Result<Slice<Restriction>, DbError> {
    let (at, person) = after.or((LAST_TIME, PersonId::LAST));
    let rows = conn
        .all(
            "select r.person, p.name, p.email, r.ground, r.since, r.set_by is not null as by_steward, r.ending_told_at
             from restrictions r join persons p on p.id = r.person
             where (r.since, r.person) < ($1, $2) order by r.since desc, r.person desc limit $3",
            params![at, person, ROWS.saturating_add(1)],
        )
        .await?;
    Ok(after.slice(rows, |row: &Restriction| (row.since, row.person)))
}

/// Whether it is new: asking twice is asking once. `by` is the steward, if it was one.
pub async fn insert(tx: &Tx, person: PersonId, ground: Ground, by: Option<PersonId>) -> Result<bool, DbError> {
    let done = tx
        .execute(
            "insert into restrictions (person, ground, since, set_by) values ($1, $2, $3, $4) on conflict do nothing",
            params![person, ground, tx.clock().now(), by],
        )
        .await?;
    Ok(done.rows == 1)
}

/// Whether nobody had told it before.
pub async fn set_told(tx: &Tx, person: PersonId) -> Result<bool, DbError> {
    let sql = "update restrictions set ending_told_at = $2 where person = $1 and ending_told_at is null";
    Ok(tx.execute(sql, params![person, tx.clock().now()]).await?.rows == 1)
}

pub async fn delete(tx: &Tx, person: PersonId) -> Result<bool, DbError> {
    Ok(tx.execute("delete from restrictions where person = $1", params![person]).await?.rows == 1)
}
