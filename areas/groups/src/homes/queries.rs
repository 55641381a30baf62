//! SQL of a group's private space, nothing else.

use jiff::Timestamp;
use jiff::civil::Date;
use kernel::db::{Conn, DbError, Tx};
use kernel::events::Stored;
use kernel::paging::{After, ROWS, Slice};
use kernel::params;
use kernel::uuid::Uuid;
use nouns::{ChairCallId, GovernmentId, GroupId, MeetingId, PersonId, ProposalId, SeatId};

use crate::seats::domain::SeatRole;

kernel::word_enum! {
    /// What happened.
    pub enum Kind {
        Member = "member",
        Seat = "seat",
        Meeting = "meeting",
        ChairCall = "chair_call",
        Message = "message",
        Proposal = "proposal",
        Challenge = "challenge",
        PlanOpened = "plan_opened",
        PlanAdopted = "plan_adopted",
        Resource = "resource",
    }
}

kernel::row! {
    /// Something that happened, with what its line needs.
    pub struct News {
        pub kind: Kind,
        pub about: Uuid,
        pub at: Timestamp,
        pub title: Option<String>,
        pub slug: Option<String>,
        pub government: Option<String>,
        pub role: Option<SeatRole>,
    }
}

kernel::row! {
    struct Seen { seen_at: Timestamp }
}

kernel::row! {
    /// A government with people in the group.
    pub struct Sits {
        pub slug: String,
        pub name: String,
        pub country: String,
        pub lon: Option<f64>,
        pub lat: Option<f64>,
        pub members: i64,
    }
}

kernel::row! {
    /// A call for the chair that runs, and whether the reader's government has voted.
    pub struct Running {
        pub id: ChairCallId,
        pub role: SeatRole,
        pub apply_until: Timestamp,
        pub vote_until: Timestamp,
        pub is_tied: bool,
        pub has_voted: bool,
    }
}

kernel::row! {
    /// A topic that has no answer yet.
    pub struct Unanswered { pub id: ProposalId, pub title: String, pub government: String, pub proposed_at: Timestamp, pub example: bool }
}

kernel::row! {
    pub struct Bare { pub slug: String, pub title: String, pub on_day: Date, pub example: bool }
}

kernel::row! {
    pub struct Ending { pub id: SeatId, pub role: SeatRole, pub name: String, pub term_ends: Date, pub example: bool }
}

kernel::row! {
    /// A meeting that was held.
    pub struct Held { pub id: MeetingId, pub slug: String, pub title: String, pub on_day: Date, pub starts_at: Option<Timestamp> }
}

kernel::row! {
    /// A government of the group that is silent, and when somebody of it was last seen or expected at a meeting.
    pub struct Silent { pub id: GovernmentId, pub slug: String, pub name: String, pub folded: String, pub country: String, pub seen_on: Option<Date> }
}

pub async fn insert_news(tx: &Tx, event: &Stored, group: GroupId, kind: Kind) -> Result<(), DbError> {
    tx.execute(
        "insert into group_news (seq, group_id, kind, about, at) values ($1, $2, $3, $4, $5) on conflict do nothing",
        params![event.seq, group, kind, event.about_id, event.at],
    )
    .await?;
    Ok(())
}

pub async fn insert_meeting_news(tx: &Tx, event: &Stored) -> Result<(), DbError> {
    tx.execute(
        "insert into group_news (seq, group_id, kind, about, at)
         select $1, m.group_id, 'meeting', m.id, $3 from meetings m where m.id = $2 and m.group_id is not null on conflict do nothing",
        params![event.seq, event.about_id, event.at],
    )
    .await?;
    Ok(())
}

pub async fn insert_resource_news(tx: &Tx, event: &Stored) -> Result<(), DbError> {
    tx.execute(
        "insert into group_news (seq, group_id, kind, about, at)
         select $1, r.group_id, 'resource', r.id, $3 from v_resources r where r.id = $2 and r.group_id is not null on conflict do nothing",
        params![event.seq, event.about_id, event.at],
    )
    .await?;
    Ok(())
}

