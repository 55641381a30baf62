//! Who may ask: lead and chair. Who may reply: the proposer.

use kernel::action;

use crate::proposals::queries::Proposal;

action! {
    /// Asking the proposer for something.
    pub AskBack = "work.question.create" on Proposal, may Lead | Chair
}

action! {
    /// Replying to what lead or chair asked.
    pub Reply = "work.reply.create" on Proposal, may Oneself, counts Post
}
