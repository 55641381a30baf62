//! Who asks and supports (those whom the meeting is for, with an account), and who settles questions (lead and chair).

use kernel::action;
use kernel::actor::Actor;
use nouns::MeetingQuestionId;

use super::queries::{Question, find};
use crate::live::policy::{at_a_thing_of_a_meeting, has_live};
use crate::meetings::queries::Meeting;

fn takes_part(actor: &Actor, meeting: &Meeting) -> bool {
    actor.signed().is_some() && has_live(actor, meeting)
}

action! {
    /// Reading all questions of a meeting.
    pub ListQuestions = "groups.meeting_question.list" on Meeting, may Anyone, if has_live
}
action! {
    /// Asking in a meeting.
    pub Ask = "groups.meeting_question.create" on Meeting, may Account, counts Post, if takes_part
}
at_a_thing_of_a_meeting! {
    /// Supporting a question, and taking it back.
    SupportQuestion = "groups.meeting_question.support", may Account, key MeetingQuestionId, finds Question = find, counts Support
}
at_a_thing_of_a_meeting! {
    /// Marking a question as answered, or setting it aside.
    SettleQuestion = "groups.meeting_question.settle", may Lead | Chair, key MeetingQuestionId, finds Question = find
}
