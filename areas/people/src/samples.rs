//! Rows put in without a form: by the demo, by tests and by the bench. Each call is one event in the log.

use jiff::Timestamp;
use jiff::civil::Date;
use kernel::access::Errand;
use kernel::actor::{digest, new_secret};
use kernel::db::{Db, DbError, Tx};
use kernel::params;
use nouns::people::{
    AffiliationVerified, CommitmentReported, GovernmentRegistered, OrganisationRegistered, PersonSignedUp,
    SignatureAccepted, SignedIn, StewardAppointed,
};
use nouns::{AffiliationId, GovernmentId, OrganisationId, PersonId, SessionId, SignatureId};

use crate::commitments::queries::set_report;

const ERRAND: Errand = Errand::new("people.samples");

kernel::row! {
    struct Known { id: PersonId }
}

/// A government to register.
#[derive(Clone, Debug, Default)]
pub struct NewGovernment<'a> {
    pub slug: &'a str,
    pub name: &'a str,
    /// Other names by which it can be found.
    pub other_names: &'a [String],
    pub kind: &'a str,
    pub country: &'a str,
    pub unit: Option<&'a str>,
    pub population: Option<i64>,
    pub degurba: Option<i64>,
    pub point: Option<(f64, f64)>,
    pub point_is_region: bool,
    pub mention: Option<&'a str>,
    pub note: Option<&'a str>,
    pub source_url: Option<&'a str>,
    pub domain: Option<&'a str>,
}

pub async fn insert_government(tx: &Tx, new: &NewGovernment<'_>) -> Result<GovernmentId, DbError> {
    let id: GovernmentId = tx.clock().new_id();
    let (lon, lat) = new.point.unzip();
    let folded = ::places::fold(new.name);
    let names: String =
        new.other_names.iter().fold(folded.clone(), |names, other| format!("{names} {}", ::places::fold(other)));
    tx.execute(
        "insert into governments (id, slug, name, folded, names, kind, country, unit, population, degurba, lon, lat, point_is_region, mention, note, source_url, registered_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)",
        params![
            id, new.slug, new.name, folded, names, new.kind, new.country, new.unit, new.population, new.degurba, lon, lat,
            new.point_is_region, new.mention, new.note, new.source_url, tx.clock().now()
        ],
    )
    .await?;
    if let Some(domain) = new.domain {
        tx.execute("insert into government_domains (domain, government) values ($1, $2)", params![domain, id]).await?;
    }
    tx.note(&GovernmentRegistered { government: id }).await?;
    Ok(id)
}

/// A signature that a source reports, or that the demo invents.
pub async fn insert_signature(
    tx: &Tx,
    government: GovernmentId,
    on: Option<Date>,
    text: Option<&str>,
    source: Option<&str>,
) -> Result<SignatureId, DbError> {
    let id: SignatureId = tx.clock().new_id();
    let now = tx.clock().now();
    tx.execute(
        "insert into signatures (id, government, state, signed_on, signed_text, source_url, submitted_at, decided_at)
         values ($1, $2, 'accepted', $3, $4, $5, $6, $6)",
        params![id, government, on, text, source, now],
    )
    .await?;
    tx.note(&SignatureAccepted { signature: id, government }).await?;
    Ok(id)
}

pub async fn insert_organisation(
    tx: &Tx,
    slug: &str,
    name: &str,
    kind: &str,
    website: Option<&str>,
    source: Option<&str>,
) -> Result<OrganisationId, DbError> {
    let id: OrganisationId = tx.clock().new_id();
    tx.execute(
        "insert into organisations (id, slug, name, folded, kind, website, source_url, registered_at) values ($1, $2, $3, $4, $5, $6, $7, $8)",
        params![id, slug, name, ::places::fold(name), kind, website, source, tx.clock().now()],
    )
    .await?;
    tx.note(&OrganisationRegistered { organisation: id }).await?;
    Ok(id)
}

/// A commitment of the declaration.
pub struct NewCommitment<'a> {
    pub code: &'a str,
    pub area: &'a str,
    pub kind: &'a str,
    pub position: i64,
    pub words: &'a str,
    pub words_status: &'a str,
    pub source_url: &'a str,
}