/// A resource that another group keeps is of this one too.
pub async fn insert_shared_news(tx: &Tx, event: &Stored, group: GroupId) -> Result<(), DbError> {
    tx.execute(
        "insert into group_news (seq, group_id, kind, about, at)
         select $1, $4, 'resource', r.id, $3 from v_resources r where r.id = $2 on conflict do nothing",
        params![event.seq, event.about_id, event.at, group],
    )
    .await?;
    Ok(())
}

/// It is not any more.
pub async fn delete_shared_news(tx: &Tx, event: &Stored, group: GroupId) -> Result<(), DbError> {
    tx.execute(
        "delete from group_news where group_id = $1 and kind = 'resource' and about = $2",
        params![group, event.about_id],
    )
    .await?;
    Ok(())
}

/// Of challenges only those that everyone may read: not all of a group are of signatories.
pub async fn insert_challenge_news(tx: &Tx, event: &Stored) -> Result<(), DbError> {
    tx.execute(
        "insert into group_news (seq, group_id, kind, about, at)
         select $1, c.group_id, 'challenge', c.id, $3 from v_work_challenges c where c.id = $2 on conflict do nothing",
        params![event.seq, event.about_id, event.at],
    )
    .await?;
    Ok(())
}

/// The latest ten. Names are looked up for these ten only.
pub async fn list_news(conn: &Conn, group: GroupId) -> Result<Vec<News>, DbError> {
    conn.all(
        "select n.kind, n.about, n.at,
            case n.kind when 'meeting' then (select m.title from meetings m where m.id = n.about)
                when 'message' then (select m.subject from group_messages m where m.id = n.about)
                when 'resource' then (select r.title from v_resources r where r.id = n.about)
                when 'proposal' then (select p.title from v_groups_proposals p where p.id = n.about)
                when 'challenge' then (select c.hard from v_work_challenges c where c.id = n.about)
                when 'plan_opened' then (select cast(p.year as text) from v_plans p where p.id = n.about)
                when 'plan_adopted' then (select cast(p.year as text) from v_plans p where p.id = n.about) end as title,
            case n.kind when 'meeting' then (select m.slug from meetings m where m.id = n.about)
                when 'resource' then (select r.slug from v_resources r where r.id = n.about) end as slug,
            case n.kind when 'member' then (select g.name from memberships b join v_governments g on g.id = b.government where b.id = n.about) end as government,
            case n.kind when 'seat' then (select s.role from seats s where s.id = n.about)
                when 'chair_call' then (select c.role from chair_calls c where c.id = n.about) end as role
         from group_news n where n.group_id = $1 order by n.seq desc limit 10",
        params![group],
    )
    .await
}

pub async fn find_seen(conn: &Conn, group: GroupId, person: PersonId) -> Result<Option<Timestamp>, DbError> {
    let found: Option<Seen> = conn
        .maybe("select seen_at from group_visits where group_id = $1 and person = $2", params![group, person])
        .await?;
    Ok(found.map(|found| found.seen_at))
}

pub async fn set_seen(tx: &Tx, group: GroupId, person: PersonId) -> Result<(), DbError> {
    tx.execute(
        "insert into group_visits (group_id, person, seen_at) values ($1, $2, $3)
         on conflict (group_id, person) do update set seen_at = excluded.seen_at",
        params![group, person, tx.clock().now()],
    )
    .await?;
    Ok(())
}

/// All governments of the group, those with most people in it first. It takes long with many members.
pub async fn list_sits(conn: &Conn, group: GroupId) -> Result<Vec<Sits>, DbError> {
    conn.all(
        "select g.slug, g.name, g.country, case when g.point_is_region then null else g.lon end as lon,
            case when g.point_is_region then null else g.lat end as lat, w.members
         from (select government, count(*) as members from v_memberships where group_id = $1 and government is not null group by government) w
            join v_governments g on g.id = w.government
         order by w.members desc, g.folded, g.id",
        params![group],
    )
    .await
}

pub async fn list_running(
    conn: &Conn,
    group: GroupId,
    government: Option<GovernmentId>,
) -> Result<Vec<Running>, DbError> {
    conn.all(
        "select c.id, c.role, c.apply_until, c.vote_until, c.state = 'tied' as is_tied,
            exists (select 1 from chair_voters v where v.call = c.id and v.round = c.round and v.government = $2) as has_voted
         from chair_calls c where c.group_id = $1 and c.state in ('open', 'tied') order by c.vote_until, c.id",
        params![group, government],
    )
    .await
}

