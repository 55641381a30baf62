//! Who may see and make proposals: officials of any government, and the people of the group.

use kernel::access::{Action, Place, Role};
use kernel::actor::Actor;
use kernel::db::Db;
use kernel::faults::Fault;
use nouns::ProposalId;

use super::queries;
use crate::group::at_a_group;

pub const READERS: &[Role] = &[Role::Official, Role::Member, Role::Chair, Role::Lead, Role::Steward];

at_a_group! {
    /// Reading the proposals to a group.
    ListProposals = "work.proposal.list", may READERS
}

at_a_group! {
    /// Proposing a topic to a group, in the name of one's government.
    Propose = "work.proposal.create", may &[Role::Official]
}

/// Reading one proposal.
pub enum ShowProposal {}

impl Action for ShowProposal {
    const NAME: &'static str = "work.proposal.show";
    const MAY: &'static [Role] = READERS;
    type Key = ProposalId;
    type Target = queries::Proposal;

    async fn load(db: &Db, actor: &Actor, id: &ProposalId) -> Result<Option<queries::Proposal>, Fault> {
        find_visible(db, actor, *id).await
    }

    fn place(proposal: &queries::Proposal) -> Place {
        place(proposal)
    }
}

/// A proposal, if the actor is one of its readers; for everyone else it is not there.
pub async fn find_visible(db: &Db, actor: &Actor, id: ProposalId) -> Result<Option<queries::Proposal>, Fault> {
    let found = queries::find_proposal(&db.reader().await?, id).await?;
    Ok(found.filter(|proposal| READERS.iter().any(|role| actor.plays(*role, &place(proposal)))))
}

/// Where standing towards a proposal counts.
pub fn place(proposal: &queries::Proposal) -> Place {
    Place::at(proposal.group_id.uuid()).owned_by(proposal.proposer)
}
