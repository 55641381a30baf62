//! SQL of activities, nothing else.

use jiff::Timestamp;
use jiff::civil::Date;
use kernel::db::{Conn, DbError, Tx};
use kernel::params;
use nouns::{
    ActivityId, GovernmentId, GroupId, MeetingId, MilestoneId, PersonId, PlanId, ProposalId, ResourceId, ResultId,
    TextId,
};

use super::domain::{Owner, PEOPLE_OFFERED, RESOURCES_OFFERED, Sound};
use crate::offered::Offered;
use crate::plans::domain::{ActivityState, PlanState};

kernel::row! {
    /// An activity with what its page shows beside its parts. The owner is one only as long as in the group.
    #[derive(Clone, Debug)]
    pub struct Activity {
        pub id: ActivityId,
        pub plan: PlanId,
        pub plan_state: PlanState,
        pub group_id: GroupId,
        pub group_slug: String,
        pub group_name: String,
        pub year: i64,
        pub title: String,
        pub aim: String,
        pub owner: Option<PersonId>,
        pub owner_name: Option<String>,
        pub owner_government: Option<String>,
        pub quarter: i64,
        pub state: ActivityState,
        pub adopted_title: Option<String>,
        pub adopted_quarter: Option<i64>,
        pub adopted_at: Option<Timestamp>,
        pub version: i64,
        pub example: bool,
        pub planned_at: Timestamp,
        pub origin: ActivityId,
        pub carried_from: Option<ActivityId>,
    }
}

kernel::row! {
    /// A person of the group, who can own an activity.
    #[derive(Debug)]
    pub struct Candidate { pub person: PersonId, pub name: String, pub government: Option<String> }
}

kernel::row! {
    pub struct Step { pub state: ActivityState, pub reason: String, pub at: Timestamp }
}

kernel::row! {
    pub struct Milestone { pub id: MilestoneId, pub words: String, pub due: Option<Date>, pub done_on: Option<Date> }
}

kernel::row! {
    /// A government that contributes.
    pub struct Contribution { pub government: GovernmentId, pub slug: String, pub name: String, pub note: String }
}

kernel::row! {
    pub struct Meeting { pub id: MeetingId, pub slug: String, pub title: String, pub on_day: Option<Date> }
}

kernel::row! {
    /// What came out: a resource of the library has a slug, another thing an address.
    pub struct Outcome { pub id: ResultId, pub title: String, pub url: Option<String>, pub slug: Option<String> }
}

kernel::row! {
    struct Person { id: PersonId }
}

kernel::row! {
    pub struct Resource { pub id: ResourceId, pub title: String }
}

pub async fn find_activity(conn: &Conn, id: ActivityId) -> Result<Option<Activity>, DbError> {
    conn.maybe(
        "select a.id, a.plan, l.state as plan_state, l.group_id, w.slug as group_slug, w.name as group_name, l.year, a.title, a.aim,
            p.id as owner, p.name as owner_name,
            (select g.name from v_memberships m join v_governments g on g.id = m.government where m.group_id = l.group_id and m.person = a.owner) as owner_government,
            a.quarter, a.state, a.adopted_title, a.adopted_quarter, l.adopted_at, a.version, a.example, a.planned_at, a.origin, a.carried_from
         from activities a join plans l on l.id = a.plan join v_groups w on w.id = l.group_id
            left join v_persons p on p.id = a.owner
                and (exists (select 1 from v_memberships m where m.group_id = l.group_id and m.person = a.owner)
                    or exists (select 1 from v_seats s where s.group_id = l.group_id and s.person = a.owner))
         where a.id = $1",
        params![id],
    )
    .await
}

/// Who can own an activity: the people of the group, those of contributing governments first.
pub async fn list_candidates(
    conn: &Conn,
    group: GroupId,
    activity: Option<ActivityId>,
) -> Result<Offered<Candidate>, DbError> {
    let rows = conn.all(
        "select p.id as person, p.name, (select min(g.name) from v_memberships m join v_governments g on g.id = m.government where m.group_id = $1 and m.person = p.id) as government
         from v_persons p
         where p.id in (select person from v_memberships where group_id = $1 union select person from v_seats where group_id = $1)
         order by case
            when p.id = (select a.owner from activities a where a.id = $2) then 0
            when p.id in (select m.person from v_memberships m join activity_governments c on c.government = m.government
                where m.group_id = $1 and c.activity = $2 and c.ended_at is null) then 1
            when p.id in (select person from v_seats where group_id = $1) then 2 else 3 end, p.id limit 201",
        params![group, activity],
    )
    .await?;
    Ok(Offered::new(rows, PEOPLE_OFFERED))
}

