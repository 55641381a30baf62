//! Who writes to everyone in a group: its lead and chair.

use crate::groups::policy::at_a_group;

at_a_group! {
    /// Reading what was sent to the group.
    ListMessages = "groups.message.list", may Lead | Chair
}
at_a_group! {
    /// Sending a message to everyone in the group.
    SendMessage = "groups.message.create", may Lead | Chair
}
