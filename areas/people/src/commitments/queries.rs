//! SQL of commitments, nothing else.

use kernel::db::{Conn, DbError, Tx};
use kernel::params;
use nouns::{CommitmentReportId, GovernmentId};

kernel::row! {
    /// A commitment of the declaration, and how many signatories report on it this year.
    pub struct Commitment {
        pub code: String,
        pub area: String,
        pub kind: String,
        pub words: String,
        pub words_status: String,
        pub source_url: String,
        pub reporting: i64,
    }
}

kernel::row! {
    /// The latest report of a government on a commitment.
    pub struct Latest {
        pub code: String,
        pub commitment_words: String,
        pub year: i64,
        pub words: String,
        pub evidence_url: Option<String>,
        pub example: bool,
    }
}

kernel::row! {
    struct Existing { id: CommitmentReportId }
}

pub async fn list(conn: &Conn, year: i64) -> Result<Vec<Commitment>, DbError> {
    conn.all(
        "select c.code, c.area, c.kind, c.words, c.words_status, c.source_url,
            (select count(*) from commitment_reports r where r.commitment = c.code and r.year >= $1) as reporting
         from commitments c order by c.position",
        params![year],
    )
    .await
}

pub async fn list_latest(conn: &Conn, government: GovernmentId) -> Result<Vec<Latest>, DbError> {
    conn.all(
        "select c.code, c.words as commitment_words, r.year, r.words, r.evidence_url, r.example
         from commitment_reports r join commitments c on c.code = r.commitment
         where r.government = $1
           and r.year = (select max(n.year) from commitment_reports n where n.government = r.government and n.commitment = r.commitment)
         order by c.position",
        params![government],
    )
    .await
}

/// Writes the year's report, in place of an earlier one of the same year.
pub async fn set_report(
    tx: &Tx,
    government: GovernmentId,
    commitment: &str,
    year: i64,
    words: &str,
    evidence: Option<&str>,
    example: bool,
) -> Result<CommitmentReportId, DbError> {
    let known: Option<Existing> = tx
        .maybe(
            "select id from commitment_reports where government = $1 and commitment = $2 and year = $3",
            params![government, commitment, year],
        )
        .await?;
    let id = known.map_or_else(|| tx.clock().new_id(), |known| known.id);
    tx.execute(
        "insert into commitment_reports (id, government, commitment, year, words, evidence_url, reported_at, reported_by, example)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
         on conflict (id) do update set words = $5, evidence_url = $6, reported_at = $7, reported_by = $8",
        params![id, government, commitment, year, words, evidence, tx.clock().now(), tx.actor(), example],
    )
    .await?;
    Ok(id)
}
