//! SQL of mail, nothing else.

use jiff::Timestamp;
use kernel::db::{Conn, DbError};
use kernel::paging::{After, ROWS, Slice};
use kernel::params;
use nouns::PersonId;

kernel::row! {
    /// Somebody whose address a server has refused for good.
    pub struct Bounced { pub person: PersonId, pub name: String, pub email: String, pub since: Timestamp }
}

kernel::row! {
    struct Address { email: String }
}

/// Since the longest first.
pub async fn list_bounced(conn: &Conn, after: &After<(Timestamp, PersonId)>) -> Result<Slice<Bounced>, DbError> {
    let (at, id) = after.or((Timestamp::UNIX_EPOCH, PersonId::FIRST));
    let rows = conn
        .all(
            "select b.person, p.name, p.email, b.since from v_bounces b join v_persons p on p.id = b.person
             where (b.since, b.person) > ($1, $2) order by b.since, b.person limit $3",
            params![at, id, ROWS.saturating_add(1)],
        )
        .await?;
    Ok(after.slice(rows, |row: &Bounced| (row.since, row.person)))
}

pub async fn find_address(conn: &Conn, person: PersonId) -> Result<Option<String>, DbError> {
    let found: Option<Address> = conn.maybe("select email from v_persons where id = $1", params![person]).await?;
    Ok(found.map(|found| found.email))
}
