//! SQL of the registers, nothing else.

use kernel::db::{Conn, DbError, Tx};
use kernel::params;
use nouns::{AffiliationId, GovernmentId, OrganisationId, PersonId};

use super::domain::Draft;

kernel::row! {
    /// An organisation as it was entered, listed or not.
    pub struct Entered {
        pub id: OrganisationId,
        pub slug: String,
        pub name: String,
        pub kind: String,
        pub country: Option<String>,
        pub website: Option<String>,
    }
}

kernel::row! {
    struct Domain { domain: String }
}

kernel::row! {
    /// Somebody who is at both of two that are merged.
    pub struct Doubled { pub person: PersonId, pub from_id: AffiliationId, pub to_id: AffiliationId, pub from_is_better: bool }
}

pub async fn find_organisation(conn: &Conn, slug: &str) -> Result<Option<Entered>, DbError> {
    conn.maybe(
        "select id, slug, name, kind, country, website from organisations where slug = $1 and merged_into is null",
        params![slug],
    )
    .await
}

pub async fn list_domains(conn: &Conn, government: GovernmentId) -> Result<Vec<String>, DbError> {
    let found: Vec<Domain> = conn
        .all("select domain from government_domains where government = $1 order by domain", params![government])
        .await?;
    Ok(found.into_iter().map(|row| row.domain).collect())
}

/// An old name stays one by which it is found.
pub async fn set_government(tx: &Tx, id: GovernmentId, draft: &Draft) -> Result<(), DbError> {
    let folded = ::places::fold(&draft.name);
    tx.execute(
        "update governments set name = $2, folded = $3, names = case when folded = $3 then names else $3 || ' ' || names end,
            kind = $4, country = $5, website = $6, note = $7 where id = $1",
        params![id, &*draft.name, folded, draft.kind, draft.country, draft.website(), draft.note()],
    )
    .await?;
    Ok(())
}

pub async fn set_organisation(tx: &Tx, id: OrganisationId, draft: &Draft) -> Result<(), DbError> {
    let country = Some(draft.country.as_str()).filter(|country| !country.is_empty());
    tx.execute(
        "update organisations set name = $2, folded = $3, kind = $4, country = $5, website = $6 where id = $1",
        params![id, &*draft.name, ::places::fold(&draft.name), draft.kind, country, draft.website()],
    )
    .await?;
    Ok(())
}

pub async fn insert_domain(tx: &Tx, id: GovernmentId, domain: &str) -> Result<(), DbError> {
    tx.execute("insert into government_domains (domain, government) values ($1, $2)", params![domain, id]).await?;
    Ok(())
}

pub async fn delete_domain(tx: &Tx, id: GovernmentId, domain: &str) -> Result<(), DbError> {
    tx.execute("delete from government_domains where government = $1 and domain = $2", params![id, domain]).await?;
    Ok(())
}

/// Whether both have a signature that is open or stands.
pub async fn count_signatures(conn: &Conn, from: GovernmentId, to: GovernmentId) -> Result<i64, DbError> {
    conn.count(
        "select count(*) as n from signatures where government in ($1, $2) and state in ('submitted', 'accepted')",
        params![from, to],
    )
    .await
}

/// The same of support for the declaration.
pub async fn count_endorsements(conn: &Conn, from: OrganisationId, to: OrganisationId) -> Result<i64, DbError> {
    conn.count(
        "select count(*) as n from endorsements where organisation in ($1, $2) and state in ('submitted', 'accepted')",
        params![from, to],
    )
    .await
}

/// What is verified is better than what is not, and speaking for it than only working there.
pub async fn list_doubled(conn: &Conn, from: GovernmentId, to: GovernmentId) -> Result<Vec<Doubled>, DbError> {
    conn.all(
        "select f.person, f.id as from_id, t.id as to_id,
            (f.verified_at is not null and (t.verified_at is null or (f.representative and not t.representative))) as from_is_better
         from affiliations f join affiliations t on t.person = f.person and t.government = $2 and t.ended_at is null
         where f.government = $1 and f.ended_at is null order by f.id",
        params![from, to],
    )
    .await
}

