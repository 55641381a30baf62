//! SQL of hearing, nothing else.

use jiff::Timestamp;
use jiff::civil::Date;
use kernel::db::{Conn, DbError, Tx};
use kernel::events::Stored;
use kernel::params;
use kernel::uuid::Uuid;
use nouns::{DiscussionId, GovernmentId, GroupId, PersonId, ResourceId, TextId};

use crate::classes::{Audience, Class, Level};

kernel::row! {
    /// What an event is about.
    #[derive(Default)]
    pub struct Subject {
        pub title: String,
        pub path: String,
        pub detail: String,
        pub group_id: Option<GroupId>,
        pub owner: Option<PersonId>,
        pub starts_at: Option<Timestamp>,
        pub on_day: Option<Date>,
    }
}

kernel::row! {
    struct Name { name: String }
}

kernel::row! {
    /// A discussion, and the number of the post that is meant.
    pub struct Talk { pub discussion: DiscussionId, pub title: String, pub group_id: GroupId, pub is_public: bool, pub number: i64 }
}

/// As the one who opened it wrote it.
pub async fn find_discussion(conn: &Conn, id: Uuid) -> Result<Option<Talk>, DbError> {
    conn.maybe(
        "select d.id as discussion, d.title, d.group_id, d.audience = 'everyone' as is_public, cast(1 as bigint) as number
         from v_discussions d where d.id = $1",
        params![id],
    )
    .await
}

pub async fn find_post(conn: &Conn, id: Uuid) -> Result<Option<Talk>, DbError> {
    conn.maybe(
        "select c.discussion, d.title, d.group_id, d.audience = 'everyone' as is_public, c.number
         from v_posts c join v_discussions d on d.id = c.discussion where c.id = $1",
        params![id],
    )
    .await
}

/// The path is for the caller to make: it holds the id as addresses write it.
pub async fn find_proposal(conn: &Conn, id: Uuid) -> Result<Option<Subject>, DbError> {
    conn.maybe(
        "select title, '' as path, '' as detail, group_id, proposer as owner, cast(null as timestamptz) as starts_at, cast(null as date) as on_day
         from v_proposals where id = $1",
        params![id],
    )
    .await
}

pub async fn find_challenge(conn: &Conn, id: Uuid) -> Result<Option<Subject>, DbError> {
    conn.maybe(
        "select hard as title, '' as path, '' as detail, group_id, cast(null as uuid) as owner, cast(null as timestamptz) as starts_at,
            cast(null as date) as on_day
         from v_told_challenges where id = $1",
        params![id],
    )
    .await
}

pub async fn find_deadline(conn: &Conn, id: Uuid) -> Result<Option<Subject>, DbError> {
    conn.maybe(
        "select title, '/dossiers/' || slug as path, text as detail, cast(null as uuid) as group_id, cast(null as uuid) as owner,
            cast(null as timestamptz) as starts_at, on_day
         from v_deadlines where id = $1",
        params![id],
    )
    .await
}

pub async fn find_plan(conn: &Conn, id: Uuid) -> Result<Option<Subject>, DbError> {
    conn.maybe(
        "select cast(p.year as text) as title, '/groups/' || w.slug || '/plans/' || p.year as path, '' as detail, p.group_id,
            cast(null as uuid) as owner, cast(null as timestamptz) as starts_at, cast(null as date) as on_day
         from v_plans p join v_groups w on w.id = p.group_id where p.id = $1",
        params![id],
    )
    .await
}

pub async fn find_meeting(conn: &Conn, id: Uuid) -> Result<Option<Subject>, DbError> {
    conn.maybe(
        "select title, '/events/' || slug as path, '' as detail, group_id, cast(null as uuid) as owner, starts_at, on_day
         from v_called_meetings where id = $1",
        params![id],
    )
    .await
}

pub async fn find_resource(conn: &Conn, id: Uuid) -> Result<Option<Subject>, DbError> {
    conn.maybe(
        "select title, '/library/' || slug as path, '' as detail, group_id, cast(null as uuid) as owner,
            cast(null as timestamptz) as starts_at, cast(null as date) as on_day
         from v_group_resources where id = $1 and is_kept",
        params![id],
    )
    .await
}

