//! Who may see support (everyone who can read the proposal), and give it: officials, in the name of a government they
//! work for.

use kernel::action;

use crate::proposals::policy::READERS;
use crate::proposals::queries::Proposal;

action! {
    /// Reading who supports a proposal.
    pub ListSupports = "work.support.list" on Proposal, by READERS
}

action! {
    /// Supporting a proposal, and ending the support.
    pub Support = "work.support.create" on Proposal, may Official, counts Support
}