pub async fn insert_commitment(tx: &Tx, new: &NewCommitment<'_>) -> Result<(), DbError> {
    tx.execute(
        "insert into commitments (code, area, kind, position, words, words_status, source_url) values ($1, $2, $3, $4, $5, $6, $7)",
        params![new.code, new.area, new.kind, new.position, new.words, new.words_status, new.source_url],
    )
    .await?;
    Ok(())
}

/// An example of a report on a commitment.
pub async fn insert_report(
    tx: &Tx,
    government: GovernmentId,
    commitment: &str,
    year: i64,
    words: &str,
) -> Result<(), DbError> {
    let report = set_report(tx, government, commitment, year, words, None, true).await?;
    tx.note(&CommitmentReported { report, government }).await
}

/// A person who has verified their mail. `password` is a hash, or nothing for someone who cannot sign in by password.
pub async fn insert_person(
    tx: &Tx,
    email: &str,
    name: &str,
    password: Option<&str>,
    zone: Option<&str>,
) -> Result<PersonId, DbError> {
    let id: PersonId = tx.clock().new_id();
    tx.execute(
        "insert into persons (id, email, name, folded, password, zone, example, created_at, email_verified_at) values ($1, $2, $3, $4, $5, $6, true, $7, $7)",
        params![id, email, name, ::places::fold(name), password, zone, tx.clock().now()],
    )
    .await?;
    tx.note(&PersonSignedUp { person: id }).await?;
    Ok(id)
}

pub async fn insert_steward(tx: &Tx, person: PersonId) -> Result<(), DbError> {
    tx.execute("insert into stewards (person, since) values ($1, $2)", params![person, tx.clock().now()]).await?;
    Ok(())
}

/// Makes the owner of a confirmed address a steward. Returns whether there is such an account.
pub async fn appoint_steward(db: &Db, email: &str) -> Result<bool, DbError> {
    let tx = db.begin(&Errand::new("people.steward.appoint")).await?;
    let found: Option<Known> =
        tx.maybe("select id from persons where email = $1 and email_verified_at is not null", params![email]).await?;
    let Some(known) = found else { return Ok(false) };
    tx.execute(
        "insert into stewards (person, since) values ($1, $2) on conflict (person) do nothing",
        params![known.id, tx.clock().now()],
    )
    .await?;
    tx.commit(&StewardAppointed { person: known.id }).await?;
    Ok(true)
}

/// A verified affiliation to a government.
pub async fn insert_affiliation(
    tx: &Tx,
    person: PersonId,
    government: GovernmentId,
    office: &str,
    representative: bool,
) -> Result<AffiliationId, DbError> {
    let id: AffiliationId = tx.clock().new_id();
    tx.execute(
        "insert into affiliations (id, person, government, office, representative, claimed_at, verified_at, verified_how)
         values ($1, $2, $3, $4, $5, $6, $6, 'steward')",
        params![id, person, government, office, representative, tx.clock().now()],
    )
    .await?;
    tx.note(&AffiliationVerified { affiliation: id }).await?;
    Ok(id)
}

/// A verified affiliation to an organisation.
pub async fn insert_organisation_affiliation(
    tx: &Tx,
    person: PersonId,
    organisation: OrganisationId,
    office: &str,
) -> Result<AffiliationId, DbError> {
    let id: AffiliationId = tx.clock().new_id();
    tx.execute(
        "insert into affiliations (id, person, organisation, office, representative, claimed_at, verified_at, verified_how)
         values ($1, $2, $3, $4, true, $5, $5, 'steward')",
        params![id, person, organisation, office, tx.clock().now()],
    )
    .await?;
    tx.note(&AffiliationVerified { affiliation: id }).await?;
    Ok(id)
}

/// Signs a person in and returns the cookie's value.
pub async fn sign_in(db: &Db, person: PersonId, until: Timestamp) -> Result<String, DbError> {
    let tx = db.begin(&ERRAND).await?;
    let session: SessionId = tx.clock().new_id();
    let secret = new_secret();
    tx.execute(
        "insert into sessions (id, person, token, device, started_at, expires_at) values ($1, $2, $3, 'sample', $4, $5)",
        params![session, person, digest(&secret), tx.clock().now(), until],
    )
    .await?;
    tx.commit(&SignedIn { session }).await?;
    Ok(secret)
}