/// A resource that is of this group beside the one that keeps it.
pub async fn find_shared(conn: &Conn, id: Uuid, group: GroupId) -> Result<Option<Subject>, DbError> {
    conn.maybe(
        "select title, '/library/' || slug as path, '' as detail, group_id, cast(null as uuid) as owner,
            cast(null as timestamptz) as starts_at, cast(null as date) as on_day
         from v_group_resources where id = $1 and group_id = $2 and not is_kept",
        params![id, group],
    )
    .await
}

/// Takes back what the people of a group were told of it. Who is in another group that it is of was told of it once, for both.
pub async fn delete_shared(tx: &Tx, resource: ResourceId, group: GroupId) -> Result<(), DbError> {
    tx.execute(
        "delete from notices where happening in (
            select seq from happenings where about = $1 and group_id = $2 and kind = 'library.resource_group_added')
            and person not in (select person from v_resource_people where resource = $1)",
        params![resource, group],
    )
    .await?;
    Ok(())
}

/// Who is in more than one of its groups is told of it once, unless another group's mail comes sooner.
pub async fn delete_told(tx: &Tx, happening: i64) -> Result<(), DbError> {
    tx.execute(
        "delete from notices where happening = $1 and person in (
            select n.person from happenings h join happenings e on e.about = h.about and e.seq < h.seq
                join notices n on n.happening = e.seq join notices o on o.happening = h.seq and o.person = n.person
            where h.seq = $1 and e.kind in ('library.resource_published', 'library.resource_group_added')
                and (n.waits is not null or o.waits is null))",
        params![happening],
    )
    .await?;
    Ok(())
}

pub async fn find_news(conn: &Conn, id: Uuid) -> Result<Option<Subject>, DbError> {
    conn.maybe(
        "select title, '/news/' || slug as path, '' as detail, group_id, cast(null as uuid) as owner,
            cast(null as timestamptz) as starts_at, cast(null as date) as on_day
         from v_news where id = $1",
        params![id],
    )
    .await
}

pub async fn find_seat(conn: &Conn, id: Uuid) -> Result<Option<Subject>, DbError> {
    conn.maybe(
        "select w.name as title, '/groups/' || w.slug as path, s.role as detail, s.group_id, s.person as owner,
            cast(null as timestamptz) as starts_at, cast(null as date) as on_day
         from v_seat_holders s join v_groups w on w.id = s.group_id where s.id = $1",
        params![id],
    )
    .await
}

/// Its owner is told that it was added, unless it goes on from an earlier year: of that they are told as such.
pub async fn find_activity(conn: &Conn, id: Uuid) -> Result<Option<Subject>, DbError> {
    conn.maybe(
        "select title, '' as path, '' as detail, group_id, case when carried_from is null then owner end as owner,
            cast(null as timestamptz) as starts_at, cast(null as date) as on_day
         from v_activities where id = $1",
        params![id],
    )
    .await
}

/// Called by its group, because its own words are long.
pub async fn find_action(conn: &Conn, id: Uuid) -> Result<Option<Subject>, DbError> {
    conn.maybe(
        "select w.name as title, '' as path, a.text as detail, a.group_id, a.owner, cast(null as timestamptz) as starts_at,
            cast(null as date) as on_day
         from v_actions a join v_groups w on w.id = a.group_id where a.id = $1",
        params![id],
    )
    .await
}

pub async fn find_date_poll(conn: &Conn, id: Uuid) -> Result<Option<Subject>, DbError> {
    conn.maybe(
        "select title, '' as path, '' as detail, group_id, cast(null as uuid) as owner, cast(null as timestamptz) as starts_at,
            cast(null as date) as on_day
         from v_date_polls where id = $1",
        params![id],
    )
    .await
}

/// Called by its meeting.
pub async fn find_presentation_call(conn: &Conn, id: Uuid) -> Result<Option<Subject>, DbError> {
    conn.maybe(
        "select title, '' as path, '' as detail, group_id, cast(null as uuid) as owner, cast(null as timestamptz) as starts_at,
            cast(null as date) as on_day
         from v_presentation_calls where id = $1",
        params![id],
    )
    .await
}

