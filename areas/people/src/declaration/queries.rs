//! SQL of the declaration's page, nothing else. Counts are computed here and typed nowhere.

use kernel::db::{Conn, DbError};

kernel::row! {
    pub struct Counts { pub signatories: i64, pub countries: i64, pub supporters: i64 }
}

pub async fn counts(conn: &Conn) -> Result<Counts, DbError> {
    conn.one(
        "select (select count(*) from v_governments where is_signatory) as signatories,
            (select count(distinct country) from v_governments where is_signatory) as countries,
            (select count(*) from endorsements where state = 'accepted') as supporters",
        &[],
    )
    .await
}