/// The person of the group with this id, or all of this name: two tell that there are several.
pub async fn find_owner(conn: &Conn, group: GroupId, id: &str, name: &str) -> Result<Owner, DbError> {
    if id.is_empty() && name.is_empty() {
        return Ok(Owner::Nobody);
    }
    let (id, name) =
        if name.is_empty() { (id.parse::<PersonId>().ok(), None) } else { (None, Some(places::fold(name))) };
    let found: Vec<Person> = conn
        .all(
            "select p.id from v_persons p
             where (p.id = $2 or p.folded = $3)
                and p.id in (select person from v_memberships where group_id = $1 union select person from v_seats where group_id = $1)
             order by p.id limit 2",
            params![group, id, name],
        )
        .await?;
    Ok(match *found {
        [] => Owner::Unknown,
        [ref one] => Owner::Person(one.id),
        _ => Owner::Several,
    })
}

pub async fn list_steps(conn: &Conn, id: ActivityId) -> Result<Vec<Step>, DbError> {
    conn.all("select state, reason, at from activity_steps where activity = $1 order by number", params![id]).await
}

pub async fn list_milestones(conn: &Conn, id: ActivityId) -> Result<Vec<Milestone>, DbError> {
    conn.all(
        "select id, words, due, done_on from activity_milestones where activity = $1
         order by case when due is null then 1 else 0 end, due, added_at, id",
        params![id],
    )
    .await
}

pub async fn list_contributions(conn: &Conn, id: ActivityId) -> Result<Vec<Contribution>, DbError> {
    conn.all(
        "select c.government, g.slug, g.name, c.note from activity_governments c join v_governments g on g.id = c.government
         where c.activity = $1 and c.ended_at is null order by g.folded, g.id",
        params![id],
    )
    .await
}

pub async fn list_meetings(conn: &Conn, id: ActivityId) -> Result<Vec<Meeting>, DbError> {
    conn.all(
        "select m.id, m.slug, m.title, m.on_day from activity_meetings l join v_meetings m on m.id = l.meeting
         where l.activity = $1 order by m.on_day, m.id",
        params![id],
    )
    .await
}

pub async fn list_results(conn: &Conn, id: ActivityId) -> Result<Vec<Outcome>, DbError> {
    conn.all(
        "select r.id, coalesce(l.title, r.title) as title, r.url, l.slug from activity_results r left join v_resources l on l.id = r.resource
         where r.activity = $1 order by r.added_at, r.id",
        params![id],
    )
    .await
}

/// Resources of the group that are no result of this activity yet.
pub async fn list_resources(conn: &Conn, group: GroupId, id: ActivityId) -> Result<Offered<Resource>, DbError> {
    let rows = conn
        .all(
            "select l.id, l.title from v_resources l
         where l.id in (select k.resource from v_resource_groups k where k.group_id = $1) and l.state = 'published'
            and not exists (select 1 from activity_results r where r.activity = $2 and r.resource = l.id)
         order by coalesce(l.year, 0) desc, l.id limit 101",
            params![group, id],
        )
        .await?;
    Ok(Offered::new(rows, RESOURCES_OFFERED))
}

/// A resource of the group, by its id or by its name in the library's addresses.
pub async fn find_resource(
    conn: &Conn,
    group: GroupId,
    id: Option<ResourceId>,
    slug: Option<&str>,
) -> Result<Option<Resource>, DbError> {
    conn.maybe(
        "select l.id, l.title from v_resources l
         where l.id in (select k.resource from v_resource_groups k where k.group_id = $1) and l.state = 'published' and (l.id = $2 or l.slug = $3)",
        params![group, id, slug],
    )
    .await
}

kernel::row! {
    /// The activity that a resource comes from.
    pub struct Origin { pub activity: ActivityId, pub title: String }
}

