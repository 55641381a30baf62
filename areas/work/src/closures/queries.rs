//! SQL of what ends with a government, nothing else.

use kernel::db::{Conn, DbError, Tx};
use kernel::params;
use nouns::{GovernmentId, ProposalId};

kernel::row! {
    pub struct Supported { pub proposal: ProposalId }
}

/// What it supports and nobody has decided.
pub async fn list_supported(conn: &Conn, government: GovernmentId) -> Result<Vec<Supported>, DbError> {
    conn.all(
        "select s.proposal from supports s join proposals p on p.id = s.proposal
         where s.government = $1 and p.state in ('proposed', 'asked') order by s.supported_at, s.proposal",
        params![government],
    )
    .await
}

pub async fn delete_open_points(tx: &Tx, government: GovernmentId) -> Result<(), DbError> {
    tx.execute(
        "delete from allocated_points where government = $1 and ranking in (select r.id from rankings r where r.closed_at is null)",
        params![government],
    )
    .await?;
    Ok(())
}

pub async fn delete_open_allocations(tx: &Tx, government: GovernmentId) -> Result<(), DbError> {
    tx.execute(
        "delete from allocations where government = $1 and ranking in (select r.id from rankings r where r.closed_at is null)",
        params![government],
    )
    .await?;
    Ok(())
}
