//! SQL that moves what hangs on a government or an organisation to another, nothing else.

use kernel::db::{DbError, Tx};
use kernel::params;
use kernel::uuid::Uuid;

pub async fn move_all(tx: &Tx, from: Uuid, to: Uuid) -> Result<(), DbError> {
    tx.execute("update posts set government = $2 where government = $1", params![from, to]).await?;
    tx.execute(
        "update echoes set government = $2 where government = $1
            and not exists (select 1 from echoes o where o.discussion = echoes.discussion and o.government = $2)",
        params![from, to],
    )
    .await?;
    Ok(())
}