pub async fn find_origin(conn: &Conn, resource: ResourceId) -> Result<Option<Origin>, DbError> {
    conn.maybe("select activity, title from v_resources where id = $1 and activity is not null", params![resource])
        .await
}

/// From where an activity comes.
#[derive(Clone, Copy, Default)]
pub struct Source {
    pub proposal: Option<ProposalId>,
    /// The activity that this one goes on with, and the first of the row.
    pub carried: Option<(ActivityId, ActivityId)>,
    pub example: bool,
}

pub async fn insert_activity(tx: &Tx, plan: PlanId, source: Source, sound: &Sound<'_>) -> Result<ActivityId, DbError> {
    let id: ActivityId = tx.clock().new_id();
    let (from, origin) = source.carried.map_or((None, id), |(from, origin)| (Some(from), origin));
    tx.execute(
        "insert into activities (id, plan, proposal, carried_from, origin, title, aim, owner, quarter, state, version, example, planned_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'planned', 1, $10, $11)",
        params![
            id, plan, source.proposal, from, origin, sound.title, sound.aim, sound.owner, sound.quarter, source.example,
            tx.clock().now()
        ],
    )
    .await?;
    insert_step(tx, id, ActivityState::Planned, "").await?;
    Ok(id)
}

async fn insert_step(tx: &Tx, activity: ActivityId, state: ActivityState, reason: &str) -> Result<(), DbError> {
    tx.execute(
        "insert into activity_steps (activity, number, state, reason, at, person)
         select $1, coalesce(max(number), 0) + 1, $2, $3, $4, $5 from activity_steps where activity = $1",
        params![activity, state, reason, tx.clock().now(), tx.actor()],
    )
    .await?;
    Ok(())
}

/// Returns false if the version has passed: somebody saved in the meantime.
pub async fn set_words(tx: &Tx, id: ActivityId, version: i64, sound: &Sound<'_>) -> Result<bool, DbError> {
    let done = tx
        .execute(
            "update activities set title = $3, aim = $4, owner = $5, quarter = $6, version = version + 1 where id = $1 and version = $2",
            params![id, version, sound.title, sound.aim, sound.owner, sound.quarter],
        )
        .await?;
    Ok(done.rows == 1)
}

/// Returns false if the activity does not stand where it was seen: somebody else was faster.
pub async fn set_state(
    tx: &Tx,
    id: ActivityId,
    from: ActivityState,
    to: ActivityState,
    reason: &str,
) -> Result<bool, DbError> {
    let done =
        tx.execute("update activities set state = $3 where id = $1 and state = $2", params![id, from, to]).await?;
    if done.rows == 1 {
        insert_step(tx, id, to, reason).await?;
    }
    Ok(done.rows == 1)
}

/// Returns false if the government contributes already.
pub async fn insert_contribution(
    tx: &Tx,
    activity: ActivityId,
    government: GovernmentId,
    person: PersonId,
    note: &str,
) -> Result<bool, DbError> {
    let done = tx
        .execute(
            "insert into activity_governments (activity, government, person, note, since) values ($1, $2, $3, $4, $5)
             on conflict (activity, government) do update set person = excluded.person, note = excluded.note, since = excluded.since, ended_at = null
             where activity_governments.ended_at is not null",
            params![activity, government, person, note, tx.clock().now()],
        )
        .await?;
    Ok(done.rows == 1)
}

pub async fn end_contribution(tx: &Tx, activity: ActivityId, government: GovernmentId) -> Result<bool, DbError> {
    let done = tx
        .execute(
            "update activity_governments set ended_at = $3 where activity = $1 and government = $2 and ended_at is null",
            params![activity, government, tx.clock().now()],
        )
        .await?;
    Ok(done.rows == 1)
}

/// What was offered to an activity is offered to the one that goes on with it.
pub async fn insert_carried_parts(tx: &Tx, from: ActivityId, to: ActivityId) -> Result<(), DbError> {
    tx.execute(
        "insert into activity_governments (activity, government, person, note, since)
         select $2, government, person, note, since from activity_governments where activity = $1 and ended_at is null",
        params![from, to],
    )
    .await?;
    Ok(())
}

