//! SQL of changes, nothing else.

use jiff::Timestamp;
use jiff::civil::Date;
use kernel::db::{Conn, DbError, Tx};
use kernel::paging::{After, ROWS, Slice};
use kernel::params;
use nouns::{PersonId, ProposalId};

use crate::proposals::domain::{Kind, Sound};
use crate::proposals::queries::Proposal;

kernel::row! {
    /// A text that was replaced.
    pub struct Earlier {
        pub version: i64,
        pub title: String,
        pub problem: String,
        pub wanted: String,
        pub wanted_by: Option<Date>,
        pub brings: String,
        pub kind: Kind,
        pub replaced_at: Timestamp,
        pub replaced_name: String,
        /// Who suggested the text that took its place.
        pub suggested_name: Option<String>,
    }
}

/// The earlier texts, newest first.
pub async fn list_versions(
    conn: &Conn,
    proposal: ProposalId,
    after: &After<(i64,)>,
) -> Result<Slice<Earlier>, DbError> {
    let (version,) = after.or((i64::MAX,));
    let rows = conn.all(
        "select v.version, v.title, v.problem, v.wanted, v.wanted_by, v.brings, v.kind, v.replaced_at, p.name as replaced_name, s.name as suggested_name
         from proposal_versions v join v_persons p on p.id = v.replaced_by left join v_persons s on s.id = v.suggested_by
         where v.proposal = $1 and v.version < $2 order by v.version desc limit $3",
        params![proposal, version, ROWS.saturating_add(1)],
    )
    .await?;
    Ok(after.slice(rows, |row: &Earlier| (row.version,)))
}

/// Puts a new text in the place of the one that `old` holds, and keeps that. Returns false if the text is another by
/// now, or the proposal is decided.
pub async fn set_text(
    tx: &Tx,
    old: &Proposal,
    new: &Sound<'_>,
    suggested_by: Option<PersonId>,
) -> Result<bool, DbError> {
    let now = tx.clock().now();
    let done = tx
        .execute(
            "update proposals set title = $3, problem = $4, wanted = $5, wanted_by = $6, brings = $7, kind = $8, changed_at = $9, version = version + 1
             where id = $1 and version = $2 and state in ('proposed', 'asked')",
            params![old.id, old.version, new.title, new.problem, new.wanted, new.wanted_by, new.brings, new.kind, now],
        )
        .await?;
    if done.rows != 1 {
        return Ok(false);
    }
    tx.execute(
        "insert into proposal_versions (proposal, version, title, problem, wanted, wanted_by, brings, kind, replaced_at, replaced_by, suggested_by)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
        params![
            old.id, old.version, old.title, old.problem, old.wanted, old.wanted_by, old.brings, old.kind, now,
            tx.actor().unwrap_or(old.proposer), suggested_by
        ],
    )
    .await?;
    Ok(true)
}
