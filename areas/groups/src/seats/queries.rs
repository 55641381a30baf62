//! SQL of seats, nothing else.

use jiff::Timestamp;
use kernel::db::{Conn, DbError, Tx};
use kernel::params;
use nouns::{GroupId, PersonId, SeatId};

kernel::row! {
    /// A seat that is held, or was.
    pub struct Held {
        pub id: SeatId,
        pub group_id: GroupId,
        pub group_slug: String,
        pub person: PersonId,
        pub name: String,
        pub role: String,
        pub since: Timestamp,
        pub until: Option<Timestamp>,
        pub example: bool,
    }
}

kernel::row! {
    /// Somebody who may be given a seat.
    pub struct Candidate { pub id: PersonId, pub is_of_signatory: bool }
}

pub async fn find_seat(conn: &Conn, id: SeatId) -> Result<Option<Held>, DbError> {
    conn.maybe(
        "select s.id, s.group_id, g.slug as group_slug, s.person, p.name, s.role, s.since, s.until, p.example
         from seats s join groups g on g.id = s.group_id join v_persons p on p.id = s.person where s.id = $1 and s.until is null",
        params![id],
    )
    .await
}

/// Held seats first, then the newest of those that have ended.
pub async fn list_seats(conn: &Conn, group: GroupId) -> Result<Vec<Held>, DbError> {
    conn.all(
        "select s.id, s.group_id, g.slug as group_slug, s.person, p.name, s.role, s.since, s.until, p.example
         from seats s join groups g on g.id = s.group_id join v_persons p on p.id = s.person
         where s.group_id = $1 order by s.until is not null, s.since desc, s.id limit 100",
        params![group],
    )
    .await
}

pub async fn find_candidate(conn: &Conn, email: &str) -> Result<Option<Candidate>, DbError> {
    conn.maybe(
        "select p.id, exists (select 1 from v_affiliations a join v_governments g on g.id = a.government where a.person = p.id and g.is_signatory) as is_of_signatory
         from v_persons p where p.email = $1 and p.is_verified",
        params![email],
    )
    .await
}

pub async fn insert_seat(tx: &Tx, group: GroupId, person: PersonId, role: &str) -> Result<SeatId, DbError> {
    let id: SeatId = tx.clock().new_id();
    tx.execute(
        "insert into seats (id, group_id, person, role, since) values ($1, $2, $3, $4, $5)",
        params![id, group, person, role, tx.clock().now()],
    )
    .await?;
    Ok(id)
}

/// Returns false if it had ended already.
pub async fn end_seat(tx: &Tx, id: SeatId) -> Result<bool, DbError> {
    let done = tx
        .execute("update seats set until = $2 where id = $1 and until is null", params![id, tx.clock().now()])
        .await?;
    Ok(done.rows == 1)
}
