//! Who opens and closes polls (lead and chair), and who votes (those whom the meeting is for, with an account).

use kernel::action;
use kernel::actor::Actor;
use nouns::PollId;

use super::queries::{Poll, find};
use crate::live::policy::{at_a_thing_of_a_meeting, has_live};
use crate::meetings::queries::Meeting;

fn takes_part(actor: &Actor, meeting: &Meeting) -> bool {
    actor.signed().is_some() && has_live(actor, meeting)
}

action! {
    /// Opening a poll.
    pub OpenPoll = "groups.poll.create" on Meeting, may Lead | Chair, if has_live
}
at_a_thing_of_a_meeting! {
    /// Closing a poll.
    ClosePoll = "groups.poll.close", may Lead | Chair, key PollId, finds Poll = find
}
action! {
    /// Voting in a poll.
    pub Vote = "groups.poll.vote" on Meeting, may Account, counts Support, if takes_part
}
