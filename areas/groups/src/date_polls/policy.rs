//! Who asks a group for a date and settles it (lead and chair), and who answers (everyone in the group).

use kernel::access::{Action, Place, Role};
use kernel::actor::Actor;
use kernel::db::Db;
use kernel::faults::Fault;
use nouns::DatePollId;

use super::queries::{self, Poll};
use crate::groups::policy::at_a_group;

const THE_GROUP: &[Role] = &[Role::Member, Role::Chair, Role::Lead];

at_a_group! {
    /// Reading which dates a group was asked for.
    ListDatePolls = "groups.date_poll.list", may Member | Chair | Lead
}
at_a_group! {
    /// Asking a group which time suits it.
    AskForDate = "groups.date_poll.create", may Lead | Chair
}

/// Declares an action at a poll, which is there for the people of its group only.
macro_rules! at_a_poll {
    ($(#[$meta:meta])* $name:ident = $text:literal, may $may:expr) => {
        $(#[$meta])*
        pub enum $name {}

        impl Action for $name {
            const NAME: &'static str = $text;
            const MAY: &'static [Role] = $may;
            type Key = DatePollId;
            type Target = Poll;

            async fn load(db: &Db, actor: &Actor, id: &DatePollId) -> Result<Option<Poll>, Fault> {
                let found = queries::find_poll(&db.reader().await?, *id).await?;
                Ok(found.filter(|poll| THE_GROUP.iter().any(|role| actor.plays(*role, &place(poll)))))
            }

            fn place(poll: &Poll) -> Place {
                place(poll)
            }
        }
    };
}

at_a_poll! {
    /// Seeing the times, how many they suit, and who answered what.
    ShowDatePoll = "groups.date_poll.show", may THE_GROUP
}
at_a_poll! {
    /// Saying which times suit oneself.
    AnswerDatePoll = "groups.date_answer.create", may THE_GROUP
}
at_a_poll! {
    /// Making one of the times a meeting.
    ChooseDate = "groups.date_poll.choose", may &[Role::Lead, Role::Chair]
}
at_a_poll! {
    /// Ending the question without a meeting.
    DropDatePoll = "groups.date_poll.drop", may &[Role::Lead, Role::Chair]
}

fn place(poll: &Poll) -> Place {
    Place::at(poll.group_id.uuid())
}
