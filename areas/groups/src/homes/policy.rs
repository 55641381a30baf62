//! Who comes into the private space of a group: its members, its chair, its lead. The desk is for the last two.
use kernel::action;

use crate::groups::queries::Group;

action! {
    /// Reading the home of a group.
    pub ShowHome = "groups.home.show" on Group, may Member | Chair | Lead
}
action! {
    /// Noting that one has read what is new.
    pub MarkRead = "groups.visit.create" on Group, may Member | Chair | Lead
}
action! {
    /// Reading what waits for lead and chair.
    pub ShowDesk = "groups.desk.show" on Group, may Lead | Chair
}
