//! Who may give feedback (those whom the meeting was for), and who reads it (lead and chair).

use crate::attendances::is_asked;
use crate::meetings::policy::at_an_event;

at_an_event! {
    /// Saying how a meeting was.
    GiveFeedback = "groups.feedback.create", may Account, if is_asked
}
at_an_event! {
    /// Reading what was said of a meeting.
    ListFeedback = "groups.feedback.list", may Lead | Chair
}
