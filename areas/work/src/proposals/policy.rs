//! Who may see and make proposals: officials of any government, and the people of the group.

use kernel::access::{Place, Role, Subject};
use kernel::action;
use kernel::actor::Actor;
use kernel::db::Db;
use kernel::faults::Fault;
use nouns::ProposalId;

use super::queries;
use crate::group::Group;
use crate::proposals::queries::Proposal;

/// Who may read the proposals to a group.
pub const READERS: &[Role] = &[Role::Official, Role::Member, Role::Chair, Role::Lead, Role::Steward];

action! {
    /// Reading the proposals to a group.
    pub ListProposals = "work.proposal.list" on Group, by READERS
}

action! {
    /// Proposing a topic to a group, in the name of one's government.
    pub Propose = "work.proposal.create" on Group, may Official, counts Post
}

action! {
    /// Reading one proposal.
    pub ShowProposal = "work.proposal.show" on Proposal, by READERS
}

impl Subject for Proposal {
    type Key = ProposalId;

    async fn find(db: &Db, actor: &Actor, id: &ProposalId) -> Result<Option<Self>, Fault> {
        find_visible(db, actor, *id).await
    }

    fn place(&self) -> Place {
        place(self)
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
