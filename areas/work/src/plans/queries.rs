//! SQL of plans, nothing else.

use jiff::Timestamp;
use jiff::civil::Date;
use kernel::db::{Conn, DbError, Tx};
use kernel::params;
use nouns::{ActivityId, GroupId, MeetingId, PlanId};

use super::domain::{ActivityState, Adopted, MEETINGS_OFFERED, PlanState};
use crate::offered::{Offered, slug};

kernel::row! {
    #[derive(Clone, Debug)]
    pub struct Plan {
        pub id: PlanId,
        pub group_id: GroupId,
        pub group_slug: String,
        pub group_name: String,
        pub year: i64,
        pub state: PlanState,
        pub adopted_at: Option<Timestamp>,
        pub adopted_on: Option<Date>,
        pub decision: Option<String>,
        pub meeting_slug: Option<String>,
        pub meeting_title: Option<String>,
    }
}

kernel::row! {
    /// An activity as a line of the plan; with the government that proposed it, how many stand behind it, and why it is
    /// dropped or carried over.
    pub struct Activity {
        pub id: ActivityId,
        pub title: String,
        pub quarter: i64,
        pub state: ActivityState,
        pub adopted_quarter: Option<i64>,
        pub example: bool,
        pub carried_from: Option<ActivityId>,
        pub planned_at: Timestamp,
        pub government_slug: Option<String>,
        pub government_name: Option<String>,
        pub supporters: i64,
        pub contributors: i64,
        pub reason: Option<String>,
    }
}

kernel::row! {
    /// A milestone of one of the activities of a plan.
    pub struct Milestone { pub activity: ActivityId, pub words: String, pub due: Option<Date>, pub done_on: Option<Date> }
}

kernel::row! {
    pub struct Year { pub year: i64, pub state: PlanState }
}

kernel::row! {
    /// A state that the plan has reached.
    pub struct Step { pub state: PlanState, pub at: Timestamp }
}

kernel::row! {
    /// A meeting of the group, as the groups area publishes it.
    #[derive(Clone, Debug)]
    pub struct Meeting { pub id: MeetingId, pub slug: String, pub title: String, pub on_day: Option<Date> }
}

pub async fn find_plan(conn: &Conn, slug: &str, year: i64) -> Result<Option<Plan>, DbError> {
    conn.maybe(
        "select p.id, p.group_id, w.slug as group_slug, w.name as group_name, p.year, p.state, p.adopted_at, p.adopted_on, p.decision,
            m.slug as meeting_slug, m.title as meeting_title
         from plans p join v_groups w on w.id = p.group_id left join v_meetings m on m.id = p.adopted_meeting
         where w.slug = $1 and p.year = $2",
        params![slug, year],
    )
    .await
}

pub async fn list_years(conn: &Conn, group: GroupId) -> Result<Vec<Year>, DbError> {
    conn.all("select year, state from plans where group_id = $1 order by year desc", params![group]).await
}

pub async fn list_steps(conn: &Conn, plan: PlanId) -> Result<Vec<Step>, DbError> {
    conn.all("select state, at from plan_steps where plan = $1 order by number", params![plan]).await
}

pub async fn list_activities(conn: &Conn, plan: PlanId) -> Result<Vec<Activity>, DbError> {
    conn.all(
        "select a.id, a.title, a.quarter, a.state, a.adopted_quarter, a.example, a.carried_from, a.planned_at, g.slug as government_slug,
            g.name as government_name, coalesce(p.supporters, 0) as supporters,
            (select count(*) from activity_governments c where c.activity = a.id and c.ended_at is null) as contributors,
            case when a.state in ('dropped', 'carried') then (select s.reason from activity_steps s where s.activity = a.id order by s.number desc limit 1) end as reason
         from activities a join activities o on o.id = a.origin left join proposals p on p.id = o.proposal left join v_governments g on g.id = p.government
         where a.plan = $1 order by a.quarter, a.planned_at, a.id",
        params![plan],
    )
    .await
}

pub async fn list_milestones(conn: &Conn, plan: PlanId) -> Result<Vec<Milestone>, DbError> {
    conn.all(
        "select m.activity, m.words, m.due, m.done_on from activity_milestones m join activities a on a.id = m.activity
         where a.plan = $1 order by coalesce(m.done_on, m.due), m.added_at, m.id",
        params![plan],
    )
    .await
}

/// Meetings of the group that a decision may have been taken at or an activity worked on, newest first.
pub async fn list_meetings(conn: &Conn, group: GroupId) -> Result<Offered<Meeting>, DbError> {
    let rows = conn
        .all(
            "select id, slug, title, on_day from v_meetings where group_id = $1 and on_day is not null order by on_day desc, id limit 61",
            params![group],
        )
        .await?;
    Ok(Offered::new(rows, MEETINGS_OFFERED))
}

/// The meeting of the group that was chosen, or whose page was named.
pub async fn find_meeting(conn: &Conn, group: GroupId, id: &str, page: &str) -> Result<Option<Meeting>, DbError> {
    let named = slug(page, "events");
    let id = id.parse::<MeetingId>().ok().filter(|_| named.is_none());
    conn.maybe(
        "select id, slug, title, on_day from v_meetings where group_id = $1 and on_day is not null and (id = $2 or slug = $3)",
        params![group, id, named],
    )
    .await
}

/// How many activities stand in the plan and are not dropped.
pub async fn count_kept(conn: &Conn, plan: PlanId) -> Result<i64, DbError> {
    conn.count("select count(*) as n from activities where plan = $1 and state <> 'dropped'", params![plan]).await
}

async fn insert_step(tx: &Tx, plan: PlanId, state: PlanState) -> Result<(), DbError> {
    tx.execute(
        "insert into plan_steps (plan, number, state, at, person)
         select $1, coalesce(max(number), 0) + 1, $2, $3, $4 from plan_steps where plan = $1",
        params![plan, state, tx.clock().now(), tx.actor()],
    )
    .await?;
    Ok(())
}

pub async fn insert_plan(tx: &Tx, group: GroupId, year: i64, state: PlanState) -> Result<PlanId, DbError> {
    let id: PlanId = tx.clock().new_id();
    tx.execute(
        "insert into plans (id, group_id, year, state) values ($1, $2, $3, $4)",
        params![id, group, year, state],
    )
    .await?;
    insert_step(tx, id, state).await?;
    Ok(id)
}

/// Returns false if the plan does not stand where it was seen: somebody else was faster.
pub async fn set_state(tx: &Tx, id: PlanId, from: PlanState, to: PlanState) -> Result<bool, DbError> {
    let done = tx.execute("update plans set state = $3 where id = $1 and state = $2", params![id, from, to]).await?;
    if done.rows == 1 {
        insert_step(tx, id, to).await?;
    }
    Ok(done.rows == 1)
}

/// Records the decision, and with it what was adopted: what comes later is told from it. Call it after `set_state`.
pub async fn set_adopted(tx: &Tx, id: PlanId, adopted: &Adopted<'_>) -> Result<(), DbError> {
    tx.execute(
        "update plans set adopted_at = $2, adopted_on = $3, adopted_meeting = $4, decision = $5 where id = $1",
        params![id, tx.clock().now(), adopted.on, adopted.meeting.map(|meeting| meeting.id), adopted.decision],
    )
    .await?;
    tx.execute(
        "update activities set adopted_title = title, adopted_quarter = quarter where plan = $1 and state <> 'dropped'",
        params![id],
    )
    .await?;
    Ok(())
}
