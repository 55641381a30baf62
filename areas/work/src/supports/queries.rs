//! SQL of support, nothing else.

use jiff::Timestamp;
use kernel::db::{Conn, DbError, Tx};
use kernel::paging::{After, ROWS, Slice};
use kernel::params;
use nouns::{GovernmentId, PersonId, ProposalId};

use crate::group::Own;

kernel::row! {
    /// A government's support as the proposal's page shows it.
    pub struct SupportRow { pub government: GovernmentId, pub slug: String, pub name: String, pub note: String, pub supported_at: Timestamp }
}

/// The governments that support a proposal, the first to do so first.
pub async fn list_supports(
    conn: &Conn,
    proposal: ProposalId,
    after: &After<(Timestamp, GovernmentId)>,
) -> Result<Slice<SupportRow>, DbError> {
    let (at, id) = after.or((Timestamp::UNIX_EPOCH, GovernmentId::FIRST));
    let rows = conn
        .all(
            "select s.government, g.slug, g.name, s.note, s.supported_at from supports s join v_governments g on g.id = s.government
             where s.proposal = $1 and (s.supported_at, s.government) > ($2, $3) order by s.supported_at, s.government limit $4",
            params![proposal, at, id, ROWS.saturating_add(1)],
        )
        .await?;
    Ok(after.slice(rows, |row: &SupportRow| (row.supported_at, row.government)))
}

/// Of the governments in whose name the person may act, those that support the proposal.
pub async fn list_given(conn: &Conn, proposal: ProposalId, person: PersonId) -> Result<Vec<Own>, DbError> {
    conn.all(
        "select a.government, g.slug, g.name from v_affiliations a join v_governments g on g.id = a.government
            join supports s on s.government = a.government and s.proposal = $1
         where a.person = $2 order by g.folded, g.id",
        params![proposal, person],
    )
    .await
}

async fn set_supporters(tx: &Tx, proposal: ProposalId) -> Result<(), DbError> {
    tx.execute(
        "update proposals set supporters = (select count(*) from supports where proposal = $1) where id = $1",
        params![proposal],
    )
    .await?;
    Ok(())
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
    set_supporters(tx, proposal).await?;
    Ok(done.rows == 1)
}

pub async fn delete_support(tx: &Tx, proposal: ProposalId, government: GovernmentId) -> Result<bool, DbError> {
    let done = tx
        .execute("delete from supports where proposal = $1 and government = $2", params![proposal, government])
        .await?;
    set_supporters(tx, proposal).await?;
    Ok(done.rows == 1)
}
