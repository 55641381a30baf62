//! Who may split: lead and chair of the group.

use kernel::action;

use crate::proposals::queries::Proposal;

action! {
    /// Splitting a proposal into several.
    pub Split = "work.split.create" on Proposal, may Lead | Chair
}
