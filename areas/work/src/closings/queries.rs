//! SQL of closings, nothing else: what the records say about a year, and the report that keeps it.

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::Date;
use kernel::db::{Conn, DbError, Tx};
use kernel::params;
use nouns::{ActivityId, PlanId, ProposalId};

use super::domain::{Asked, Attendance, Came, CameOut, Decided, Did, Met, Record};
use crate::plans::domain::ActivityState;
use crate::plans::queries::Plan;
use crate::proposals::domain::State;

kernel::row! {
    /// The words of a report, and the record once it is published.
    pub struct Report { pub introduction: String, pub outlook: String, pub version: i64, pub record: Option<serde_json::Value>, pub published_at: Option<Timestamp> }
}

kernel::row! {
    struct MeetingRow { slug: String, title: String, on_day: Option<Date>, came: i64 }
}

kernel::row! {
    struct CameRow { slug: Option<String>, name: Option<String>, country: Option<String>, meetings: i64, times: i64 }
}

kernel::row! {
    struct DecisionRow { words: String, day: Date, meeting: String, meeting_title: String, is_public: bool }
}

kernel::row! {
    struct ProposalRow { id: ProposalId, title: String, government: String, government_slug: String, state: State }
}

kernel::row! {
    struct ActivityRow {
        id: ActivityId,
        title: String,
        quarter: i64,
        state: ActivityState,
        adopted_quarter: Option<i64>,
        reason: Option<String>,
        proposed_by: Option<String>,
        next: Option<ActivityId>,
    }
}

kernel::row! {
    struct ContributorRow { activity: ActivityId, name: String }
}

kernel::row! {
    struct ResultRow { activity: ActivityId, title: String, url: Option<String>, slug: Option<String> }
}

/// Hidden proposals of a year about which somebody still has to decide whether they come back.
pub async fn count_appealed(conn: &Conn, plan: &Plan) -> Result<i64, DbError> {
    conn.count(
        "select count(*) as n from proposals p join v_cases c on c.kind = 'proposal' and c.thing = p.id
         where p.group_id = $1 and p.year = $2 and p.state = 'hidden' and c.state = 'appealed'",
        params![plan.group_id, plan.year],
    )
    .await
}

pub async fn find_report(conn: &Conn, plan: PlanId) -> Result<Option<Report>, DbError> {
    conn.maybe(
        "select introduction, outlook, version, record, published_at from plan_reports where plan = $1",
        params![plan],
    )
    .await
}

/// What the records say about the year of a plan, as far as `today`. It always takes as many statements.
pub async fn find_record(conn: &Conn, plan: &Plan, today: Date) -> Result<Record, DbError> {
    let (Ok(first), Ok(last)) = (first_day(plan.year), last_day(plan.year)) else { return Ok(Record::default()) };
    let meetings: Vec<MeetingRow> = conn
        .all(
            "select m.slug, m.title, m.on_day, (select count(*) from v_confirmed c where c.meeting = m.id) as came
             from v_meetings m where m.group_id = $1 and m.on_day >= $2 and m.on_day <= $3 order by m.on_day, m.id",
            params![plan.group_id, first, last.min(today)],
        )
        .await?;
    let attendance = find_attendance(conn, plan, first, last.min(today)).await?;
    let decisions: Vec<DecisionRow> = conn
        .all(
            "select d.text as words, d.decided_on as day, m.slug as meeting, m.title as meeting_title, d.is_public
             from v_decisions d join v_meetings m on m.id = d.meeting
             where d.group_id = $1 and m.on_day >= $2 and m.on_day <= $3 order by d.decided_on, d.id",
            params![plan.group_id, first, last.min(today)],
        )
        .await?;
    let proposals: Vec<ProposalRow> = conn
        .all(
            "select p.id, p.title, g.name as government, g.slug as government_slug, p.state
             from proposals p join v_governments g on g.id = p.government
             where p.group_id = $1 and p.year = $2 order by p.proposed_at, p.id",
            params![plan.group_id, plan.year],
        )
        .await?;
    let adopted_at = plan.meeting_slug.clone().zip(plan.meeting_title.clone());
    Ok(Record {
        adopted_on: plan.adopted_on,
        decision: plan.decision.clone().unwrap_or_default(),
        adopted_at: adopted_at.map(|(slug, title)| Met { slug, title, day: plan.adopted_on, came: None }),
        meetings: meetings
            .into_iter()
            .map(|row| Met { slug: row.slug, title: row.title, day: row.on_day, came: Some(row.came) })
            .collect(),
        attendance: Some(attendance),
        decisions: decisions
            .into_iter()
            .map(|row| Decided {
                words: row.words,
                day: row.day,
                meeting: row.meeting,
                meeting_title: row.meeting_title,
                is_public: row.is_public,
            })
            .collect(),
        proposals: proposals
            .into_iter()
            .map(|row| Asked {
                id: row.id,
                title: row.title,
                government: row.government,
                government_slug: row.government_slug,
                state: row.state.word().to_owned(),
            })
            .collect(),
        activities: list_done(conn, plan.id).await?,
    })
}