pub async fn insert_milestone(
    tx: &Tx,
    activity: ActivityId,
    words: &str,
    due: Option<Date>,
) -> Result<MilestoneId, DbError> {
    let id: MilestoneId = tx.clock().new_id();
    tx.execute(
        "insert into activity_milestones (id, activity, words, due, added_at) values ($1, $2, $3, $4, $5)",
        params![id, activity, words, due, tx.clock().now()],
    )
    .await?;
    Ok(id)
}

/// Returns false if it is not there any more, or is reached.
pub async fn set_due(tx: &Tx, activity: ActivityId, id: MilestoneId, due: Date) -> Result<bool, DbError> {
    let done = tx
        .execute(
            "update activity_milestones set due = $3 where activity = $1 and id = $2 and done_on is null",
            params![activity, id, due],
        )
        .await?;
    Ok(done.rows == 1)
}

pub async fn set_reached(tx: &Tx, activity: ActivityId, id: MilestoneId, on: Date) -> Result<bool, DbError> {
    let done = tx
        .execute(
            "update activity_milestones set done_on = $3 where activity = $1 and id = $2 and done_on is null",
            params![activity, id, on],
        )
        .await?;
    Ok(done.rows == 1)
}

pub async fn delete_milestone(tx: &Tx, activity: ActivityId, id: MilestoneId) -> Result<bool, DbError> {
    let done = tx
        .execute(
            "delete from activity_milestones where activity = $1 and id = $2 and done_on is null",
            params![activity, id],
        )
        .await?;
    Ok(done.rows == 1)
}

pub async fn insert_meeting(tx: &Tx, activity: ActivityId, meeting: MeetingId) -> Result<bool, DbError> {
    let done = tx
        .execute(
            "insert into activity_meetings (activity, meeting) values ($1, $2) on conflict (activity, meeting) do nothing",
            params![activity, meeting],
        )
        .await?;
    Ok(done.rows == 1)
}

pub async fn delete_meeting(tx: &Tx, activity: ActivityId, meeting: MeetingId) -> Result<bool, DbError> {
    let done = tx
        .execute("delete from activity_meetings where activity = $1 and meeting = $2", params![activity, meeting])
        .await?;
    Ok(done.rows == 1)
}

/// Returns none if the resource is a result of the activity already.
pub async fn insert_result(
    tx: &Tx,
    activity: ActivityId,
    title: &str,
    url: Option<&str>,
    resource: Option<ResourceId>,
) -> Result<Option<ResultId>, DbError> {
    let id: ResultId = tx.clock().new_id();
    let done = tx
        .execute(
            "insert into activity_results (id, activity, title, url, resource, added_at) values ($1, $2, $3, $4, $5, $6) on conflict (activity, resource) do nothing",
            params![id, activity, title, url, resource, tx.clock().now()],
        )
        .await?;
    Ok((done.rows == 1).then_some(id))
}

pub async fn delete_result(tx: &Tx, activity: ActivityId, id: ResultId) -> Result<bool, DbError> {
    let done =
        tx.execute("delete from activity_results where activity = $1 and id = $2", params![activity, id]).await?;
    Ok(done.rows == 1)
}

/// A resource that is a result is called something else.
pub async fn set_result_title(tx: &Tx, resource: TextId, title: &str) -> Result<(), DbError> {
    tx.execute("update activity_results set title = $2 where resource = $1", params![resource, title]).await?;
    Ok(())
}

/// The same, as it is called now.
pub async fn set_result_title_again(tx: &Tx, resource: TextId) -> Result<(), DbError> {
    tx.execute(
        "update activity_results set title = coalesce((select r.title from v_resources r where r.id = $1), title) where resource = $1",
        params![resource],
    )
    .await?;
    Ok(())
}

kernel::row! {
    /// An activity that goes on with another one.
    pub struct CarriedOn { pub id: ActivityId, pub carried_from: ActivityId }
}

/// As many as are looked at.
pub const CARRIED: usize = 10;

/// Those that go on with one of these.
pub async fn list_carried(conn: &Conn, ids: &[ActivityId]) -> Result<Vec<CarriedOn>, DbError> {
    let at = |n: usize| ids.get(n).copied();
    conn.all(
        "select id, carried_from from activities where carried_from in ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) order by id",
        params![at(0), at(1), at(2), at(3), at(4), at(5), at(6), at(7), at(8), at(9)],
    )
    .await
}