/// How many topics a government has neither proposed nor supported.
pub async fn count_unsupported(conn: &Conn, group: GroupId, government: GovernmentId) -> Result<i64, DbError> {
    conn.count(
        "select count(*) as n from v_groups_proposals p where p.group_id = $1 and p.government <> $2
            and p.id not in (select s.proposal from v_groups_supports s where s.government = $2)",
        params![group, government],
    )
    .await
}

pub async fn count_requests(conn: &Conn, group: GroupId) -> Result<i64, DbError> {
    conn.count(
        "select count(*) as n from memberships m where m.group_id = $1 and m.state = 'requested'
            and not exists (select 1 from v_restrictions r where r.person = m.person)",
        params![group],
    )
    .await
}

pub async fn count_unanswered(conn: &Conn, group: GroupId) -> Result<i64, DbError> {
    conn.count("select count(*) as n from v_groups_proposals where group_id = $1", params![group]).await
}

/// The topics that wait longest.
pub async fn list_unanswered(conn: &Conn, group: GroupId) -> Result<Vec<Unanswered>, DbError> {
    conn.all(
        "select p.id, p.title, g.name as government, p.proposed_at, p.example from v_groups_proposals p join v_governments g on g.id = p.government
         where p.group_id = $1 order by p.proposed_at, p.id limit 10",
        params![group],
    )
    .await
}

/// The next meetings that have no agenda yet.
pub async fn list_bare(conn: &Conn, group: GroupId, today: Date) -> Result<Vec<Bare>, DbError> {
    conn.all(
        "select slug, title, on_day, example from meetings
         where group_id = $1 and on_day >= $2 and agenda = '' and not exists (select 1 from agenda_items i where i.meeting = meetings.id) and cancelled_at is null order by on_day, id limit 10",
        params![group, today],
    )
    .await
}

/// The terms that end by a day.
pub async fn list_ending(conn: &Conn, group: GroupId, by: Date) -> Result<Vec<Ending>, DbError> {
    conn.all(
        "select s.id, s.role, p.name, s.term_ends, p.example from seats s join v_persons p on p.id = s.person
         where s.group_id = $1 and s.until is null and s.term_ends <= $2 and not p.is_restricted order by s.term_ends, s.id limit 10",
        params![group, by],
    )
    .await
}

/// The last two meetings that the group held, the newer one first.
pub async fn list_held(conn: &Conn, group: GroupId, now: Timestamp, today: Date) -> Result<Vec<Held>, DbError> {
    conn.all(
        "select id, slug, title, on_day, starts_at from meetings
         where group_id = $1 and on_day <= $3 and (starts_at is null or starts_at <= $2) and cancelled_at is null
         order by on_day desc, starts_at desc, id desc limit 2",
        params![group, now, today],
    )
    .await
}

/// The governments that were in the group before both meetings, and of which nobody said they would come to either or
/// confirmed being there.
pub async fn list_silent(
    conn: &Conn,
    group: GroupId,
    (newer, older): (MeetingId, MeetingId),
    since: Timestamp,
    today: Date,
    after: &After<(String, GovernmentId)>,
) -> Result<Slice<Silent>, DbError> {
    let (name, id) = after.or((String::new(), GovernmentId::FIRST));
    let rows = conn
        .all(
            "select g.id, g.slug, g.name, g.folded, g.country,
                (select max(m.on_day) from attendances a join meetings m on m.id = a.meeting
                 where a.government = g.id and m.group_id = $1 and m.on_day <= $5 and m.cancelled_at is null
                    and (a.answer = 'coming' or a.confirmed_at is not null)) as seen_on
             from v_governments g
             where g.id in (select w.government from v_memberships w where w.group_id = $1 and w.since < $4)
                and g.id not in (select a.government from v_attendance a
                    where a.meeting in ($2, $3) and a.state in ('coming', 'attended') and a.government is not null)
                and (g.folded, g.id) > ($6, $7)
             order by g.folded, g.id limit $8",
            params![group, newer, older, since, today, name, id, ROWS.saturating_add(1)],
        )
        .await?;
    Ok(after.slice(rows, |row: &Silent| (row.folded.clone(), row.id)))
}
