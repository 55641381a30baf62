//! SQL that moves what hangs on a government or an organisation to another, nothing else.

use kernel::db::{DbError, Tx};
use kernel::params;
use kernel::uuid::Uuid;

pub async fn move_all(tx: &Tx, from: Uuid, to: Uuid) -> Result<(), DbError> {
    tx.execute("update proposals set government = $2 where government = $1", params![from, to]).await?;
    tx.execute("update proposal_comments set government = $2 where government = $1", params![from, to]).await?;
    tx.execute(
        "update supports set government = $2 where government = $1
            and not exists (select 1 from supports o where o.proposal = supports.proposal and o.government = $2)",
        params![from, to],
    )
    .await?;
    tx.execute(
        "update activity_governments set government = $2 where government = $1 and not exists (
            select 1 from activity_governments o where o.activity = activity_governments.activity and o.government = $2)",
        params![from, to],
    )
    .await?;
    tx.execute(
        "update allocated_points set government = $2 where government = $1 and not exists (
            select 1 from allocations o where o.ranking = allocated_points.ranking and o.government = $2)",
        params![from, to],
    )
    .await?;
    tx.execute(
        "update allocations set government = $2 where government = $1
            and not exists (select 1 from allocations o where o.ranking = allocations.ranking and o.government = $2)",
        params![from, to],
    )
    .await?;
    tx.execute("update challenges set government = $2 where government = $1", params![from, to]).await?;
    tx.execute(
        "update challenge_backers set government = $2 where government = $1 and not exists (
            select 1 from challenge_backers o where o.challenge = challenge_backers.challenge and o.government = $2)",
        params![from, to],
    )
    .await?;
    Ok(())
}
