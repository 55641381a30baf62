//! SQL of groups, nothing else.

use kernel::db::{Conn, DbError};
use kernel::params;
use nouns::GroupId;

use crate::seats::domain::SeatRole;

kernel::row! {
    #[derive(Clone, Debug)]
    pub struct Group {
        pub id: GroupId,
        pub slug: String,
        pub area: String,
        pub name: String,
        pub lead_network: String,
        pub joining: String,
        pub page_url: Option<String>,
        pub source_url: String,
        pub members: i64,
    }
}

kernel::row! {
    pub struct Text { pub kind: String, pub heading: Option<String>, pub words: String }
}

kernel::row! {
    pub struct Lead { pub group_id: GroupId, pub words: String }
}

kernel::row! {
    /// What stands in the newest adopted or open plan.
    pub struct Planned { pub title: String, pub year: i64, pub quarter: i64, pub state: String, pub example: bool }
}

kernel::row! {
    pub struct Published { pub slug: String, pub title: String, pub year: Option<i64>, pub publisher: Option<String> }
}

kernel::row! {
    /// A seat that is held, by which government's person.
    pub struct Seat { pub role: SeatRole, pub government: Option<String>, pub example: bool }
}

kernel::row! {
    /// A group as the search shows it.
    pub struct Summary { pub slug: String, pub area: String, pub name: String, pub lead_network: String, pub objective: Option<String> }
}

kernel::row! {
    struct Year { year: i64 }
}

impl Group {
    /// Open to everyone with an account, not only to people of signatories.
    pub fn is_open(&self) -> bool {
        self.joining == "open"
    }
}

pub async fn list(conn: &Conn) -> Result<Vec<Group>, DbError> {
    conn.all(
        "select g.id, g.slug, g.area, g.name, g.lead_network, g.joining, g.page_url, g.source_url,
            (select count(*) from memberships m where m.group_id = g.id and m.state = 'active'
                and not exists (select 1 from v_restrictions r where r.person = m.person)) as members
         from groups g order by g.position",
        &[],
    )
    .await
}

/// The position after the last group.
pub async fn count_positions(conn: &Conn) -> Result<i64, DbError> {
    conn.count("select coalesce(max(position), 0) + 1 as n from groups", &[]).await
}

pub async fn find_by_slug(conn: &Conn, slug: &str) -> Result<Option<Group>, DbError> {
    conn.maybe(
        "select g.id, g.slug, g.area, g.name, g.lead_network, g.joining, g.page_url, g.source_url,
            (select count(*) from memberships m where m.group_id = g.id and m.state = 'active'
                and not exists (select 1 from v_restrictions r where r.person = m.person)) as members
         from groups g where g.slug = $1",
        params![slug],
    )
    .await
}

pub async fn find_summary(conn: &Conn, id: GroupId) -> Result<Option<Summary>, DbError> {
    conn.maybe(
        "select g.slug, g.area, g.name, g.lead_network,
            (select t.words from group_texts t where t.group_id = g.id and t.kind = 'objective' and t.position = 0) as objective
         from groups g where g.id = $1",
        params![id],
    )
    .await
}

/// The first objective of each group: what it is for, in a sentence.
pub async fn list_leads(conn: &Conn) -> Result<Vec<Lead>, DbError> {
    conn.all("select group_id, words from group_texts where kind = 'objective' and position = 0", &[]).await
}

pub async fn list_texts(conn: &Conn, group: GroupId) -> Result<Vec<Text>, DbError> {
    conn.all("select kind, heading, words from group_texts where group_id = $1 order by kind, position", params![group])
        .await
}

pub async fn list_planned(conn: &Conn, group: GroupId) -> Result<Vec<Planned>, DbError> {
    conn.all(
        "select title, year, quarter, state, example from v_activities where group_id = $1
           and year = (select max(a.year) from v_activities a where a.group_id = $1)
         order by quarter, planned_at, id limit 40",
        params![group],
    )
    .await
}

/// The year of the newest plan.
pub async fn find_plan_year(conn: &Conn, group: GroupId) -> Result<Option<i64>, DbError> {
    let found: Option<Year> =
        conn.maybe("select year from v_plans where group_id = $1 order by year desc limit 1", params![group]).await?;
    Ok(found.map(|found| found.year))
}

pub async fn list_results(conn: &Conn, group: GroupId) -> Result<Vec<Published>, DbError> {
    conn.all(
        "select slug, title, year, publisher from v_resources
         where id in (select k.resource from v_resource_groups k where k.group_id = $1) and state = 'published' order by coalesce(year, 0) desc, folded, id limit 12",
        params![group],
    )
    .await
}

pub async fn list_seats(conn: &Conn, group: GroupId) -> Result<Vec<Seat>, DbError> {
    conn.all(
        "select s.role, (select min(g.name) from v_affiliations a join v_governments g on g.id = a.government where a.person = s.person) as government,
            p.example
         from v_seats s join v_persons p on p.id = s.person where s.group_id = $1 order by s.role desc, s.id",
        params![group],
    )
    .await
}
