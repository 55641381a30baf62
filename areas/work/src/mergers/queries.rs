//! SQL of mergers, nothing else.

use kernel::db::{Conn, DbError, Tx};
use kernel::params;
use nouns::ProposalId;

use crate::proposals::queries::{Proposal, Related};

/// The proposals of the same group and year into which one can be merged.
pub async fn list_targets(conn: &Conn, proposal: &Proposal) -> Result<Vec<Related>, DbError> {
    conn.all(
        "select p.id, p.title, g.name as government_name, p.state from proposals p join v_governments g on g.id = p.government
         where p.group_id = $1 and p.year = $2 and p.id <> $3 and p.state in ('proposed', 'asked', 'accepted') order by p.proposed_at, p.id",
        params![proposal.group_id, proposal.year, proposal.id],
    )
    .await
}

/// Returns false if the proposal no longer waits: somebody else was faster.
pub async fn set_merged(tx: &Tx, id: ProposalId, into: ProposalId, answer: &str) -> Result<bool, DbError> {
    let done = tx
        .execute(
            "update proposals set state = 'merged', merged_into = $2, answer = $3, answered_at = $4, answered_by = $5
             where id = $1 and state in ('proposed', 'asked')",
            params![id, into, answer, tx.clock().now(), tx.actor()],
        )
        .await?;
    Ok(done.rows == 1)
}
