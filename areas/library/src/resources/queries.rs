//! SQL of resources, nothing else.

use kernel::db::{Conn, DbError};
use kernel::paging::{After, ROWS, Slice};
use kernel::params;
use nouns::ResourceId;

kernel::row! {
    pub struct Resource {
        pub id: ResourceId,
        pub slug: String,
        pub title: String,
        pub folded: String,
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

/// What the list is ordered by: the newest year first, those without a year last; then the folded title.
pub type Placed = (i64, String, ResourceId);

/// Resources of one group, or of all.
pub async fn list_page(conn: &Conn, group: &str, after: &After<Placed>) -> Result<Slice<Resource>, DbError> {
    let (year, folded, id) = after.or((i64::MAX, String::new(), ResourceId::FIRST));
    let rows = conn.all(
        "select r.id, r.slug, r.title, r.folded, r.kind, r.year, r.publisher, g.slug as group_slug, g.name as group_name, r.note, r.source_url, r.example
         from resources r left join v_groups g on g.id = r.group_id
         where ($1 = '' or g.slug = $1) and coalesce(r.year, 0) <= $2
            and (coalesce(r.year, 0) < $2 or (r.folded, r.id) > ($3, $4))
         order by coalesce(r.year, 0) desc, r.folded, r.id limit $5",
        params![group, year, folded, id, ROWS.saturating_add(1)],
    )
    .await?;
    Ok(after.slice(rows, |row: &Resource| (row.year.unwrap_or(0), row.folded.clone(), row.id)))
}

pub async fn count(conn: &Conn, group: &str) -> Result<i64, DbError> {
    conn.count(
        "select count(*) as n from resources r left join v_groups g on g.id = r.group_id where $1 = '' or g.slug = $1",
        params![group],
    )
    .await
}

pub async fn find_by_slug(conn: &Conn, slug: &str) -> Result<Option<Resource>, DbError> {
    conn.maybe(
        "select r.id, r.slug, r.title, r.folded, r.kind, r.year, r.publisher, g.slug as group_slug, g.name as group_name, r.note, r.source_url, r.example
         from resources r left join v_groups g on g.id = r.group_id where r.slug = $1",
        params![slug],
    )
    .await
}

pub async fn find(conn: &Conn, id: ResourceId) -> Result<Option<Resource>, DbError> {
    conn.maybe(
        "select r.id, r.slug, r.title, r.folded, r.kind, r.year, r.publisher, g.slug as group_slug, g.name as group_name, r.note, r.source_url, r.example
         from resources r left join v_groups g on g.id = r.group_id where r.id = $1",
        params![id],
    )
    .await
}

pub async fn list_groups(conn: &Conn) -> Result<Vec<Group>, DbError> {
    conn.all("select slug, name from v_groups order by position", &[]).await
}
