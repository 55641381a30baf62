//! Proposals as they are translated.

use kernel::db::Conn;
use kernel::faults::Fault;
use kernel::translating::{Original, Part, Source, admits};
use kernel::uuid::Uuid;
use nouns::{Proposal, ProposalId};

use super::domain::State;
use super::policy::ShowProposal;
use super::queries::find_proposal;
use crate::words as t;

pub const PROPOSAL: Source =
    Source { kind: "proposal", admits: admits::<ShowProposal, Proposal>, read: |conn, id| Box::pin(read(conn, id)) };

async fn read(conn: &Conn, id: Uuid) -> Result<Option<Original>, Fault> {
    let found = find_proposal(conn, ProposalId::from_uuid(id)).await?;
    let Some(proposal) = found.filter(|proposal| proposal.state != State::Hidden) else { return Ok(None) };
    let parts = vec![
        Part::title(proposal.title),
        Part::lines(Some(t::problem_label), proposal.problem),
        Part::lines(Some(t::wanted_label), proposal.wanted),
        Part::lines(None, proposal.brings),
    ];
    Ok(Original::new(parts, None, format!("/proposals/{}", proposal.id)))
}