pub async fn list_doubled_at_organisations(
    conn: &Conn,
    from: OrganisationId,
    to: OrganisationId,
) -> Result<Vec<Doubled>, DbError> {
    conn.all(
        "select f.person, f.id as from_id, t.id as to_id,
            (f.verified_at is not null and (t.verified_at is null or (f.representative and not t.representative))) as from_is_better
         from affiliations f join affiliations t on t.person = f.person and t.organisation = $2 and t.ended_at is null
         where f.organisation = $1 and f.ended_at is null order by f.id",
        params![from, to],
    )
    .await
}

/// Moves everything that this area keeps of a government. A report on a commitment of which the other one tells for the same
/// year stays.
pub async fn move_government(tx: &Tx, from: GovernmentId, to: GovernmentId) -> Result<(), DbError> {
    tx.execute("update government_domains set government = $2 where government = $1", params![from, to]).await?;
    // What a closing of the one has ended does not come back with the other.
    tx.execute(
        "update affiliations set government = $2, ended_by_closure = false where government = $1",
        params![from, to],
    )
    .await?;
    tx.execute(
        "update signatures set government = $2, state_before_closure = null where government = $1",
        params![from, to],
    )
    .await?;
    tx.execute("update governments set successor = $2 where successor = $1 and id <> $2", params![from, to]).await?;
    tx.execute(
        "update commitment_reports set government = $2 where government = $1 and not exists (
            select 1 from commitment_reports o
            where o.government = $2 and o.commitment = commitment_reports.commitment and o.year = commitment_reports.year)",
        params![from, to],
    )
    .await?;
    tx.execute("update governments set merged_into = $2 where id = $1 or merged_into = $1", params![from, to]).await?;
    Ok(())
}

kernel::row! {
    struct Unit { unit: Option<String> }
}

/// What the one did not have, it has now from the other: its unit with what comes with it, and the names by which it is found.
pub async fn fill_government(tx: &Tx, from: GovernmentId, to: GovernmentId) -> Result<(), DbError> {
    tx.execute(
        "update governments set
            names = names || ' ' || (select f.names from governments f where f.id = $1),
            population = coalesce(population, (select f.population from governments f where f.id = $1)),
            degurba = coalesce(degurba, (select f.degurba from governments f where f.id = $1)),
            website = coalesce(website, (select f.website from governments f where f.id = $1)),
            mention = coalesce(mention, (select f.mention from governments f where f.id = $1)),
            note = coalesce(note, (select f.note from governments f where f.id = $1)),
            source_url = coalesce(source_url, (select f.source_url from governments f where f.id = $1)),
            point_is_region = case when lon is null then (select f.point_is_region from governments f where f.id = $1) else point_is_region end,
            lat = coalesce(lat, (select f.lat from governments f where f.id = $1)),
            lon = coalesce(lon, (select f.lon from governments f where f.id = $1))
         where id = $2",
        params![from, to],
    )
    .await?;
    let unit: Option<Unit> = tx.maybe("select unit from governments where id = $1", params![from]).await?;
    let other: Option<Unit> = tx.maybe("select unit from governments where id = $1", params![to]).await?;
    // A unit is one government's. Who looks for the one that stays with the old one is led to the new one.
    if let (Some(Unit { unit: Some(unit) }), Some(Unit { unit: None })) = (unit, other) {
        tx.execute("update governments set unit = null where id = $1", params![from]).await?;
        tx.execute("update governments set unit = $2 where id = $1", params![to, unit]).await?;
    }
    Ok(())
}

pub async fn move_organisation(tx: &Tx, from: OrganisationId, to: OrganisationId) -> Result<(), DbError> {
    tx.execute("update affiliations set organisation = $2 where organisation = $1", params![from, to]).await?;
    tx.execute("update endorsements set organisation = $2 where organisation = $1", params![from, to]).await?;
    tx.execute(
        "update organisations set
            website = coalesce(website, (select f.website from organisations f where f.id = $1)),
            country = coalesce(country, (select f.country from organisations f where f.id = $1)),
            source_url = coalesce(source_url, (select f.source_url from organisations f where f.id = $1))
         where id = $2",
        params![from, to],
    )
    .await?;
    tx.execute("update organisations set merged_into = $2 where id = $1 or merged_into = $1", params![from, to])
        .await?;
    Ok(())
}
