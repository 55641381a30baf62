//! SQL of support, nothing else.

use kernel::db::{Conn, DbError, Tx};
use kernel::params;
use nouns::{GovernmentId, PersonId, ProposalId};

kernel::row! {
    /// A government's support as the proposal's page shows it.
    pub struct SupportRow { pub government: GovernmentId, pub slug: String, pub name: String, pub note: String }
}

pub async fn list_supports(conn: &Conn, proposal: ProposalId) -> Result<Vec<SupportRow>, DbError> {
    conn.all(
        "select s.government, g.slug, g.name, s.note from supports s join v_governments g on g.id = s.government
         where s.proposal = $1 order by s.supported_at, g.id limit 500",
        params![proposal],
    )
    .await
}

/// Returns false if the government supports the proposal already.
pub async fn insert_support(
    tx: &Tx,
    proposal: ProposalId,
    government: GovernmentId,
    person: PersonId,
    note: &str,
) -> Result<bool, DbError> {
    let done = tx
        .execute(
            "insert into supports (proposal, government, person, note, supported_at) values ($1, $2, $3, $4, $5) on conflict (proposal, government) do nothing",
            params![proposal, government, person, note, tx.clock().now()],
        )
        .await?;
    Ok(done.rows == 1)
}

pub async fn delete_support(tx: &Tx, proposal: ProposalId, government: GovernmentId) -> Result<bool, DbError> {
    let done = tx
        .execute("delete from supports where proposal = $1 and government = $2", params![proposal, government])
        .await?;
    Ok(done.rows == 1)
}
