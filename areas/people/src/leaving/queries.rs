//! SQL of leaving, nothing else.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use kernel::actor::{digest, new_secret};
use kernel::db::{Conn, DbError, Tx};
use kernel::params;
use nouns::{AffiliationId, PersonId};

/// How long it can be taken back.
pub const WAIT: SignedDuration = SignedDuration::from_hours(7 * 24);

kernel::row! {
    /// Somebody who has not left.
    pub struct Present { pub id: PersonId, pub email: String, pub name: String, pub lang: Option<String>, pub is_verified: bool, pub is_steward: bool }
}

kernel::row! {
    pub struct Due { pub person: PersonId, pub takes_words: bool, pub due_at: Timestamp }
}

kernel::row! {
    struct Waiting { person: PersonId }
}

kernel::row! {
    struct Ending { id: AffiliationId }
}

kernel::row! {
    struct LedGroup { name: String }
}

pub async fn find_present(conn: &Conn, person: PersonId) -> Result<Option<Present>, DbError> {
    conn.maybe(
        "select p.id, p.email, p.name, p.lang, p.email_verified_at is not null as is_verified,
            exists (select 1 from stewards s where s.person = p.id) as is_steward
         from persons p where p.id = $1 and p.erased_at is null",
        params![person],
    )
    .await
}

/// Whether somebody else is a steward, and may act as one.
pub async fn has_other_steward(conn: &Conn, person: PersonId) -> Result<bool, DbError> {
    let others = conn
        .count(
            "select count(*) as n from stewards s
             where s.person <> $1 and not exists (select 1 from restrictions r where r.person = s.person)",
            params![person],
        )
        .await?;
    Ok(others > 0)
}

/// The groups that have no other lead.
pub async fn list_led_alone(conn: &Conn, person: PersonId) -> Result<Vec<String>, DbError> {
    let groups: Vec<LedGroup> = conn
        .all(
            "select g.name from v_seats s join v_groups g on g.id = s.group_id
             where s.person = $1 and s.role = 'lead'
                and not exists (select 1 from v_seats o where o.group_id = s.group_id and o.role = 'lead' and o.person <> s.person)
             order by g.position, g.id",
            params![person],
        )
        .await?;
    Ok(groups.into_iter().map(|group| group.name).collect())
}

pub async fn find(conn: &Conn, person: PersonId) -> Result<Option<Due>, DbError> {
    conn.maybe("select person, takes_words, due_at from erasures where person = $1", params![person]).await
}

/// Returns the secret with which it can be taken back.
pub async fn insert(tx: &Tx, person: PersonId, takes_words: bool) -> Result<String, DbError> {
    let (now, secret) = (tx.clock().now(), new_secret());
    let due_at = now.saturating_add(WAIT).unwrap_or(Timestamp::MAX);
    tx.execute(
        "insert into erasures (person, takes_words, asked_at, due_at, token) values ($1, $2, $3, $4, $5)
         on conflict (person) do update set takes_words = excluded.takes_words, token = excluded.token",
        params![person, takes_words, now, due_at, digest(&secret)],
    )
    .await?;
    Ok(secret)
}

pub async fn find_by_secret(conn: &Conn, secret: &str) -> Result<Option<PersonId>, DbError> {
    let found: Option<Waiting> =
        conn.maybe("select person from erasures where token = $1", params![digest(secret)]).await?;
    Ok(found.map(|found| found.person))
}

pub async fn delete(tx: &Tx, person: PersonId) -> Result<bool, DbError> {
    Ok(tx.execute("delete from erasures where person = $1", params![person]).await?.rows == 1)
}

pub async fn list_due(conn: &Conn, now: Timestamp, limit: i64) -> Result<Vec<Due>, DbError> {
    conn.all(
        "select person, takes_words, due_at from erasures where due_at <= $1 order by due_at, person limit $2",
        params![now, limit],
    )
    .await
}

