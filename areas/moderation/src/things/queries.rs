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
        pub audience: Audience,
        pub title: String,
        pub words: String,
        /// Withdrawn or hidden.
        pub is_gone: bool,
    }
}

kernel::row! {
    struct Name { name: String }
}

/// Who wrote a text, if that is known.
pub async fn find_name(conn: &Conn, thing: &Thing) -> Result<Option<String>, DbError> {
    let found: Option<Name> = conn.maybe("select name from v_persons where id = $1", params![thing.person]).await?;
    Ok(found.map(|found| found.name))
}

/// Whether somebody is among the people of one of the groups of a resource.
pub async fn is_among_people(conn: &Conn, resource: Uuid, person: Option<PersonId>) -> Result<bool, DbError> {
    let found = conn
        .count(
            "select count(*) as n from v_resource_people p where p.resource = $1 and p.person = $2",
            params![resource, person],
        )
        .await?;
    Ok(found > 0)
}

pub async fn find_thing(conn: &Conn, kind: Kind, id: TextId) -> Result<Option<Thing>, DbError> {
    conn.maybe(
        "select kind, id, parent, number, slug, group_id, person, audience, title, words, is_gone from v_texts where kind = $1 and id = $2",
        params![kind, id],
    )
    .await
}
