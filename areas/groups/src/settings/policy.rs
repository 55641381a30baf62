//! Who sets how one gets into a group: its lead and chair.

use crate::groups::policy::at_a_group;

at_a_group! {
    /// Setting how one gets into a group.
    SetEntry = "groups.entry.update", may Lead | Chair
}