pub async fn list_standing(conn: &Conn, person: PersonId) -> Result<Vec<AffiliationId>, DbError> {
    let found: Vec<Ending> = conn
        .all("select id from affiliations where person = $1 and ended_at is null order by id", params![person])
        .await?;
    Ok(found.into_iter().map(|found| found.id).collect())
}

/// The row stays for what points to it. Its address is none that mail is sent to, and free for a new account.
pub async fn set_erased(tx: &Tx, person: PersonId) -> Result<(), DbError> {
    let (now, nowhere) = (tx.clock().now(), person.to_string());
    tx.execute(
        "update persons set name = $2, folded = $3, email = $4, email_verified_at = null, erased_at = $5 where id = $1",
        params![person, words::FORMER, places::fold(words::FORMER), nowhere, now],
    )
    .await?;
    Ok(())
}

/// Notes that somebody is here today.
pub async fn set_active(tx: &Tx, person: PersonId) -> Result<(), DbError> {
    tx.execute(
        "update persons set active_on = $2, warned_at = null where id = $1 and erased_at is null",
        params![person, tx.clock().today(&TimeZone::UTC)],
    )
    .await?;
    Ok(())
}

/// Who was last here before a day and has not been told. Stewards keep the instance and are not told.
pub async fn list_inactive(conn: &Conn, before: Date, limit: i64) -> Result<Vec<Present>, DbError> {
    conn.all(
        "select p.id, p.email, p.name, p.lang, p.email_verified_at is not null as is_verified, false as is_steward
         from persons p where p.erased_at is null and p.active_on < $1 and p.warned_at is null and p.email_verified_at is not null
            and not exists (select 1 from restrictions r where r.person = p.id)
            and not exists (select 1 from stewards s where s.person = p.id)
         order by p.active_on, p.id limit $2",
        params![before, limit],
    )
    .await
}

pub async fn set_warned(tx: &Tx, person: PersonId) -> Result<(), DbError> {
    tx.execute("update persons set warned_at = $2 where id = $1", params![person, tx.clock().now()]).await?;
    Ok(())
}

/// Who was told before an instant and has not been here since a day.
pub async fn list_over(conn: &Conn, warned: Timestamp, before: Date, limit: i64) -> Result<Vec<PersonId>, DbError> {
    let found: Vec<Over> = conn
        .all(
            "select id from persons where erased_at is null and warned_at < $1 and active_on < $2
                and not exists (select 1 from restrictions r where r.person = persons.id)
                and not exists (select 1 from stewards s where s.person = persons.id) order by active_on, id limit $3",
            params![warned, before, limit],
        )
        .await?;
    Ok(found.into_iter().map(|found| found.id).collect())
}

kernel::row! {
    struct Over { id: PersonId }
}

/// Removes sign-ups whose address nobody has proved. Accounts that an operator has entered have no password and stay.
pub async fn delete_unproved(tx: &Tx, before: Timestamp, limit: i64) -> Result<u64, DbError> {
    tx.execute(
        "delete from mail_links where person in (select id from persons
            where email_verified_at is null and erased_at is null and password is not null and created_at < $1)",
        params![before],
    )
    .await?;
    let done = tx
        .execute(
            "delete from persons where id in (select p.id from persons p
                where p.email_verified_at is null and p.erased_at is null and p.password is not null and p.created_at < $1
                    and not exists (select 1 from affiliations a where a.person = p.id)
                    and not exists (select 1 from stewards s where s.person = p.id)
                order by p.created_at, p.id limit $2)",
            params![before, limit],
        )
        .await?;
    Ok(done.rows)
}

pub async fn count_unproved(conn: &Conn, before: Timestamp) -> Result<i64, DbError> {
    conn.count(
        "select count(*) as n from persons p
         where p.email_verified_at is null and p.erased_at is null and p.password is not null and p.created_at < $1
            and not exists (select 1 from affiliations a where a.person = p.id)
            and not exists (select 1 from stewards s where s.person = p.id)",
        params![before],
    )
    .await
}
