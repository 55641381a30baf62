//! SQL of the page of limits, nothing else.

use jiff::Timestamp;
use kernel::db::{Conn, DbError};
use kernel::params;

kernel::row! {
    /// The guard that stands at the sign-up.
    pub struct Standing { pub until: Timestamp, pub automatic: bool }
}

pub async fn find_standing(conn: &Conn, now: Timestamp) -> Result<Option<Standing>, DbError> {
    conn.maybe(
        "select until, automatic from v_people_guards where until > $1 order by until desc, id desc limit 1",
        params![now],
    )
    .await
}
