//! Who may split: lead and chair of the group.

use kernel::access::Role;

use crate::proposals::policy::at_a_proposal;

at_a_proposal! {
    /// Splitting a proposal into several.
    Split = "work.split.create", may &[Role::Lead, Role::Chair]
}
