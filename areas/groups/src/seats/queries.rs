//! SQL of seats, nothing else.

use jiff::Timestamp;
use kernel::db::{Conn, DbError, Tx};
use kernel::paging::{After, LAST_TIME, ROWS, Slice};
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

/// Seats that are held and that have ended, newest first.
pub async fn list_seats(
    conn: &Conn,
    group: GroupId,
    after: &After<(Timestamp, SeatId)>,
) -> Result<Slice<Held>, DbError> {
    let (since, id) = after.or((LAST_TIME, SeatId::LAST));
    let rows = conn
        .all(
            "select s.id, s.group_id, g.slug as group_slug, s.person, p.name, s.role, s.since, s.until, p.example
         from seats s join groups g on g.id = s.group_id join v_persons p on p.id = s.person
         where s.group_id = $1 and (s.since, s.id) < ($2, $3) order by s.since desc, s.id desc limit $4",
            params![group, since, id, ROWS.saturating_add(1)],
        )
        .await?;
    Ok(after.slice(rows, |row: &Held| (row.since, row.id)))
}

/// Whether the person holds the seat already.
pub async fn has_seat(conn: &Conn, group: GroupId, person: PersonId, role: &str) -> Result<bool, DbError> {
    let n = conn
        .count(
            "select count(*) as n from seats where group_id = $1 and person = $2 and role = $3 and until is null",
            params![group, person, role],
        )
        .await?;
    Ok(n > 0)
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