pub async fn find_group(conn: &Conn, id: GroupId) -> Result<Option<Subject>, DbError> {
    conn.maybe(
        "select name as title, '/groups/' || slug as path, '' as detail, id as group_id, cast(null as uuid) as owner,
            cast(null as timestamptz) as starts_at, cast(null as date) as on_day
         from v_groups where id = $1",
        params![id],
    )
    .await
}

/// What was told of the same thing before.
pub async fn find_earlier(conn: &Conn, about: Uuid) -> Result<Option<Subject>, DbError> {
    conn.maybe(
        "select title, path, detail, group_id, cast(null as uuid) as owner, starts_at, on_day
         from happenings where about = $1 order by seq desc limit 1",
        params![about],
    )
    .await
}

pub async fn find_government(conn: &Conn, id: GovernmentId) -> Result<String, DbError> {
    let found: Option<Name> = conn.maybe("select name from v_governments where id = $1", params![id]).await?;
    Ok(found.map(|found| found.name).unwrap_or_default())
}

/// Returns false if the event was heard before.
pub async fn insert_happening(
    tx: &Tx,
    event: &Stored,
    (class, audience, about): (Class, Audience, Uuid),
    subject: &Subject,
) -> Result<bool, DbError> {
    let done = tx
        .execute(
            "insert into happenings (seq, kind, class, group_id, about, path, title, detail, starts_at, on_day, audience, actor, at, heard_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) on conflict do nothing",
            params![
                event.seq, event.kind, class, subject.group_id, about, subject.path, subject.title, subject.detail,
                subject.starts_at, subject.on_day, audience, event.actor, event.at, tx.clock().now()
            ],
        )
        .await?;
    Ok(done.rows == 1)
}

/// Tells all people of a group but the one who did it, each at their level.
pub async fn insert_for_group(tx: &Tx, happening: i64, group: GroupId, usual: Level) -> Result<(), DbError> {
    tx.execute(
        "insert into notices (person, happening, waits)
         select w.person, w.happening, nullif(coalesce(w.level, $3), 'never') from v_wanted w
         where w.happening = $1 and w.person in (
            select m.person from v_memberships m where m.group_id = $2 union select s.person from v_seats s where s.group_id = $2)
         on conflict do nothing",
        params![happening, group, usual],
    )
    .await?;
    Ok(())
}

/// The same of those who have not answered a poll.
pub async fn insert_for_unanswered(tx: &Tx, happening: i64, group: GroupId, usual: Level) -> Result<(), DbError> {
    tx.execute(
        "insert into notices (person, happening, waits)
         select w.person, w.happening, nullif(coalesce(w.level, $3), 'never') from v_wanted w
         where w.happening = $1 and w.person in (
            select m.person from v_memberships m where m.group_id = $2 union select s.person from v_seats s where s.group_id = $2)
            and not exists (select 1 from v_date_answers a where a.poll = w.about and a.person = w.person)
         on conflict do nothing",
        params![happening, group, usual],
    )
    .await?;
    Ok(())
}

/// The same of a meeting that the group is invited to: the invitation is the mail, for all who have not refused it.
pub async fn insert_for_invited(tx: &Tx, happening: i64, group: GroupId, usual: Level) -> Result<(), DbError> {
    insert_for_group(tx, happening, group, usual).await?;
    tx.execute(
        "update notices set waits = null where waits is not null
            and happening in (select h.seq from happenings h where h.seq = $1 and h.starts_at > h.at)
            and not exists (select 1 from v_invitation_refusals r where r.person = notices.person and r.group_id = $2)",
        params![happening, group],
    )
    .await?;
    Ok(())
}

/// Tells those who lead or chair a group.
pub async fn insert_for_seats(tx: &Tx, happening: i64, group: GroupId, usual: Level) -> Result<(), DbError> {
    tx.execute(
        "insert into notices (person, happening, waits)
         select w.person, w.happening, nullif(coalesce(w.level, $3), 'never') from v_wanted w
         where w.happening = $1 and w.person in (select s.person from v_seats s where s.group_id = $2)
         on conflict do nothing",
        params![happening, group, usual],
    )
    .await?;
    Ok(())
}

