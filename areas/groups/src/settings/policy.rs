//! Who sets how one gets into a group: its lead and chair.
use kernel::action;

use crate::groups::queries::Group;

action! {
    /// Setting how one gets into a group.
    pub SetEntry = "groups.entry.update" on Group, may Lead | Chair
}