/// Who confirmed being at the meetings of the group between two days.
async fn find_attendance(conn: &Conn, plan: &Plan, first: Date, last: Date) -> Result<Attendance, DbError> {
    let rows: Vec<CameRow> = conn
        .all(
            "select g.slug, g.name, g.country, count(distinct c.meeting) as meetings, count(*) as times
             from v_confirmed c join v_meetings m on m.id = c.meeting left join v_governments g on g.id = c.government
             where m.group_id = $1 and m.on_day >= $2 and m.on_day <= $3
             group by g.id, g.slug, g.name, g.country, g.folded order by count(*) desc, g.folded, g.id",
            params![plan.group_id, first, last],
        )
        .await?;
    let mut attendance = Attendance::default();
    for row in rows {
        match (row.slug, row.name, row.country) {
            (Some(slug), Some(name), Some(country)) => {
                attendance.governments.push(Came { slug, name, country, meetings: row.meetings, times: row.times });
            }
            _ => attendance.others += row.times,
        }
    }
    Ok(attendance)
}

fn first_day(year: i64) -> Result<Date, jiff::Error> {
    Date::new(i16::try_from(year).unwrap_or_default(), 1, 1)
}

fn last_day(year: i64) -> Result<Date, jiff::Error> {
    Date::new(i16::try_from(year).unwrap_or_default(), 12, 31)
}

async fn list_done(conn: &Conn, plan: PlanId) -> Result<Vec<Did>, DbError> {
    let activities: Vec<ActivityRow> = conn
        .all(
            "select a.id, a.title, a.quarter, a.state, a.adopted_quarter,
                (select s.reason from activity_steps s where s.activity = a.id order by s.number desc limit 1) as reason,
                g.name as proposed_by, (select n.id from activities n where n.carried_from = a.id) as next
             from activities a join activities o on o.id = a.origin left join proposals p on p.id = o.proposal left join v_governments g on g.id = p.government
             where a.plan = $1 order by a.quarter, a.planned_at, a.id",
            params![plan],
        )
        .await?;
    let contributors: Vec<ContributorRow> = conn
        .all(
            "select c.activity, g.name from activity_governments c join activities a on a.id = c.activity join v_governments g on g.id = c.government
             where a.plan = $1 and c.ended_at is null order by g.folded, g.id",
            params![plan],
        )
        .await?;
    let results: Vec<ResultRow> = conn
        .all(
            "select r.activity, coalesce(l.title, r.title) as title, r.url, l.slug
             from activity_results r join activities a on a.id = r.activity left join v_resources l on l.id = r.resource
             where a.plan = $1 order by r.added_at, r.id",
            params![plan],
        )
        .await?;
    let (mut names, mut outcomes) = (BTreeMap::new(), BTreeMap::new());
    for row in contributors {
        names.entry(row.activity).or_insert_with(Vec::new).push(row.name);
    }
    for row in results {
        let result = CameOut { title: row.title, url: row.url, slug: row.slug };
        outcomes.entry(row.activity).or_insert_with(Vec::new).push(result);
    }
    let did = activities.into_iter().map(|row| Did {
        title: row.title,
        quarter: row.quarter,
        state: row.state.word().to_owned(),
        adopted: row.adopted_quarter.is_some(),
        reason: row.reason.unwrap_or_default(),
        proposed_by: row.proposed_by,
        contributors: names.remove(&row.id).unwrap_or_default(),
        results: outcomes.remove(&row.id).unwrap_or_default(),
        next: row.next,
        id: row.id,
    });
    Ok(did.collect())
}

/// Returns false if the version has passed: somebody saved in the meantime. The first version follows none, which is 0.
pub async fn set_words(
    tx: &Tx,
    plan: PlanId,
    version: i64,
    introduction: &str,
    outlook: &str,
) -> Result<bool, DbError> {
    let done = if version == 0 {
        tx.execute(
            "insert into plan_reports (plan, introduction, outlook, version) values ($1, $2, $3, 1) on conflict (plan) do nothing",
            params![plan, introduction, outlook],
        )
        .await?
    } else {
        tx.execute(
            "update plan_reports set introduction = $3, outlook = $4, version = version + 1 where plan = $1 and version = $2 and published_at is null",
            params![plan, version, introduction, outlook],
        )
        .await?
    };
    Ok(done.rows == 1)
}

/// Publishes the report with the record of that moment.
pub async fn set_published(tx: &Tx, plan: PlanId, record: &Record) -> Result<(), DbError> {
    let record = serde_json::to_value(record).map_err(|error| DbError::Shape(error.to_string()))?;
    tx.execute(
        "insert into plan_reports (plan, introduction, outlook, version, record, published_at) values ($1, '', '', 1, $2, $3)
         on conflict (plan) do update set record = excluded.record, published_at = excluded.published_at where plan_reports.published_at is null",
        params![plan, record, tx.clock().now()],
    )
    .await?;
    Ok(())
}
