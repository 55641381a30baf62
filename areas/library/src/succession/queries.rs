//! SQL that moves what hangs on a government to another, nothing else.

use kernel::db::{DbError, Tx};
use kernel::params;
use kernel::uuid::Uuid;

pub async fn move_all(tx: &Tx, from: Uuid, to: Uuid) -> Result<(), DbError> {
    tx.execute("update remarks set government = $2 where government = $1", params![from, to]).await?;
    tx.execute("update practices set government = $2 where government = $1", params![from, to]).await?;
    // What the one still uses is used by what they both are, though the other had ended it.
    tx.execute(
        "update adoptions set ended_on = null, version = version + 1 where government = $2 and ended_on is not null and exists (
            select 1 from adoptions o where o.resource = adoptions.resource and o.government = $1 and o.ended_on is null)",
        params![from, to],
    )
    .await?;
    tx.execute(
        "update adoptions set government = $2 where government = $1
            and not exists (select 1 from adoptions o where o.resource = adoptions.resource and o.government = $2)",
        params![from, to],
    )
    .await?;
    tx.execute(
        "update resources set adopters = (select count(*) from adoptions a join v_governments g on g.id = a.government
            where a.resource = resources.id and a.ended_on is null and g.is_itself)
         where id in (select o.resource from adoptions o where o.government in ($1, $2))",
        params![from, to],
    )
    .await?;
    Ok(())
}
