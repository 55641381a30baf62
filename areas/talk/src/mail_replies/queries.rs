//! SQL of answers by mail, nothing else.

use kernel::db::{Conn, DbError};
use kernel::params;
use nouns::PersonId;

kernel::row! {
    /// Whose address it is.
    pub struct Writer { pub id: PersonId, pub email: String, pub lang: Option<String> }
}

pub async fn find_writer(conn: &Conn, email: &str) -> Result<Option<Writer>, DbError> {
    conn.maybe("select id, email, lang from v_persons where email = $1 and is_verified", params![email]).await
}
