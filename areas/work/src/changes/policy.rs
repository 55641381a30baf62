//! Who may change a proposal: its proposer. Who may read its earlier texts: its readers.

use kernel::access::Role;

use crate::proposals::policy::{READERS, at_a_proposal};

at_a_proposal! {
    /// Changing one's own proposal.
    ChangeProposal = "work.change.create", may &[Role::Oneself]
}

at_a_proposal! {
    /// Reading the earlier texts of a proposal.
    ListVersions = "work.version.list", may READERS
}
