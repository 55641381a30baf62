//! SQL of texts of other areas, nothing else.

use kernel::db::{Conn, DbError};
use kernel::params;
use kernel::uuid::Uuid;
use nouns::{GroupId, PersonId, TextId};

use super::{Audience, Kind};

kernel::row! {
    /// A text where it stands. `title` is that of what it stands in.
    pub struct Thing {
        pub kind: Kind,
        pub id: TextId,
        pub parent: Uuid,
        pub number: i64,
        pub slug: String,
        pub group_id: Option<GroupId>,
        pub person: Option<PersonId>,
        pub name: Option<String>,
        pub audience: Audience,
        pub title: String,
        pub words: String,
        /// Withdrawn or hidden.
        pub is_gone: bool,
    }
}

pub async fn find_thing(conn: &Conn, kind: Kind, id: TextId) -> Result<Option<Thing>, DbError> {
    conn.maybe(
        "select t.kind, t.id, t.parent, t.number, t.slug, t.group_id, t.person, (select p.name from v_persons p where p.id = t.person) as name,
            t.audience, t.title, t.words, t.is_gone
         from v_texts t where t.kind = $1 and t.id = $2",
        params![kind, id],
    )
    .await
}
