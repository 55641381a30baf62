//! SQL of seats, nothing else.

use jiff::Timestamp;
use jiff::civil::Date;
use kernel::db::{Conn, DbError, Tx};
use kernel::paging::{After, LAST_TIME, ROWS, Slice};
use kernel::params;
use nouns::{GroupId, PersonId, SeatId};

use super::domain::SeatRole;

kernel::row! {
    /// A seat that is held, or was.
    pub struct Held {
        pub id: SeatId,
        pub group_id: GroupId,
        pub group_slug: String,
        pub person: PersonId,
        pub name: String,
        pub role: SeatRole,
        pub since: Timestamp,
        pub until: Option<Timestamp>,
        pub term_ends: Option<Date>,
        pub example: bool,
    }
}

kernel::row! {
    /// Somebody who may be given a seat.
    pub struct Candidate { pub id: PersonId, pub is_of_signatory: bool }
}

pub async fn find_seat(conn: &Conn, id: SeatId) -> Result<Option<Held>, DbError> {
    conn.maybe(
        "select s.id, s.group_id, g.slug as group_slug, s.person, p.name, s.role, s.since, s.until, s.term_ends, p.example
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
            "select s.id, s.group_id, g.slug as group_slug, s.person, p.name, s.role, s.since, s.until, s.term_ends, p.example
         from seats s join groups g on g.id = s.group_id join v_persons p on p.id = s.person
         where s.group_id = $1 and (s.since, s.id) < ($2, $3) order by s.since desc, s.id desc limit $4",
            params![group, since, id, ROWS.saturating_add(1)],
        )
        .await?;
    Ok(after.slice(rows, |row: &Held| (row.since, row.id)))
}

/// Whether the person holds the seat already.
pub async fn has_seat(conn: &Conn, group: GroupId, person: PersonId, role: SeatRole) -> Result<bool, DbError> {
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

/// The government of a chair is kept with the seat, so that the history still knows it when the person has moved on.
pub async fn insert_seat(
    tx: &Tx,
    group: GroupId,
    person: PersonId,
    role: SeatRole,
    term_ends: Option<Date>,
) -> Result<SeatId, DbError> {
    let id: SeatId = tx.clock().new_id();
    tx.execute(
        "insert into seats (id, group_id, person, role, since, term_ends, government)
         values ($1, $2, $3, $4, $5, $6, (
            select a.government from v_affiliations a join v_governments g on g.id = a.government
            where a.person = $3 and g.is_signatory and $4 <> 'lead' order by g.folded, g.id limit 1))",
        params![id, group, person, role, tx.clock().now(), term_ends],
    )
    .await?;
    Ok(id)
}

/// Returns false if the term has been changed meanwhile.
pub async fn set_term(tx: &Tx, id: SeatId, from: Date, to: Date) -> Result<bool, DbError> {
    let done = tx
        .execute(
            "update seats set term_ends = $3 where id = $1 and until is null and term_ends = $2",
            params![id, from, to],
        )
        .await?;
    Ok(done.rows == 1)
}

kernel::row! {
    /// A seat that is to be ended.
    pub struct Over { pub id: SeatId, pub group_id: GroupId }
}

/// The seats whose last day lies before `today`.
pub async fn list_over(conn: &Conn, today: Date) -> Result<Vec<Over>, DbError> {
    conn.all(
        "select id, group_id from seats where until is null and term_ends < $1 order by id limit 500",
        params![today],
    )
    .await
}

/// The seats of this kind that are held in a group.
pub async fn list_held(conn: &Conn, group: GroupId, role: SeatRole) -> Result<Vec<Over>, DbError> {
    conn.all(
        "select id, group_id from seats where group_id = $1 and role = $2 and until is null order by id",
        params![group, role],
    )
    .await
}

kernel::row! {
    /// A seat in the history that everyone can read.
    pub struct Tenure {
        pub id: SeatId,
        pub role: SeatRole,
        pub name: String,
        pub government: Option<String>,
        pub government_slug: Option<String>,
        pub since: Timestamp,
        pub until: Option<Timestamp>,
        pub term_ends: Option<Date>,
        pub example: bool,
    }
}

/// The newest first.
pub async fn list_terms(
    conn: &Conn,
    group: GroupId,
    after: &After<(Timestamp, SeatId)>,
) -> Result<Slice<Tenure>, DbError> {
    let (since, id) = after.or((LAST_TIME, SeatId::LAST));
    let rows = conn
        .all(
            "select s.id, s.role, p.name, g.name as government, g.slug as government_slug, s.since, s.until, s.term_ends, p.example
             from seats s join v_persons p on p.id = s.person left join v_governments g on g.id = s.government
             where s.group_id = $1 and (s.since, s.id) < ($2, $3) order by s.since desc, s.id desc limit $4",
            params![group, since, id, ROWS.saturating_add(1)],
        )
        .await?;
    Ok(after.slice(rows, |row: &Tenure| (row.since, row.id)))
}

/// Returns false if it had ended already.
pub async fn end_seat(tx: &Tx, id: SeatId) -> Result<bool, DbError> {
    let done = tx
        .execute("update seats set until = $2 where id = $1 and until is null", params![id, tx.clock().now()])
        .await?;
    Ok(done.rows == 1)
}
