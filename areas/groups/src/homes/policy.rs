//! Who comes into the private space of a group: its members, its chair, its lead. The desk is for the last two.

use crate::groups::policy::at_a_group;

at_a_group! {
    /// Reading the home of a group.
    ShowHome = "groups.home.show", may Member | Chair | Lead
}
at_a_group! {
    /// Noting that one has read what is new.
    MarkRead = "groups.visit.create", may Member | Chair | Lead
}
at_a_group! {
    /// Reading what waits for lead and chair.
    ShowDesk = "groups.desk.show", may Lead | Chair
}
