//! Rows put in without a form: by the demo, by tests and by the bench. Each call is one event in the log.

use jiff::civil::Date;
use kernel::access::Errand;
use kernel::actor::digest;
use kernel::db::{Db, DbError, Tx};
use kernel::params;
use nouns::people::{AffiliationVerified, CommitmentReported, PersonSignedUp, SignatureAccepted, StewardAppointed};
use nouns::{AffiliationId, GovernmentId, OrganisationId, PasskeyId, PersonId, SignatureId};

use crate::commitments::queries::set_report;
pub use crate::governments::queries::{NewGovernment, insert_government};
pub use crate::organisations::queries::{NewOrganisation, insert_organisation};

kernel::row! {
    struct Known { id: PersonId }
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

/// A passkey that nobody can show.
pub async fn insert_passkey(tx: &Tx, person: PersonId, name: &str) -> Result<PasskeyId, DbError> {
    let id: PasskeyId = tx.clock().new_id();
    tx.execute(
        "insert into passkeys (id, person, credential, name, key, made_at) values ($1, $2, $3, $4, $5, $6)",
        params![id, person, digest(name), name, serde_json::json!({}), tx.clock().now()],
    )
    .await?;
    Ok(id)
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
