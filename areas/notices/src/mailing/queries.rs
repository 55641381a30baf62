//! SQL of mail, nothing else. Standing in a group is read from its two views one by one: their union would be read whole.
//! Whether a person may still know of something is asked here, when the mail is made.

use jiff::Timestamp;
use jiff::civil::Date;
use kernel::db::{Conn, DbError, Tx};
use kernel::params;
use kernel::uuid::Uuid;
use nouns::{DiscussionId, GroupId, PersonId};

use super::due::Due;
use crate::classes::Class;

kernel::row! {
    /// Something that a person is told, with the person's address and the thing's names.
    pub struct Line {
        pub person: PersonId,
        pub email: String,
        pub lang: Option<String>,
        pub zone: Option<String>,
        pub seq: i64,
        pub kind: String,
        pub class: Class,
        pub group_id: Option<GroupId>,
        pub group_slug: Option<String>,
        pub group_name: Option<String>,
        pub about: Uuid,
        pub path: String,
        pub title: String,
        pub detail: String,
        pub starts_at: Option<Timestamp>,
        pub on_day: Option<Date>,
        /// How many such lines the person has.
        pub total: i64,
    }
}

kernel::row! {
    /// What somebody said in a discussion, as it is now.
    pub struct Words { pub discussion: DiscussionId, pub name: String, pub text: String }
}

kernel::row! {
    struct Zone { zone: String }
}

kernel::row! {
    struct Reached { person: PersonId }
}

kernel::row! {
    struct Seq { seq: i64 }
}

/// The last of the next `limit` persons who are told of a happening at once.
pub async fn find_reached(conn: &Conn, happening: i64, limit: i64) -> Result<Option<PersonId>, DbError> {
    let reached: Vec<Reached> = conn
        .all(
            "select person from notices where happening = $1 and waits = 'now' order by person limit $2",
            params![happening, limit],
        )
        .await?;
    Ok(reached.last().map(|reached| reached.person))
}

/// What goes at once to persons up to `reached`, as far as they may know of it and their address takes mail.
pub async fn list_at_once(conn: &Conn, happening: i64, reached: PersonId) -> Result<Vec<Line>, DbError> {
    conn.all(
        "select n.person, p.email, p.lang, p.zone, h.seq, h.kind, h.class, h.group_id, w.slug as group_slug, w.name as group_name,
            h.about, h.path, h.title, h.detail, h.starts_at, h.on_day, cast(1 as bigint) as total
         from notices n join happenings h on h.seq = n.happening join v_persons p on p.id = n.person
            left join v_groups w on w.id = h.group_id left join bounces b on b.person = n.person
         where n.happening = $1 and n.waits = 'now' and n.person <= $2 and p.is_verified and b.person is null and (h.audience = 'person'
            or exists (select 1 from v_memberships m where m.person = n.person and m.group_id = h.group_id)
            or exists (select 1 from v_seats s where s.person = n.person and s.group_id = h.group_id)
            or (h.audience = 'readers' and exists (
                select 1 from v_people_standing s where s.person = n.person and s.role in ('official', 'steward'))))
         order by n.person",
        params![happening, reached],
    )
    .await
}

/// What is said in the post that a happening is about. Nothing if it is not about one.
pub async fn find_words(conn: &Conn, line: &Line) -> Result<Option<Words>, DbError> {
    let Ok(number) = line.detail.parse::<i64>() else { return Ok(None) };
    conn.maybe(
        "select c.discussion, coalesce(p.name, c.expert, '') as name, c.text
         from v_posts c left join v_persons p on p.id = c.person where c.discussion = $1 and c.number = $2",
        params![line.about, number],
    )
    .await
}

pub async fn end_at_once(tx: &Tx, happening: i64, reached: PersonId) -> Result<(), DbError> {
    tx.execute(
        "update notices set waits = null where happening = $1 and waits = 'now' and person <= $2",
        params![happening, reached],
    )
    .await?;
    Ok(())
}

/// The zones of all persons; who has not chosen one reads in the zone of the network's seat.
pub async fn list_zones(conn: &Conn) -> Result<Vec<String>, DbError> {
    let zones: Vec<Zone> =
        conn.all("select distinct coalesce(zone, 'Europe/Brussels') as zone from v_persons order by zone", &[]).await?;
    Ok(zones.into_iter().map(|row| row.zone).collect())
}

/// The last thing that was noted before an instant.
pub async fn find_noted_before(conn: &Conn, before: Timestamp) -> Result<i64, DbError> {
    let found: Option<Seq> = conn
        .maybe(
            "select seq from happenings where heard_at < $1 order by heard_at desc, seq desc limit 1",
            params![before],
        )
        .await?;
    Ok(found.map_or(0, |found| found.seq))
}

