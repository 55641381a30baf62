//! Who writes to everyone in a group: its lead and chair.
use kernel::action;

use crate::groups::queries::Group;

action! {
    /// Reading what was sent to the group.
    pub ListMessages = "groups.message.list" on Group, may Lead | Chair
}
action! {
    /// Sending a message to everyone in the group.
    pub SendMessage = "groups.message.create" on Group, may Lead | Chair, counts Invite
}
