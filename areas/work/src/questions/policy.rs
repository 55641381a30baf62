//! Who may ask: lead and chair. Who may reply: the proposer.

use kernel::access::Role;

use crate::proposals::policy::at_a_proposal;

at_a_proposal! {
    /// Asking the proposer for something.
    AskBack = "work.question.create", may &[Role::Lead, Role::Chair]
}

at_a_proposal! {
    /// Replying to what lead or chair asked.
    Reply = "work.reply.create", may &[Role::Oneself]
}
