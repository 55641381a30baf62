//! SQL of imports, nothing else. Everything that rows are compared with is read in one statement each.

use kernel::db::{Conn, DbError, Tx};
use kernel::params;
use kernel::uuid::Uuid;
use nouns::people::{AffiliationVerified, PersonEntered};
use nouns::{AffiliationId, GovernmentId, OrganisationId, PersonId};

kernel::row! {
    pub struct KnownGovernment { pub id: GovernmentId, pub slug: String, pub folded: String, pub kind: String, pub country: String, pub unit: Option<String>, pub is_open: bool }
}

kernel::row! {
    pub struct KnownDomain { pub domain: String, pub government: GovernmentId }
}

kernel::row! {
    pub struct KnownOrganisation { pub id: OrganisationId, pub slug: String, pub folded: String }
}

kernel::row! {
    pub struct KnownPerson { pub id: PersonId, pub email: String }
}

kernel::row! {
    pub struct KnownAffiliation { pub id: AffiliationId, pub person: PersonId, pub at: Uuid, pub waits: bool, pub representative: bool }
}

pub async fn list_governments(conn: &Conn) -> Result<Vec<KnownGovernment>, DbError> {
    conn.all("select coalesce(merged_into, id) as id, slug, folded, kind, country, unit, closed_on is null as is_open from governments order by registered_at, id", &[]).await
}

pub async fn list_domains(conn: &Conn) -> Result<Vec<KnownDomain>, DbError> {
    conn.all("select domain, government from government_domains order by domain", &[]).await
}

pub async fn list_organisations(conn: &Conn) -> Result<Vec<KnownOrganisation>, DbError> {
    conn.all("select coalesce(merged_into, id) as id, slug, folded from organisations order by registered_at, id", &[])
        .await
}

pub async fn list_persons(conn: &Conn) -> Result<Vec<KnownPerson>, DbError> {
    conn.all("select id, email from persons order by id", &[]).await
}

/// All of them, also those that have ended: who has left is not brought back by an old file.
pub async fn list_affiliations(conn: &Conn) -> Result<Vec<KnownAffiliation>, DbError> {
    conn.all(
        "select id, person, coalesce(government, organisation) as at, verified_at is null and ended_at is null as waits, representative
         from affiliations order by claimed_at, id",
        &[],
    )
    .await
}

/// Somebody who has no password yet and sets one by the mail for a new password, which also proves the address.
pub async fn insert_person(
    tx: &Tx,
    email: &str,
    name: &str,
    lang: Option<&str>,
    zone: &str,
) -> Result<PersonId, DbError> {
    let id: PersonId = tx.clock().new_id();
    tx.execute(
        "insert into persons (id, email, name, folded, lang, zone, example, created_at) values ($1, $2, $3, $4, $5, $6, false, $7)",
        params![id, email, name, ::places::fold(name), lang, zone, tx.clock().now()],
    )
    .await?;
    tx.note(&PersonEntered { person: id }).await?;
    Ok(id)
}

/// An affiliation for which the operator vouches. One of `government` and `organisation` is named.
pub async fn insert_affiliation(
    tx: &Tx,
    person: PersonId,
    (government, organisation): (Option<GovernmentId>, Option<OrganisationId>),
    office: &str,
    representative: bool,
) -> Result<(), DbError> {
    let id: AffiliationId = tx.clock().new_id();
    tx.execute(
        "insert into affiliations (id, person, government, organisation, office, representative, claimed_at, verified_at, verified_how)
         values ($1, $2, $3, $4, $5, $6, $7, $7, 'operator')",
        params![id, person, government, organisation, office, representative, tx.clock().now()],
    )
    .await?;
    tx.note(&AffiliationVerified { affiliation: id }).await
}
