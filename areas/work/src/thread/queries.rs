//! SQL of threads, nothing else.

use jiff::Timestamp;
use jiff::civil::Date;
use kernel::db::{Conn, DbError};
use kernel::params;
use nouns::{ActivityId, ProposalId};

use crate::challenges::domain::Audience;
use crate::challenges::queries::{Cause, find_cause};
use crate::plans::domain::ActivityState;

kernel::row! {
    /// Where a thread begins, if somebody proposed it.
    pub struct Beginning {
        pub id: ProposalId,
        pub title: String,
        pub government_slug: String,
        pub government_name: String,
        pub made_at: Timestamp,
    }
}

kernel::row! {
    pub struct Doing {
        pub id: ActivityId,
        pub title: String,
        pub state: ActivityState,
        pub quarter: i64,
        pub group_slug: String,
        pub year: i64,
        pub planned_at: Timestamp,
        pub adopted_on: Option<Date>,
        pub reason: Option<String>,
    }
}

kernel::row! {
    pub struct Held { pub activity: ActivityId, pub slug: String, pub title: String, pub on_day: Option<Date> }
}

kernel::row! {
    pub struct CameOut { pub activity: ActivityId, pub title: String, pub url: Option<String>, pub slug: Option<String>, pub added_at: Timestamp }
}

kernel::row! {
    struct Origin { origin: ActivityId }
}

/// All of a thread. An activity that nobody proposed begins its own.
pub struct Thread {
    /// The challenge with which it began, if everyone may read that one.
    pub stated: Option<Cause>,
    pub proposed: Option<Beginning>,
    pub doing: Vec<Doing>,
    pub held: Vec<Held>,
    pub came_out: Vec<CameOut>,
}

/// The thread of the activity with which it began.
pub async fn find_thread(conn: &Conn, origin: ActivityId) -> Result<Thread, DbError> {
    let proposed: Option<Beginning> = conn
        .maybe(
            "select p.id, p.title, g.slug as government_slug, g.name as government_name, p.proposed_at as made_at
             from activities a join proposals p on p.id = a.proposal join v_governments g on g.id = p.government where a.id = $1",
            params![origin],
        )
        .await?;
    let stated = match &proposed {
        Some(Beginning { id, .. }) => find_cause(conn, *id).await?.filter(|one| one.audience == Audience::Everyone),
        None => None,
    };
    let doing = conn
        .all(
            "select a.id, a.title, a.state, a.quarter, w.slug as group_slug, l.year, a.planned_at, l.adopted_on,
                case when a.state in ('dropped', 'carried') then (select s.reason from activity_steps s where s.activity = a.id order by s.number desc limit 1) end as reason
             from activities a join plans l on l.id = a.plan join v_groups w on w.id = l.group_id
             where a.origin = $1 order by l.year, a.planned_at, a.id",
            params![origin],
        )
        .await?;
    let held = conn
        .all(
            "select a.id as activity, m.slug, m.title, m.on_day
             from activities a join activity_meetings l on l.activity = a.id join v_meetings m on m.id = l.meeting
             where a.origin = $1 order by m.on_day, m.id",
            params![origin],
        )
        .await?;
    let came_out = conn
        .all(
            "select a.id as activity, coalesce(l.title, r.title) as title, r.url, l.slug, r.added_at
             from activities a join activity_results r on r.activity = a.id left join v_resources l on l.id = r.resource
             where a.origin = $1 order by r.added_at, r.id",
            params![origin],
        )
        .await?;
    Ok(Thread { stated, proposed, doing, held, came_out })
}

/// The thread of a proposal, if something came of it.
pub async fn find_thread_of_proposal(conn: &Conn, proposal: ProposalId) -> Result<Option<Thread>, DbError> {
    let found: Option<Origin> =
        conn.maybe("select origin from activities where proposal = $1", params![proposal]).await?;
    Ok(match found {
        Some(found) => Some(find_thread(conn, found.origin).await?),
        None => None,
    })
}