/// The same of a text that was reported: whoever wrote it is not told.
pub async fn insert_for_deciders(tx: &Tx, happening: i64, group: GroupId, usual: Level) -> Result<(), DbError> {
    tx.execute(
        "insert into notices (person, happening, waits)
         select w.person, w.happening, nullif(coalesce(w.level, $3), 'never') from v_wanted w
         where w.happening = $1 and w.person in (select s.person from v_seats s where s.group_id = $2)
            and not exists (select 1 from v_cases c where c.id = w.about and c.author = w.person)
         on conflict do nothing",
        params![happening, group, usual],
    )
    .await?;
    Ok(())
}

/// Tells those who have reported a text what was decided. That an appeal was in vain changes nothing for them.
pub async fn insert_for_reporters(tx: &Tx, happening: i64, usual: Level) -> Result<(), DbError> {
    tx.execute(
        "insert into notices (person, happening, waits)
         select w.person, w.happening, nullif(coalesce(w.level, $2), 'never') from v_wanted w
         where w.happening = $1 and w.detail <> 'upheld' and w.person in (select r.person from v_case_reporters r where r.in_case = w.about)
         on conflict do nothing",
        params![happening, usual],
    )
    .await?;
    Ok(())
}

/// What people were told of a thing is called something else. A discussion is called so by its first post.
pub async fn set_title(tx: &Tx, about: TextId, title: &str) -> Result<(), DbError> {
    tx.execute(
        "update happenings set title = $2
         where about in (select c.discussion from v_posts c where c.id = $1 and c.number = 1 union select $1)",
        params![about, title],
    )
    .await?;
    Ok(())
}

/// The same, as the thing is called now.
pub async fn set_title_again(tx: &Tx, about: TextId) -> Result<(), DbError> {
    tx.execute(
        "update happenings set title = coalesce((select p.title from v_proposals p where p.id = $1), (select r.title from v_resources r where r.id = $1),
            (select k.title from v_group_resources k where k.id = $1 and k.is_kept),
            (select d.title from v_posts c join v_discussions d on d.id = c.discussion where c.id = $1), title)
         where about in (select c.discussion from v_posts c where c.id = $1 and c.number = 1 union select $1)",
        params![about],
    )
    .await?;
    Ok(())
}

/// Tells those whom a proposal or an activity concerns.
pub async fn insert_for_concerned(tx: &Tx, happening: i64, about: Uuid, usual: Level) -> Result<(), DbError> {
    tx.execute(
        "insert into notices (person, happening, waits)
         select w.person, w.happening, nullif(coalesce(w.level, $3), 'never') from v_wanted w
         where w.happening = $1 and w.person in (
            select v.proposer from v_proposals v where v.id = $2 union select s.person from v_supports s where s.proposal = $2
            union select person from v_activity_people where activity = $2)
         on conflict do nothing",
        params![happening, about, usual],
    )
    .await?;
    Ok(())
}

/// Tells those who said of a challenge that their government has it. Who has left that government is not told any more, and
/// of what is for signatories only those who may read it.
pub async fn insert_for_backers(tx: &Tx, happening: i64, usual: Level) -> Result<(), DbError> {
    tx.execute(
        "insert into notices (person, happening, waits)
         select w.person, w.happening, nullif(coalesce(w.level, $2), 'never') from v_wanted w
         where w.happening = $1 and w.person in (
            select b.person from v_challenge_people b join v_affiliations a on a.person = b.person and a.government = b.government
               join v_told_challenges c on c.id = b.challenge
            where b.challenge = w.about and (c.audience = 'everyone' or c.government = b.government
               or exists (select 1 from v_people_standing s where s.person = b.person and s.role in ('signatory', 'steward'))
               or exists (select 1 from v_groups_standing s where s.person = b.person and s.object = c.group_id and s.role in ('lead', 'chair'))))
         on conflict do nothing",
        params![happening, usual],
    )
    .await?;
    Ok(())
}

