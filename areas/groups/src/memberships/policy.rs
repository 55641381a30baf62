//! Who may join (everyone with an account may ask; the rule of the group decides), see members, and leave.

use crate::groups::policy::at_a_group;

at_a_group! {
    /// Joining a group.
    Join = "groups.membership.create", may Account
}
at_a_group! {
    /// Seeing who is in a group.
    ListMembers = "groups.membership.list", may Member | Chair | Lead | Steward
}
at_a_group! {
    /// Leaving a group.
    Leave = "groups.membership.end", may Member
}
