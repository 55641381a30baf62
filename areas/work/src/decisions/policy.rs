//! Who may decide: lead and chair of the group; who may withdraw: the proposer.

use kernel::access::{Action, Place, Role};
use kernel::actor::Actor;
use kernel::db::Db;
use kernel::faults::Fault;
use nouns::ProposalId;

use crate::proposals::policy::{find_visible, place};
use crate::proposals::queries::Proposal;

/// Accepting or declining a proposal.
pub enum Decide {}

impl Action for Decide {
    const NAME: &'static str = "work.decision.create";
    const MAY: &'static [Role] = &[Role::Lead, Role::Chair];
    type Key = ProposalId;
    type Target = Proposal;

    async fn load(db: &Db, actor: &Actor, id: &ProposalId) -> Result<Option<Proposal>, Fault> {
        find_visible(db, actor, *id).await
    }

    fn place(proposal: &Proposal) -> Place {
        place(proposal)
    }
}

/// Withdrawing one's own proposal.
pub enum Withdraw {}

impl Action for Withdraw {
    const NAME: &'static str = "work.withdrawal.create";
    const MAY: &'static [Role] = &[Role::Oneself];
    type Key = ProposalId;
    type Target = Proposal;

    async fn load(db: &Db, actor: &Actor, id: &ProposalId) -> Result<Option<Proposal>, Fault> {
        find_visible(db, actor, *id).await
    }

    fn place(proposal: &Proposal) -> Place {
        place(proposal)
    }
}
