//! SQL of signatures, nothing else.

use jiff::Timestamp;
use jiff::civil::Date;
use kernel::db::{Conn, DbError, Tx};
use kernel::files::FileId;
use kernel::params;
use nouns::{GovernmentId, PersonId, SignatureId};

use super::domain::State;

kernel::row! {
    /// A signature with what its page shows.
    #[derive(Debug)]
    pub struct Signature {
        pub id: SignatureId,
        pub government: GovernmentId,
        pub government_slug: String,
        pub government_name: String,
        pub state: State,
        pub signer_name: Option<String>,
        pub signer_office: Option<String>,
        pub signed_on: Option<Date>,
        pub document: Option<FileId>,
        pub document_name: Option<String>,
        pub submitted_at: Timestamp,
        pub submitted_by: Option<PersonId>,
        pub submitter: Option<String>,
        pub decided_at: Option<Timestamp>,
        pub reason: Option<String>,
    }
}

kernel::row! {
    pub struct Reader { pub email: String, pub lang: Option<String> }
}

kernel::row! {
    pub struct Open { pub id: SignatureId, pub state: State, pub reason: Option<String> }
}

pub async fn find(conn: &Conn, id: SignatureId) -> Result<Option<Signature>, DbError> {
    conn.maybe(
        "select s.id, s.government, g.slug as government_slug, g.name as government_name, s.state, s.signer_name, s.signer_office, s.signed_on,
            s.document, f.name as document_name, s.submitted_at, s.submitted_by, p.name as submitter, s.decided_at, s.reason
         from signatures s join governments g on g.id = s.government left join v_files f on f.id = s.document
            left join persons p on p.id = s.submitted_by
         where s.id = $1",
        params![id],
    )
    .await
}

/// The newest signature of a government: the one that stands, waits, or was sent back last.
pub async fn find_newest(conn: &Conn, government: GovernmentId) -> Result<Option<Open>, DbError> {
    conn.maybe(
        "select id, state, reason from signatures where government = $1 order by submitted_at desc, id desc limit 1",
        params![government],
    )
    .await
}

/// What is sent in.
pub struct NewSignature<'a> {
    pub government: GovernmentId,
    pub signer_name: &'a str,
    pub signer_office: &'a str,
    pub signed_on: Date,
    pub document: FileId,
}

pub async fn insert(tx: &Tx, new: &NewSignature<'_>) -> Result<SignatureId, DbError> {
    let id: SignatureId = tx.clock().new_id();
    tx.execute(
        "insert into signatures (id, government, state, signer_name, signer_office, signed_on, document, submitted_at, submitted_by)
         values ($1, $2, 'submitted', $3, $4, $5, $6, $7, $8)",
        params![id, new.government, new.signer_name, new.signer_office, new.signed_on, new.document, tx.clock().now(), tx.actor()],
    )
    .await?;
    Ok(id)
}

/// Decides a signature that waits. Returns false if somebody else was faster.
pub async fn set_decided(tx: &Tx, id: SignatureId, state: State, reason: Option<&str>) -> Result<bool, DbError> {
    let done = tx
        .execute(
            "update signatures set state = $2, decided_at = $3, decided_by = $4, reason = $5 where id = $1 and state = 'submitted'",
            params![id, state, tx.clock().now(), tx.actor(), reason],
        )
        .await?;
    Ok(done.rows == 1)
}

pub async fn set_withdrawn(tx: &Tx, id: SignatureId) -> Result<bool, DbError> {
    let done = tx
        .execute("update signatures set state = 'withdrawn', withdrawn_at = $2 where id = $1 and state in ('submitted', 'accepted')", params![id, tx.clock().now()])
        .await?;
    Ok(done.rows == 1)
}

pub async fn find_reader(conn: &Conn, person: PersonId) -> Result<Option<Reader>, DbError> {
    conn.maybe("select email, lang from persons where id = $1", params![person]).await
}

pub async fn list_stewards(conn: &Conn) -> Result<Vec<Reader>, DbError> {
    conn.all("select p.email, p.lang from stewards s join persons p on p.id = s.person order by p.id", &[]).await
}
