//! SQL of registrations, nothing else. Of secrets only digests are kept.

use jiff::Timestamp;
use jiff::civil::Date;
use kernel::actor::digest;
use kernel::db::{Conn, DbError, Tx};
use kernel::paging::{After, ROWS, Slice};
use kernel::params;
use nouns::{MeetingId, PersonId, RegistrationId};

use super::domain::{Sound, State};

kernel::row! {
    #[derive(Clone, Debug)]
    pub struct Registration {
        pub id: RegistrationId,
        pub meeting: MeetingId,
        pub event: String,
        pub name: String,
        pub organisation: String,
        pub email: Option<String>,
        pub lang: String,
        pub state: State,
        /// Where in the order of proofs it stands.
        pub number: Option<i64>,
        pub asked_at: Timestamp,
        pub mailed_at: Timestamp,
        pub reason: Option<String>,
        pub attended_at: Option<Timestamp>,
    }
}

kernel::row! {
    /// How many stand in one state, and how many of them were there.
    pub struct Counted { pub state: State, pub n: i64, pub attended: i64 }
}

kernel::row! {
    /// Somebody who registered with an account.
    pub struct Own { pub name: String, pub email: String, pub organisation: Option<String> }
}

kernel::row! {
    /// A registration in the list of lead and chair.
    pub struct Listed {
        pub id: RegistrationId,
        pub number: i64,
        pub name: String,
        pub organisation: String,
        pub email: String,
        pub state: State,
        pub decided_at: Timestamp,
        pub attended_at: Option<Timestamp>,
        pub example: bool,
    }
}

kernel::row! {
    /// What decides who has a place.
    pub struct Places { pub registers: bool, pub capacity: Option<i64>, pub starts_at: Option<Timestamp>, pub cancelled_at: Option<Timestamp>, pub taken: i64 }
}

kernel::row! {
    /// A registration whose state, or whose meeting, has changed since the last mail.
    pub struct Untold {
        pub id: RegistrationId,
        pub name: String,
        pub email: String,
        pub lang: String,
        pub state: State,
        pub told_state: Option<State>,
        pub reason: Option<String>,
        /// Whom the waiting list names before it and itself.
        pub line: i64,
    }
}

kernel::row! {
    struct Known { id: PersonId }
}

/// More than have a place and wait for one together is no list for a spreadsheet.
const MOST: i64 = 20_000;

pub async fn find(conn: &Conn, id: RegistrationId) -> Result<Option<Registration>, DbError> {
    conn.maybe(
        "select r.id, r.meeting, m.slug as event, r.name, r.organisation, r.email, r.lang, r.state, r.number, r.asked_at, r.mailed_at, r.reason, r.attended_at
         from registrations r join meetings m on m.id = r.meeting where r.id = $1",
        params![id],
    )
    .await
}

/// The registration that a secret opens.
pub async fn find_by_key(conn: &Conn, digest: Vec<u8>) -> Result<Option<Registration>, DbError> {
    conn.maybe(
        "select r.id, r.meeting, m.slug as event, r.name, r.organisation, r.email, r.lang, r.state, r.number, r.asked_at, r.mailed_at, r.reason, r.attended_at
         from registration_keys k join registrations r on r.id = k.registration join meetings m on m.id = r.meeting where k.digest = $1",
        params![digest],
    )
    .await
}

/// What stands of an address at a meeting, if it was not given back.
pub async fn find_by_email(conn: &Conn, meeting: MeetingId, email: &str) -> Result<Option<Registration>, DbError> {
    conn.maybe(
        "select r.id, r.meeting, m.slug as event, r.name, r.organisation, r.email, r.lang, r.state, r.number, r.asked_at, r.mailed_at, r.reason, r.attended_at
         from registrations r join meetings m on m.id = r.meeting where r.meeting = $1 and r.email = $2 and r.state <> 'cancelled'",
        params![meeting, email],
    )
    .await
}

/// The same of somebody with an account, by the address that they have proved.
pub async fn find_of_person(
    conn: &Conn,
    meeting: MeetingId,
    person: PersonId,
) -> Result<Option<Registration>, DbError> {
    conn.maybe(
        "select r.id, r.meeting, m.slug as event, r.name, r.organisation, r.email, r.lang, r.state, r.number, r.asked_at, r.mailed_at, r.reason, r.attended_at
         from registrations r join meetings m on m.id = r.meeting join v_persons p on p.email = r.email
         where r.meeting = $1 and p.id = $2 and p.is_verified and r.state <> 'cancelled'",
        params![meeting, person],
    )
    .await
}

