//! SQL of organisations, nothing else.

use kernel::db::{Conn, DbError};
use kernel::params;
use nouns::OrganisationId;

kernel::row! {
    /// An organisation with its standing endorsement.
    pub struct Organisation {
        pub id: OrganisationId,
        pub slug: String,
        pub name: String,
        pub kind: String,
        pub website: Option<String>,
        pub source_url: Option<String>,
        pub statement: Option<String>,
    }
}

kernel::row! {
    struct Found { id: OrganisationId }
}

/// Organisations that endorse the declaration come first. One that only claims to exist is not in the list.
pub async fn list(conn: &Conn) -> Result<Vec<Organisation>, DbError> {
    conn.all(
        "select o.id, o.slug, o.name, o.kind, o.website, o.source_url, e.statement
         from organisations o left join endorsements e on e.organisation = o.id and e.state = 'accepted'
         where e.id is not null or o.source_url is not null
            or exists (select 1 from affiliations a where a.organisation = o.id and a.verified_at is not null and a.ended_at is null)
         order by case when e.id is null then 1 else 0 end, o.folded, o.id limit 1000",
        &[],
    )
    .await
}

pub async fn find_by_slug(conn: &Conn, slug: &str) -> Result<Option<Organisation>, DbError> {
    conn.maybe(
        "select o.id, o.slug, o.name, o.kind, o.website, o.source_url, e.statement
         from organisations o left join endorsements e on e.organisation = o.id and e.state = 'accepted'
         where o.slug = $1 and (e.id is not null or o.source_url is not null
            or exists (select 1 from affiliations a where a.organisation = o.id and a.verified_at is not null and a.ended_at is null))",
        params![slug],
    )
    .await
}

pub async fn find_id(conn: &Conn, slug: &str) -> Result<Option<OrganisationId>, DbError> {
    let found: Option<Found> = conn.maybe("select id from organisations where slug = $1", params![slug]).await?;
    Ok(found.map(|found| found.id))
}
