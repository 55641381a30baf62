//! SQL of the desk, nothing else.

use jiff::Timestamp;
use kernel::db::{Conn, DbError};
use kernel::ids::Id;
use kernel::paging::{After, ROWS, Slice};
use kernel::params;

/// Whatever waits.
pub enum Waiting {}

kernel::row! {
    /// Something that waits for a steward's decision.
    pub struct WaitingRow { pub kind: String, pub id: Id<Waiting>, pub title: String, pub at: Timestamp }
}

kernel::row! {
    /// What needs a hand: addresses that refuse mail, decisions that are due, groups that nobody leads, texts that the
    /// translator refuses.
    pub struct Hands { pub bounced: i64, pub overdue: i64, pub leaderless: i64, pub refused: i64 }
}

kernel::row! {
    pub struct GroupRow { pub slug: String, pub name: String }
}

/// `due` is before when something must have come in to be overdue.
pub async fn count_hands(conn: &Conn, due: Timestamp) -> Result<Hands, DbError> {
    conn.one(
        "select (select count(*) from v_bounces) as bounced, (select count(*) from v_people_waiting where at < $1) as overdue,
            (select count(*) from v_groups g
             where not exists (select 1 from v_seats s where s.group_id = g.id and s.role = 'lead')) as leaderless,
            (select count(*) from v_translations_refused) as refused",
        params![due],
    )
    .await
}

kernel::row! {
    struct Refusal { why: Option<String> }
}

/// Why the translator refused the last text that it refused.
pub async fn find_refusal(conn: &Conn) -> Result<Option<String>, DbError> {
    let found: Option<Refusal> = conn
        .maybe("select why from v_translations_refused order by asked_at desc, kind, thing, lang limit 1", &[])
        .await?;
    Ok(found.and_then(|refusal| refusal.why))
}

/// The first groups that nobody leads.
pub async fn list_leaderless(conn: &Conn, limit: i64) -> Result<Vec<GroupRow>, DbError> {
    conn.all(
        "select g.slug, g.name from v_groups g
         where not exists (select 1 from v_seats s where s.group_id = g.id and s.role = 'lead') order by g.position, g.id limit $1",
        params![limit],
    )
    .await
}

/// What waits, oldest first.
pub async fn list_waiting(conn: &Conn, after: &After<(Timestamp, Id<Waiting>)>) -> Result<Slice<WaitingRow>, DbError> {
    let (at, id) = after.or((Timestamp::UNIX_EPOCH, Id::FIRST));
    let rows = conn
        .all(
            "select kind, id, title, at from v_people_waiting where (at, id) > ($1, $2) order by at, id limit $3",
            params![at, id, ROWS.saturating_add(1)],
        )
        .await?;
    Ok(after.slice(rows, |row: &WaitingRow| (row.at, row.id)))
}

pub async fn count_waiting(conn: &Conn) -> Result<i64, DbError> {
    conn.count("select count(*) as n from v_people_waiting", &[]).await
}
