//! Who may see support (everyone who can read the proposal), and give it: officials, in the name of a government they
//! work for.

use kernel::access::Role;

use crate::proposals::policy::{READERS, at_a_proposal};

at_a_proposal! {
    /// Reading who supports a proposal.
    ListSupports = "work.support.list", may READERS
}

at_a_proposal! {
    /// Supporting a proposal, and ending the support.
    Support = "work.support.create", may &[Role::Official]
}
