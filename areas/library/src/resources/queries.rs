//! SQL of resources, nothing else.

use kernel::db::{Conn, DbError};
use kernel::params;
use nouns::ResourceId;

kernel::row! {
    pub struct Resource {
        pub slug: String,
        pub title: String,
        pub kind: String,
        pub year: Option<i64>,
        pub publisher: Option<String>,
        pub group_slug: Option<String>,
        pub group_name: Option<String>,
        pub note: String,
        pub source_url: String,
        pub example: bool,
    }
}

kernel::row! {
    pub struct Group { pub slug: String, pub name: String }
}

pub async fn list(conn: &Conn, group: &str) -> Result<Vec<Resource>, DbError> {
    conn.all(
        "select r.slug, r.title, r.kind, r.year, r.publisher, g.slug as group_slug, g.name as group_name, r.note, r.source_url, r.example
         from resources r left join v_groups g on g.id = r.group_id
         where $1 = '' or g.slug = $1
         order by coalesce(r.year, 0) desc, r.title, r.id limit 300",
        params![group],
    )
    .await
}

pub async fn find_by_slug(conn: &Conn, slug: &str) -> Result<Option<Resource>, DbError> {
    conn.maybe(
        "select r.slug, r.title, r.kind, r.year, r.publisher, g.slug as group_slug, g.name as group_name, r.note, r.source_url, r.example
         from resources r left join v_groups g on g.id = r.group_id where r.slug = $1",
        params![slug],
    )
    .await
}

pub async fn find(conn: &Conn, id: ResourceId) -> Result<Option<Resource>, DbError> {
    conn.maybe(
        "select r.slug, r.title, r.kind, r.year, r.publisher, g.slug as group_slug, g.name as group_name, r.note, r.source_url, r.example
         from resources r left join v_groups g on g.id = r.group_id where r.id = $1",
        params![id],
    )
    .await
}

pub async fn list_groups(conn: &Conn) -> Result<Vec<Group>, DbError> {
    conn.all("select slug, name from v_groups order by position", &[]).await
}
