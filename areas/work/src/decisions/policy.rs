//! Who may decide: lead and chair of the group; who may withdraw: the proposer.

use kernel::access::Role;

use crate::proposals::policy::at_a_proposal;

at_a_proposal! {
    /// Accepting or declining a proposal.
    Decide = "work.decision.create", may &[Role::Lead, Role::Chair]
}

at_a_proposal! {
    /// Withdrawing one's own proposal.
    Withdraw = "work.withdrawal.create", may &[Role::Oneself]
}