/// With what somebody registers by one press.
pub async fn find_own(conn: &Conn, person: PersonId) -> Result<Option<Own>, DbError> {
    conn.maybe(
        "select p.name, p.email,
            (select g.name from v_affiliations a join v_governments g on g.id = a.government where a.person = p.id order by a.id limit 1) as organisation
         from v_persons p where p.id = $1 and p.is_verified",
        params![person],
    )
    .await
}

/// The account that has proved an address.
pub async fn find_person(conn: &Conn, email: &str) -> Result<Option<PersonId>, DbError> {
    let known: Option<Known> =
        conn.maybe("select id from v_persons where email = $1 and is_verified", params![email]).await?;
    Ok(known.map(|known| known.id))
}

pub async fn list_counts(conn: &Conn, meeting: MeetingId) -> Result<Vec<Counted>, DbError> {
    conn.all(
        "select state, count(*) as n, count(attended_at) as attended from registrations where meeting = $1 group by state order by state",
        params![meeting],
    )
    .await
}

/// How many wait up to and with a number.
pub async fn count_line(conn: &Conn, meeting: MeetingId, number: i64) -> Result<i64, DbError> {
    conn.count(
        "select count(*) as n from registrations where meeting = $1 and state = 'waiting' and number <= $2",
        params![meeting, number],
    )
    .await
}

/// How many have a place or wait for one.
pub async fn count_live(conn: &Conn, meeting: MeetingId) -> Result<i64, DbError> {
    conn.count(
        "select count(*) as n from registrations where meeting = $1 and state in ('registered', 'waiting')",
        params![meeting],
    )
    .await
}

/// Those in one state, in the order of their proofs. Who is forgotten is in no list.
pub async fn list(
    conn: &Conn,
    meeting: MeetingId,
    state: State,
    after: &After<(i64,)>,
) -> Result<Slice<Listed>, DbError> {
    let (number,) = after.or((0,));
    let rows = conn
        .all(
            "select id, number, name, organisation, email, state, decided_at, attended_at, example from registrations
             where meeting = $1 and state = $2 and number > $3 and email is not null
                and not exists (select 1 from v_persons p where p.email = registrations.email and p.is_restricted)
             order by number, id limit $4",
            params![meeting, state, number, ROWS.saturating_add(1)],
        )
        .await?;
    Ok(after.slice(rows, |row: &Listed| (row.number,)))
}

/// Those who have a place, and then those who wait.
pub async fn list_all(conn: &Conn, meeting: MeetingId) -> Result<Vec<Listed>, DbError> {
    conn.all(
        "select id, number, name, organisation, email, state, decided_at, attended_at, example from registrations
         where meeting = $1 and state in ('registered', 'waiting') and email is not null
            and not exists (select 1 from v_persons p where p.email = registrations.email and p.is_restricted)
         order by state, number, id limit $2",
        params![meeting, MOST],
    )
    .await
}

/// An address that was typed.
pub async fn insert_asked(tx: &Tx, meeting: MeetingId, sound: &Sound, lang: &str) -> Result<RegistrationId, DbError> {
    let id: RegistrationId = tx.clock().new_id();
    tx.execute(
        "insert into registrations (id, meeting, name, organisation, email, lang, state, asked_at, mailed_at, example)
         select $1, m.id, $3, $4, $5, $6, 'asked', $7, $7, m.example from meetings m where m.id = $2",
        params![id, meeting, sound.name, sound.organisation, sound.email, lang, tx.clock().now()],
    )
    .await?;
    Ok(id)
}

/// What was typed last counts, as long as nobody has proved the address.
pub async fn set_asked(tx: &Tx, id: RegistrationId, sound: &Sound, lang: &str) -> Result<(), DbError> {
    tx.execute(
        "update registrations set name = $2, organisation = $3, lang = $4, asked_at = $5, mailed_at = $5 where id = $1 and state = 'asked'",
        params![id, sound.name, sound.organisation, lang, tx.clock().now()],
    )
    .await?;
    Ok(())
}

pub async fn set_mailed(tx: &Tx, id: RegistrationId) -> Result<(), DbError> {
    tx.execute("update registrations set mailed_at = $2 where id = $1", params![id, tx.clock().now()]).await?;
    Ok(())
}

pub async fn insert_key(tx: &Tx, id: RegistrationId, secret: &str) -> Result<(), DbError> {
    tx.execute(
        "insert into registration_keys (digest, registration, made_at) values ($1, $2, $3)",
        params![digest(secret), id, tx.clock().now()],
    )
    .await?;
    Ok(())
}

pub async fn find_places(conn: &Conn, meeting: MeetingId) -> Result<Option<Places>, DbError> {
    conn.maybe(
        "select m.registers, m.capacity, m.starts_at, m.cancelled_at,
            (select count(*) from registrations r where r.meeting = m.id and r.state = 'registered') as taken
         from meetings m where m.id = $1",
        params![meeting],
    )
    .await
}

