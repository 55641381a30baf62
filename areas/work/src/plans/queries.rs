//! SQL of plans, nothing else.

use jiff::Timestamp;
use kernel::db::{Conn, DbError, Tx};
use kernel::params;
use nouns::{GroupId, PlanId};

kernel::row! {
    pub struct Plan { pub id: PlanId, pub group_id: GroupId, pub group_slug: String, pub group_name: String, pub year: i64, pub state: String, pub adopted_at: Option<Timestamp>, pub decision: Option<String> }
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
        "select p.id, p.group_id, w.slug as group_slug, w.name as group_name, p.year, p.state, p.adopted_at, p.decision
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

pub async fn insert_plan(tx: &Tx, group: GroupId, year: i64, state: &str) -> Result<PlanId, DbError> {
    let id: PlanId = tx.clock().new_id();
    tx.execute(
        "insert into plans (id, group_id, year, state) values ($1, $2, $3, $4)",
        params![id, group, year, state],
    )
    .await?;
    Ok(id)
}

/// Returns false if the plan was no longer open: somebody else was faster.
pub async fn set_adopted(tx: &Tx, id: PlanId, decision: &str) -> Result<bool, DbError> {
    let done = tx
        .execute(
            "update plans set state = 'adopted', adopted_at = $2, decision = $3 where id = $1 and state = 'open'",
            params![id, tx.clock().now(), decision],
        )
        .await?;
    Ok(done.rows == 1)
}
