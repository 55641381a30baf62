//! Who may give feedback (those whom the meeting was for), and who reads it (lead and chair).

use kernel::action;

use crate::attendances::is_asked;
use crate::meetings::queries::Meeting;

action! {
    /// Saying how a meeting was.
    pub GiveFeedback = "groups.feedback.create" on Meeting, may Account, counts Post, if is_asked
}
action! {
    /// Reading what was said of a meeting.
    pub ListFeedback = "groups.feedback.list" on Meeting, may Lead | Chair
}