/// Gives a proved address its number and its place, or a place in the line. Returns false if it had one.
pub async fn set_decided(tx: &Tx, meeting: MeetingId, id: RegistrationId, state: State) -> Result<bool, DbError> {
    let done = tx
        .execute(
            "update registrations set state = $3, decided_at = $4,
                number = (select coalesce(max(o.number), 0) + 1 from registrations o where o.meeting = $1)
             where id = $2 and state = 'asked'",
            params![meeting, id, state, tx.clock().now()],
        )
        .await?;
    Ok(done.rows == 1)
}

/// Moves the first of the line up, at most so many of them.
pub async fn set_moved_up(tx: &Tx, meeting: MeetingId, most: i64) -> Result<u64, DbError> {
    let done = tx
        .execute(
            "update registrations set state = 'registered', decided_at = $2 where state = 'waiting' and id in
                (select o.id from registrations o where o.meeting = $1 and o.state = 'waiting' order by o.number, o.id limit $3)",
            params![meeting, tx.clock().now(), most],
        )
        .await?;
    Ok(done.rows)
}

/// Returns false if it was given back or removed already.
pub async fn set_cancelled(tx: &Tx, id: RegistrationId) -> Result<bool, DbError> {
    let done = tx
        .execute(
            "update registrations set state = 'cancelled', decided_at = $2 where id = $1 and state in ('asked', 'registered', 'waiting')",
            params![id, tx.clock().now()],
        )
        .await?;
    Ok(done.rows == 1)
}

/// Returns false if it was given back or removed already.
pub async fn set_removed(tx: &Tx, id: RegistrationId, reason: &str) -> Result<bool, DbError> {
    let done = tx
        .execute(
            "update registrations set state = 'removed', decided_at = $2, reason = $3 where id = $1 and state in ('registered', 'waiting')",
            params![id, tx.clock().now(), reason],
        )
        .await?;
    Ok(done.rows == 1)
}

/// Returns false if it was confirmed already.
pub async fn set_attended(tx: &Tx, id: RegistrationId) -> Result<bool, DbError> {
    let done = tx
        .execute(
            "update registrations set attended_at = $2 where id = $1 and state = 'registered' and attended_at is null",
            params![id, tx.clock().now()],
        )
        .await?;
    Ok(done.rows == 1)
}

/// Those of a meeting who have something to hear, after an id and in the order of the ids.
pub async fn list_untold(
    conn: &Conn,
    (meeting, sequence): (MeetingId, i64),
    after: RegistrationId,
    limit: i64,
) -> Result<Vec<Untold>, DbError> {
    conn.all(
        "select r.id, r.name, r.email, r.lang, r.state, r.told_state, r.reason,
            (select count(*) from registrations o where o.meeting = r.meeting and o.state = 'waiting' and o.number <= r.number) as line
         from registrations r
         where r.meeting = $1 and r.id > $3 and r.email is not null
            and ((r.state in ('registered', 'waiting') and (r.told_state is null or r.told_state <> r.state or r.told_sequence < $2))
                or (r.state in ('cancelled', 'removed') and r.told_state in ('registered', 'waiting')))
         order by r.id limit $4",
        params![meeting, sequence, after, limit],
    )
    .await
}

pub async fn set_told(tx: &Tx, id: RegistrationId, state: State, sequence: i64) -> Result<(), DbError> {
    tx.execute(
        "update registrations set told_state = $2, told_sequence = $3 where id = $1",
        params![id, state, sequence],
    )
    .await?;
    Ok(())
}

/// Removes addresses that were typed before `before` and that nobody has proved, with their secrets.
pub async fn delete_unproved(tx: &Tx, before: Timestamp) -> Result<u64, DbError> {
    tx.execute(
        "delete from registration_keys where registration in (select id from registrations where state = 'asked' and asked_at < $1)",
        params![before],
    )
    .await?;
    let gone = tx.execute("delete from registrations where state = 'asked' and asked_at < $1", params![before]).await?;
    Ok(gone.rows)
}

/// Empties what tells who it was, of meetings on days before `before`; the rows stay to be counted.
pub async fn forget(tx: &Tx, before: Date) -> Result<u64, DbError> {
    tx.execute(
        "delete from registration_keys where registration in
            (select r.id from registrations r where r.email is not null and r.meeting in (select m.id from meetings m where m.on_day < $1))",
        params![before],
    )
    .await?;
    let done = tx
        .execute(
            "update registrations set name = '', organisation = '', email = null, reason = null
             where email is not null and meeting in (select m.id from meetings m where m.on_day < $1)",
            params![before],
        )
        .await?;
    Ok(done.rows)
}