/// A round of digests: who has something that is due, in one zone, after a person.
pub struct Round<'a> {
    pub batch: Uuid,
    pub zone: &'a str,
    pub after: PersonId,
    pub due: Due,
    /// The last happening that a daily digest takes in, and the last for a weekly one.
    pub daily: i64,
    pub weekly: i64,
}

/// Whether anybody in a zone has something that is due.
pub async fn has_due(conn: &Conn, round: &Round<'_>) -> Result<bool, DbError> {
    let found = conn
        .count(
            "select case when exists (select 1 from v_persons p
             where coalesce(p.zone, 'Europe/Brussels') = $1
                and (exists (select 1 from notices n where n.person = p.id and n.waits = 'daily' and n.happening <= $2)
                    or exists (select 1 from notices n where n.person = p.id and n.waits = 'weekly' and n.happening <= $3))
                and not exists (select 1 from digests d where d.person = p.id and d.sent_at >= $4))
             then cast(1 as bigint) else cast(0 as bigint) end as n",
            params![round.zone, round.daily, round.weekly, round.due.midnight],
        )
        .await?;
    Ok(found > 0)
}

/// Takes the next `limit` persons into the round: from now on they have had their digest of today. Returns how many.
pub async fn insert_digests(tx: &Tx, round: &Round<'_>, limit: i64) -> Result<u64, DbError> {
    let done = tx
        .execute(
            "insert into digests (person, sent_at, batch)
             select due.id, $1, $2 from (select p.id from v_persons p
                where p.id > $3 and coalesce(p.zone, 'Europe/Brussels') = $4
                    and (exists (select 1 from notices n where n.person = p.id and n.waits = 'daily' and n.happening <= $5)
                        or exists (select 1 from notices n where n.person = p.id and n.waits = 'weekly' and n.happening <= $6))
                    and not exists (select 1 from digests d where d.person = p.id and d.sent_at >= $7)
                order by p.id limit $8) due
             where true
             on conflict (person) do update set sent_at = excluded.sent_at, batch = excluded.batch",
            params![
                tx.clock().now(),
                round.batch,
                round.after,
                round.zone,
                round.daily,
                round.weekly,
                round.due.midnight,
                limit
            ],
        )
        .await?;
    Ok(done.rows)
}

pub async fn find_last(conn: &Conn, batch: Uuid) -> Result<Option<PersonId>, DbError> {
    let last: Option<Reached> =
        conn.maybe("select person from digests where batch = $1 order by person desc limit 1", params![batch]).await?;
    Ok(last.map(|last| last.person))
}

/// The newest lines of each person in the round, as far as they may know of them and their address takes mail.
pub async fn list_lines(conn: &Conn, round: &Round<'_>, most: i64) -> Result<Vec<Line>, DbError> {
    conn.all(
        "select l.person, p.email, p.lang, p.zone, h.seq, h.kind, h.class, h.group_id, w.slug as group_slug, w.name as group_name,
            h.about, h.path, h.title, h.detail, h.starts_at, h.on_day, l.total
         from (select n.person as person, n.happening as happening,
                row_number() over (partition by n.person order by n.happening desc) as place,
                count(*) over (partition by n.person) as total
             from digests d join notices n on n.person = d.person join happenings e on e.seq = n.happening
             where d.batch = $1 and n.waits in ('daily', 'weekly') and n.happening <= case n.waits when 'daily' then cast($2 as bigint) else cast($3 as bigint) end
                and (e.audience = 'person'
                    or exists (select 1 from v_memberships m where m.person = n.person and m.group_id = e.group_id)
                    or exists (select 1 from v_seats s where s.person = n.person and s.group_id = e.group_id)
                    or (e.audience = 'readers' and exists (
                        select 1 from v_people_standing s where s.person = n.person and s.role in ('official', 'steward'))))) l
            join happenings h on h.seq = l.happening join v_persons p on p.id = l.person
            left join v_groups w on w.id = h.group_id left join bounces b on b.person = l.person
         where l.place <= $4 and p.is_verified and b.person is null
         order by l.person, group_name, h.seq",
        params![round.batch, round.daily, round.weekly, most],
    )
    .await
}

/// What the round has taken in no longer waits.
pub async fn end_lines(tx: &Tx, round: &Round<'_>) -> Result<(), DbError> {
    tx.execute(
        "update notices set waits = null where person in (select person from digests where batch = $1)
            and waits in ('daily', 'weekly') and happening <= case waits when 'daily' then cast($2 as bigint) else cast($3 as bigint) end",
        params![round.batch, round.daily, round.weekly],
    )
    .await?;
    Ok(())
}
