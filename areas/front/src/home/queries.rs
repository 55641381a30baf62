//! SQL of the start page, nothing else.

use jiff::Timestamp;
use jiff::civil::Date;
use kernel::db::{Conn, DbError};
use kernel::params;

kernel::row! {
    pub struct Counts { pub signatories: i64, pub countries: i64, pub members: i64 }
}

kernel::row! {
    pub struct Group { pub slug: String, pub name: String, pub lead_network: String, pub joining: String }
}

kernel::row! {
    pub struct Event { pub slug: String, pub title: String, pub group_name: Option<String>, pub starts_at: Option<Timestamp>, pub on_day: Option<Date>, pub example: bool }
}

kernel::row! {
    pub struct News { pub slug: String, pub title: String, pub published_at: Timestamp, pub example: bool }
}

kernel::row! {
    /// An account of the demonstration; its name is its role.
    pub struct Account { pub name: String, pub email: String }
}

pub async fn counts(conn: &Conn) -> Result<Counts, DbError> {
    conn.one(
        "select (select count(*) from v_governments where is_signatory) as signatories,
            (select count(distinct country) from v_governments where is_signatory) as countries,
            (select cast(coalesce(sum(members), 0) as bigint) from v_group_sizes) as members",
        &[],
    )
    .await
}

pub async fn list_groups(conn: &Conn) -> Result<Vec<Group>, DbError> {
    conn.all("select slug, name, lead_network, joining from v_groups order by position", &[]).await
}

pub async fn list_events(conn: &Conn, today: Date) -> Result<Vec<Event>, DbError> {
    conn.all("select m.slug, m.title, g.name as group_name, m.starts_at, m.on_day, m.example
         from v_meetings m left join v_groups g on g.id = m.group_id where m.on_day >= $1 order by m.on_day, m.id limit 4", params![today]).await
}

pub async fn list_news(conn: &Conn) -> Result<Vec<News>, DbError> {
    conn.all("select slug, title, published_at, example from v_news order by published_at desc, id desc limit 4", &[])
        .await
}

pub async fn list_demo_accounts(conn: &Conn) -> Result<Vec<Account>, DbError> {
    conn.all(
        "select name, email from v_persons where example and email like '%@demo.example' order by id limit 20",
        &[],
    )
    .await
}
