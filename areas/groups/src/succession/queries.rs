//! SQL that moves what hangs on a government or an organisation to another, nothing else.

use kernel::db::{DbError, Tx};
use kernel::params;
use kernel::uuid::Uuid;

pub async fn move_all(tx: &Tx, from: Uuid, to: Uuid) -> Result<(), DbError> {
    tx.execute("update memberships set government = $2 where government = $1", params![from, to]).await?;
    tx.execute("update memberships set organisation = $2 where organisation = $1", params![from, to]).await?;
    tx.execute("update seats set government = $2 where government = $1", params![from, to]).await?;
    tx.execute("update candidacies set government = $2 where government = $1", params![from, to]).await?;
    tx.execute(
        "update chair_ballots set government = $2 where government = $1
            and not exists (select 1 from chair_ballots o where o.call = chair_ballots.call and o.government = $2)",
        params![from, to],
    )
    .await?;
    tx.execute(
        "update chair_voters set government = $2 where government = $1 and not exists (
            select 1 from chair_voters o where o.call = chair_voters.call and o.round = chair_voters.round and o.government = $2)",
        params![from, to],
    )
    .await?;
    tx.execute("update attendances set government = $2 where government = $1", params![from, to]).await?;
    tx.execute("update presentations set government = $2 where government = $1", params![from, to]).await?;
    tx.execute("update presentations set organisation = $2 where organisation = $1", params![from, to]).await?;
    Ok(())
}
