//! SQL of the list, nothing else.

use jiff::Timestamp;
use jiff::civil::Date;
use kernel::db::{Conn, DbError, Tx};
use kernel::paging::{After, ROWS, Slice};
use kernel::params;
use nouns::PersonId;

kernel::row! {
    /// Something that a person was told and may still know of.
    pub struct Told {
        pub seq: i64,
        pub kind: String,
        pub group_name: Option<String>,
        pub path: String,
        pub title: String,
        pub detail: String,
        pub starts_at: Option<Timestamp>,
        pub on_day: Option<Date>,
        pub at: Timestamp,
        pub is_unread: bool,
    }
}

/// The newest first, as far as the person may know of them today.
pub async fn list(conn: &Conn, person: PersonId, after: &After<(i64,)>) -> Result<Slice<Told>, DbError> {
    let (before,) = after.or((i64::MAX,));
    let rows = conn.all(
        "select h.seq, h.kind, w.name as group_name, h.path, h.title, h.detail, h.starts_at, h.on_day, h.at, n.read_at is null as is_unread
         from notices n join happenings h on h.seq = n.happening left join v_groups w on w.id = h.group_id
         where n.person = $1 and n.happening < $2 and (h.audience = 'person'
            or exists (select 1 from v_memberships m where m.person = n.person and m.group_id = h.group_id)
            or exists (select 1 from v_seats s where s.person = n.person and s.group_id = h.group_id)
            or (h.audience = 'readers' and exists (
                select 1 from v_people_standing s where s.person = n.person and s.role in ('official', 'steward'))))
         order by n.happening desc limit $3",
        params![person, before, ROWS.saturating_add(1)],
    )
    .await?;
    Ok(after.slice(rows, |row: &Told| (row.seq,)))
}

/// Marks everything up to `newest` as read; mail about it no longer comes. Returns false if there was nothing.
pub async fn set_read(tx: &Tx, person: PersonId, newest: i64) -> Result<bool, DbError> {
    let done = tx
        .execute(
            "update notices set read_at = $3, waits = null where person = $1 and read_at is null and happening <= $2",
            params![person, newest, tx.clock().now()],
        )
        .await?;
    Ok(done.rows > 0)
}
