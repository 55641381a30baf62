//! SQL of organisations, nothing else.

use kernel::db::{Conn, DbError, Tx};
use kernel::paging::{After, ROWS, Slice};
use kernel::params;
use nouns::OrganisationId;
use nouns::people::OrganisationRegistered;

kernel::row! {
    /// An organisation with its standing endorsement.
    pub struct Organisation {
        pub id: OrganisationId,
        pub slug: String,
        pub name: String,
        pub folded: String,
        pub kind: String,
        pub website: Option<String>,
        pub source_url: Option<String>,
        pub statement: Option<String>,
    }
}

kernel::row! {
    struct Found { id: OrganisationId }
}

/// A page of the list, by folded name; of all, or only of those that endorse the declaration. One that only claims to
/// exist is not in the list.
pub async fn list_page(
    conn: &Conn,
    only_supporters: bool,
    after: &After<(String, OrganisationId)>,
) -> Result<Slice<Organisation>, DbError> {
    let (folded, id) = after.or((String::new(), OrganisationId::FIRST));
    let rows = conn
        .all(
            "select o.id, o.slug, o.name, o.folded, o.kind, o.website, o.source_url, e.statement
             from organisations o left join endorsements e on e.organisation = o.id and e.state = 'accepted'
             where o.merged_into is null and (e.id is not null or (not $1 and (o.source_url is not null
                or exists (select 1 from affiliations a where a.organisation = o.id and a.verified_at is not null and a.ended_at is null))))
               and (o.folded, o.id) > ($2, $3)
             order by o.folded, o.id limit $4",
            params![only_supporters, folded, id, ROWS.saturating_add(1)],
        )
        .await?;
    Ok(after.slice(rows, |row: &Organisation| (row.folded.clone(), row.id)))
}

/// How many are in the list.
pub async fn count(conn: &Conn, only_supporters: bool) -> Result<i64, DbError> {
    conn.count(
        "select count(*) as n
         from organisations o left join endorsements e on e.organisation = o.id and e.state = 'accepted'
         where o.merged_into is null and (e.id is not null or (not $1 and (o.source_url is not null
            or exists (select 1 from affiliations a where a.organisation = o.id and a.verified_at is not null and a.ended_at is null))))",
        params![only_supporters],
    )
    .await
}

pub async fn find_by_slug(conn: &Conn, slug: &str) -> Result<Option<Organisation>, DbError> {
    conn.maybe(
        "select o.id, o.slug, o.name, o.folded, o.kind, o.website, o.source_url, e.statement
         from organisations o left join endorsements e on e.organisation = o.id and e.state = 'accepted'
         where o.id = (select coalesce(m.merged_into, m.id) from organisations m where m.slug = $1) and (e.id is not null or o.source_url is not null
            or exists (select 1 from affiliations a where a.organisation = o.id and a.verified_at is not null and a.ended_at is null))",
        params![slug],
    )
    .await
}

pub async fn find_id(conn: &Conn, slug: &str) -> Result<Option<OrganisationId>, DbError> {
    let found: Option<Found> =
        conn.maybe("select coalesce(merged_into, id) as id from organisations where slug = $1", params![slug]).await?;
    Ok(found.map(|found| found.id))
}

/// An organisation to register.
#[derive(Clone, Copy, Debug, Default)]
pub struct NewOrganisation<'a> {
    pub slug: &'a str,
    pub name: &'a str,
    pub kind: &'a str,
    pub country: Option<&'a str>,
    pub website: Option<&'a str>,
    pub source_url: Option<&'a str>,
}

pub async fn insert_organisation(tx: &Tx, new: &NewOrganisation<'_>) -> Result<OrganisationId, DbError> {
    let id: OrganisationId = tx.clock().new_id();
    tx.execute(
        "insert into organisations (id, slug, name, folded, kind, country, website, source_url, registered_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        params![id, new.slug, new.name, ::places::fold(new.name), new.kind, new.country, new.website, new.source_url, tx.clock().now()],
    )
    .await?;
    tx.note(&OrganisationRegistered { organisation: id }).await?;
    Ok(id)
}
