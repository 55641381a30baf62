//! Who may change a proposal: its proposer. Who may read its earlier texts: its readers.

use kernel::action;

use crate::proposals::policy::READERS;
use crate::proposals::queries::Proposal;

action! {
    /// Changing one's own proposal.
    pub ChangeProposal = "work.change.create" on Proposal, may Oneself, counts Post
}

action! {
    /// Reading the earlier texts of a proposal.
    pub ListVersions = "work.version.list" on Proposal, by READERS
}
