//! SQL of splits, nothing else.

use kernel::db::{DbError, Tx};
use kernel::params;
use nouns::ProposalId;

/// Returns false if the proposal no longer waits: somebody else was faster.
pub async fn set_split(tx: &Tx, id: ProposalId, answer: &str) -> Result<bool, DbError> {
    let done = tx
        .execute(
            "update proposals set state = 'split', answer = $2, answered_at = $3, answered_by = $4
             where id = $1 and state in ('proposed', 'asked')",
            params![id, answer, tx.clock().now(), tx.actor()],
        )
        .await?;
    Ok(done.rows == 1)
}
