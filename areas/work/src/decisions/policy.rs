//! Who may decide: lead and chair of the group; who may withdraw: the proposer.

use kernel::action;

use crate::proposals::queries::Proposal;

action! {
    /// Accepting or declining a proposal.
    pub Decide = "work.decision.create" on Proposal, may Lead | Chair
}

action! {
    /// Withdrawing one's own proposal.
    pub Withdraw = "work.withdrawal.create" on Proposal, may Oneself
}
