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
    set_counts(tx, from, to).await
}

/// Counts anew who stands behind what the two have to do with: what stayed with the one counts no more.
async fn set_counts(tx: &Tx, from: Uuid, to: Uuid) -> Result<(), DbError> {
    tx.execute(
        "update proposals set supporters = (select count(*) from supports s join v_governments g on g.id = s.government
            where s.proposal = proposals.id and g.is_itself and s.government <> proposals.government)
         where government = $2 or id in (select o.proposal from supports o where o.government in ($1, $2))",
        params![from, to],
    )
    .await?;
    tx.execute(
        "update challenges set backers = (select count(*) from challenge_backers b join v_governments g on g.id = b.government
            where b.challenge = challenges.id and g.is_itself)
         where id in (select o.challenge from challenge_backers o where o.government in ($1, $2))",
        params![from, to],
    )
    .await?;
    Ok(())
}
