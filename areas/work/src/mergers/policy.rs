//! Who may merge: lead and chair of the group.

use kernel::access::Role;

use crate::proposals::policy::at_a_proposal;

at_a_proposal! {
    /// Merging a proposal into another.
    Merge = "work.merger.create", may &[Role::Lead, Role::Chair]
}
