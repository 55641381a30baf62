//! Keeps the search index up to date with proposals. Those of a group are found by its people and by all officials.

use kernel::app::App;
use kernel::db::Tx;
use kernel::events::Stored;
use kernel::faults::Fault;
use kernel::search::{self, Entry};
use nouns::ProposalId;
use nouns::work::{ProposalChanged, ProposalMade};

use crate::proposals::domain::State;
use crate::proposals::queries::find_proposal;

/// As much of the problem as is shown with a result.
const SUMMARY: usize = 200;

pub async fn hear(_: &App, tx: &Tx, event: &Stored) -> Result<(), Fault> {
    let made = event.read::<ProposalMade>().map(|made| made.proposal);
    let id = made.or_else(|| event.read::<ProposalChanged>().map(|changed| changed.proposal));
    let Some(id) = id else { return Ok(()) };
    put(tx, id).await
}

/// What moderators have hidden is not found.
pub async fn put(tx: &Tx, id: ProposalId) -> Result<(), Fault> {
    if let Some(row) = find_proposal(tx, id).await? {
        if row.state == State::Hidden {
            return Ok(search::remove(tx, "proposal", id.uuid()).await?);
        }
        let entry = Entry {
            kind: "proposal",
            id: id.uuid(),
            path: format!("/proposals/{id}"),
            words: places::fold(&format!("{} {} {} {}", row.title, row.problem, row.wanted, row.government_name)),
            summary: row.problem.chars().take(SUMMARY).collect(),
            title: row.title,
            within: Some(row.group_id.uuid()),
            at: row.proposed_at,
        };
        search::put_for_officials(tx, &entry).await?;
    }
    Ok(())
}
