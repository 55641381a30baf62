//! Who may say that they come (those whom the meeting is for), and who may see who comes.

use kernel::actor::Actor;

use crate::groups::policy::at_a_group;
use crate::meetings::policy::{at_an_event, is_meant};
use crate::meetings::queries::Meeting;

/// For everyone else there is nothing to answer.
pub fn is_asked(actor: &Actor, meeting: &Meeting) -> bool {
    actor.signed().is_some() && is_meant(actor, meeting)
}

at_an_event! {
    /// Saying whether one comes to a meeting.
    Answer = "groups.attendance.create", may Account, if is_asked
}
at_an_event! {
    /// Confirming that one was at a meeting.
    Confirm = "groups.attendance.confirm", may Account, if is_asked
}
at_an_event! {
    /// Seeing who comes to a meeting.
    ListAttendances = "groups.attendance.list", may Member | Chair | Lead
}
at_a_group! {
    /// Saying once that one comes to all meetings of one's group, and taking it back.
    OptIn = "groups.opt_in.create", may Member
}
