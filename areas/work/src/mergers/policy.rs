//! Who may merge: lead and chair of the group.

use kernel::action;

use crate::proposals::queries::Proposal;

action! {
    /// Merging a proposal into another.
    pub Merge = "work.merger.create" on Proposal, may Lead | Chair
}
