//! SQL of plans, nothing else.

use kernel::db::{Conn, DbError};
use kernel::params;
use nouns::{GroupId, PlanId};

kernel::row! {
    pub struct Plan { pub id: PlanId, pub group_id: GroupId, pub group_slug: String, pub group_name: String, pub year: i64, pub state: String }
}

kernel::row! {
    /// An activity; with the government that proposed it and how many stand behind it.
    pub struct Activity {
        pub title: String,
        pub quarter: i64,
        pub state: String,
        pub example: bool,
        pub government_slug: Option<String>,
        pub government_name: Option<String>,
        pub supporters: i64,
    }
}

kernel::row! {
    pub struct Year { pub year: i64 }
}

pub async fn find_plan(conn: &Conn, slug: &str, year: i64) -> Result<Option<Plan>, DbError> {
    conn.maybe(
        "select p.id, p.group_id, w.slug as group_slug, w.name as group_name, p.year, p.state
         from plans p join v_groups w on w.id = p.group_id where w.slug = $1 and p.year = $2",
        params![slug, year],
    )
    .await
}

pub async fn list_years(conn: &Conn, group: GroupId) -> Result<Vec<Year>, DbError> {
    conn.all("select year from plans where group_id = $1 order by year desc", params![group]).await
}

pub async fn list_activities(conn: &Conn, plan: PlanId) -> Result<Vec<Activity>, DbError> {
    conn.all(
        "select a.title, a.quarter, a.state, coalesce(p.example, false) as example, g.slug as government_slug, g.name as government_name,
            (select count(*) from supports s where s.proposal = a.proposal) as supporters
         from activities a left join proposals p on p.id = a.proposal left join v_governments g on g.id = p.government
         where a.plan = $1 order by a.quarter, a.planned_at, a.id",
        params![plan],
    )
    .await
}
