//! SQL of affiliations, nothing else.

use jiff::Timestamp;
use kernel::db::{Conn, DbError, Tx};
use kernel::paging::{After, ROWS, Slice};
use kernel::params;
use kernel::uuid::Uuid;
use nouns::{AffiliationId, GovernmentId, OrganisationId, PersonId};

kernel::row! {
    /// An affiliation with what its page shows. `at` is the government's or organisation's id.
    #[derive(Debug)]
    pub struct Affiliation {
        pub id: AffiliationId,
        pub person: PersonId,
        pub person_name: String,
        pub person_email: String,
        pub person_lang: Option<String>,
        pub at: Uuid,
        pub government: Option<GovernmentId>,
        pub name: String,
        pub path: String,
        pub office: String,
        pub representative: bool,
        pub claimed_at: Timestamp,
        pub verified_at: Option<Timestamp>,
        pub verified_how: Option<String>,
        pub is_restricted: bool,
    }
}

kernel::row! {
    struct Domain { government: GovernmentId }
}

pub async fn find(conn: &Conn, id: AffiliationId) -> Result<Option<Affiliation>, DbError> {
    conn.maybe(
        "select a.id, a.person, p.name as person_name, p.email as person_email, p.lang as person_lang, coalesce(a.government, a.organisation) as at, a.government,
            coalesce(g.name, o.name) as name, coalesce('/governments/' || g.slug, '/organisations/' || o.slug) as path, a.office,
            a.representative, a.claimed_at, a.verified_at, a.verified_how,
            exists (select 1 from restrictions r where r.person = a.person) as is_restricted
         from affiliations a join persons p on p.id = a.person left join governments g on g.id = a.government
            left join organisations o on o.id = a.organisation
         where a.id = $1 and a.ended_at is null",
        params![id],
    )
    .await
}

/// The people of a government, in the order in which they came.
pub async fn list_of_government(
    conn: &Conn,
    government: GovernmentId,
    after: &After<(Timestamp, AffiliationId)>,
) -> Result<Slice<Affiliation>, DbError> {
    let (at, id) = after.or((Timestamp::UNIX_EPOCH, AffiliationId::FIRST));
    let rows = conn.all(
        "select a.id, a.person, p.name as person_name, p.email as person_email, p.lang as person_lang, a.government as at, a.government, g.name,
            '/governments/' || g.slug as path, a.office, a.representative, a.claimed_at, a.verified_at, a.verified_how,
            exists (select 1 from restrictions r where r.person = a.person) as is_restricted
         from affiliations a join persons p on p.id = a.person join governments g on g.id = a.government
         where a.government = $1 and a.ended_at is null and not exists (select 1 from restrictions r where r.person = a.person)
            and (a.claimed_at, a.id) > ($2, $3) order by a.claimed_at, a.id limit $4",
        params![government, at, id, ROWS.saturating_add(1)],
    )
    .await?;
    Ok(after.slice(rows, |row: &Affiliation| (row.claimed_at, row.id)))
}

pub async fn count_of_government(conn: &Conn, government: GovernmentId) -> Result<i64, DbError> {
    conn.count(
        "select count(*) as n from affiliations a where a.government = $1 and a.ended_at is null
            and not exists (select 1 from restrictions r where r.person = a.person)",
        params![government],
    )
    .await
}

pub async fn has_claim(conn: &Conn, person: PersonId, government: GovernmentId) -> Result<bool, DbError> {
    let n = conn
        .count(
            "select count(*) as n from affiliations where person = $1 and government = $2 and ended_at is null",
            params![person, government],
        )
        .await?;
    Ok(n > 0)
}

pub async fn has_organisation_claim(
    conn: &Conn,
    person: PersonId,
    organisation: OrganisationId,
) -> Result<bool, DbError> {
    let n = conn
        .count(
            "select count(*) as n from affiliations where person = $1 and organisation = $2 and ended_at is null",
            params![person, organisation],
        )
        .await?;
    Ok(n > 0)
}

/// The government that a mail domain belongs to.
pub async fn find_domain(conn: &Conn, domain: &str) -> Result<Option<GovernmentId>, DbError> {
    let found: Option<Domain> =
        conn.maybe("select government from government_domains where domain = $1", params![domain]).await?;
    Ok(found.map(|found| found.government))
}

pub async fn insert_domain(tx: &Tx, domain: &str, government: GovernmentId) -> Result<(), DbError> {
    tx.execute(
        "insert into government_domains (domain, government) values ($1, $2) on conflict (domain) do nothing",
        params![domain, government],
    )
    .await?;
    Ok(())
}

pub async fn insert_claim(
    tx: &Tx,
    person: PersonId,
    government: GovernmentId,
    office: &str,
    representative: bool,
) -> Result<AffiliationId, DbError> {
    let id: AffiliationId = tx.clock().new_id();
    tx.execute(
        "insert into affiliations (id, person, government, office, representative, claimed_at) values ($1, $2, $3, $4, $5, $6)",
        params![id, person, government, office, representative, tx.clock().now()],
    )
    .await?;
    Ok(id)
}

pub async fn insert_organisation_claim(
    tx: &Tx,
    person: PersonId,
    organisation: OrganisationId,
    office: &str,
) -> Result<AffiliationId, DbError> {
    let id: AffiliationId = tx.clock().new_id();
    tx.execute(
        "insert into affiliations (id, person, organisation, office, representative, claimed_at) values ($1, $2, $3, $4, true, $5)",
        params![id, person, organisation, office, tx.clock().now()],
    )
    .await?;
    Ok(id)
}

/// Returns false if it is verified or ended already.
pub async fn set_verified(tx: &Tx, id: AffiliationId, how: &str) -> Result<bool, DbError> {
    let done = tx
        .execute(
            "update affiliations set verified_at = $2, verified_how = $3, verified_by = $4 where id = $1 and verified_at is null and ended_at is null",
            params![id, tx.clock().now(), how, tx.actor()],
        )
        .await?;
    Ok(done.rows == 1)
}

pub async fn end(tx: &Tx, id: AffiliationId) -> Result<bool, DbError> {
    let done = tx
        .execute(
            "update affiliations set ended_at = $2 where id = $1 and ended_at is null",
            params![id, tx.clock().now()],
        )
        .await?;
    Ok(done.rows == 1)
}
