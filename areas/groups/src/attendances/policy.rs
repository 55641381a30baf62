//! Who may say that they come (those whom the meeting is for), and who may see who comes.

use kernel::action;
use kernel::actor::Actor;

use crate::groups::queries::Group;
use crate::meetings::policy::is_meant;
use crate::meetings::queries::Meeting;

/// For everyone else there is nothing to answer.
pub fn is_asked(actor: &Actor, meeting: &Meeting) -> bool {
    actor.signed().is_some() && is_meant(actor, meeting)
}

action! {
    /// Saying whether one comes to a meeting.
    pub Answer = "groups.attendance.create" on Meeting, may Account, counts Support, if is_asked
}
action! {
    /// Confirming that one was at a meeting.
    pub Confirm = "groups.attendance.confirm" on Meeting, may Account, if is_asked
}
action! {
    /// Seeing who comes to a meeting.
    pub ListAttendances = "groups.attendance.list" on Meeting, may Member | Chair | Lead
}
action! {
    /// Saying once that one comes to all meetings of one's group, and taking it back.
    pub OptIn = "groups.opt_in.create" on Group, may Member
}