/// Tells those who follow the dossier of a day.
pub async fn insert_for_followers(tx: &Tx, happening: i64, usual: Level) -> Result<(), DbError> {
    tx.execute(
        "insert into notices (person, happening, waits)
         select w.person, w.happening, nullif(coalesce(w.level, $2), 'never') from v_wanted w
         where w.happening = $1 and w.person in (
            select f.person from v_deadlines d join v_dossier_followers f on f.dossier = d.dossier where d.id = w.about)
         on conflict do nothing",
        params![happening, usual],
    )
    .await?;
    Ok(())
}

/// Tells those who have written in a discussion, and those who follow it.
pub async fn insert_for_participants(tx: &Tx, happening: i64, discussion: Uuid, usual: Level) -> Result<(), DbError> {
    tx.execute(
        "insert into notices (person, happening, waits)
         select w.person, w.happening, nullif(coalesce(w.level, $3), 'never') from v_wanted w
         where w.happening = $1 and w.person in (select person from v_discussion_people where discussion = $2)
         on conflict do nothing",
        params![happening, discussion, usual],
    )
    .await?;
    Ok(())
}

/// Tells those whom a post mentions, unless they are told of it as it is. With a group only its people.
pub async fn insert_for_mentioned(
    tx: &Tx,
    happening: i64,
    (discussion, post): (Uuid, Uuid),
    group: Option<GroupId>,
    usual: Level,
) -> Result<(), DbError> {
    tx.execute(
        "insert into notices (person, happening, waits)
         select w.person, w.happening, nullif(coalesce(w.level, $4), 'never') from v_wanted w
         where w.happening = $1 and w.person in (select person from v_mentioned where post = $2)
            and w.person not in (select person from v_discussion_people where discussion = $5)
            and (cast($3 as uuid) is null or exists (select 1 from v_memberships m where m.person = w.person and m.group_id = $3)
                or exists (select 1 from v_seats s where s.person = w.person and s.group_id = $3))
         on conflict do nothing",
        params![happening, post, group, usual, discussion],
    )
    .await?;
    Ok(())
}

/// Tells one person.
pub async fn insert_for(tx: &Tx, happening: i64, person: PersonId, usual: Level) -> Result<(), DbError> {
    tx.execute(
        "insert into notices (person, happening, waits)
         select w.person, w.happening, nullif(coalesce(w.level, $3), 'never') from v_wanted w
         where w.happening = $1 and w.person = $2
         on conflict do nothing",
        params![happening, person, usual],
    )
    .await?;
    Ok(())
}

/// Nobody is told of what somebody did whom they do not want to read.
pub async fn delete_muted(tx: &Tx, happening: i64) -> Result<(), DbError> {
    tx.execute(
        "delete from notices where happening = $1 and exists (
            select 1 from v_mutes m join happenings h on h.seq = $1 where m.person = notices.person and m.muted = h.actor)",
        params![happening],
    )
    .await?;
    Ok(())
}

pub async fn has_at_once(conn: &Conn, happening: i64) -> Result<bool, DbError> {
    let found = conn
        .count(
            "select case when exists (select 1 from notices where happening = $1 and waits = 'now') then cast(1 as bigint) else cast(0 as bigint) end as n",
            params![happening],
        )
        .await?;
    Ok(found > 0)
}

/// What a person was told as one of a group is over with the membership.
pub async fn end_group(tx: &Tx, person: PersonId, group: GroupId) -> Result<(), DbError> {
    tx.execute(
        "update notices set read_at = coalesce(read_at, $3), waits = null
         where person = $1 and (read_at is null or waits is not null)
            and happening in (select seq from happenings where group_id = $2 and audience = 'group')
            and not exists (select 1 from v_memberships m where m.person = $1 and m.group_id = $2)
            and not exists (select 1 from v_seats s where s.person = $1 and s.group_id = $2)",
        params![person, group, tx.clock().now()],
    )
    .await?;
    Ok(())
}

pub async fn insert_bounce(tx: &Tx, person: PersonId, since: Timestamp) -> Result<(), DbError> {
    tx.execute("insert into bounces (person, since) values ($1, $2) on conflict do nothing", params![person, since])
        .await?;
    Ok(())
}
