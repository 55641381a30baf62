//! Who asks a group for a date and settles it (lead and chair), and who answers (everyone in the group).

use kernel::access::{Place, Role, Subject};
use kernel::action;
use kernel::actor::Actor;
use kernel::db::Db;
use kernel::faults::Fault;
use nouns::DatePollId;

use super::queries::{self, Poll};
use crate::groups::queries::Group;

const THE_GROUP: &[Role] = &[Role::Member, Role::Chair, Role::Lead];

action! {
    /// Reading which dates a group was asked for.
    pub ListDatePolls = "groups.date_poll.list" on Group, may Member | Chair | Lead
}
action! {
    /// Asking a group which time suits it.
    pub AskForDate = "groups.date_poll.create" on Group, may Lead | Chair
}

/// A poll is there for the group.
impl Subject for Poll {
    type Key = DatePollId;

    async fn find(db: &Db, actor: &Actor, id: &DatePollId) -> Result<Option<Self>, Fault> {
        let found = queries::find_poll(&db.reader().await?, *id).await?;
        Ok(found.filter(|poll| THE_GROUP.iter().any(|role| actor.plays(*role, &poll.place()))))
    }

    fn place(&self) -> Place {
        Place::at(self.group_id.uuid())
    }
}

action! {
    /// Seeing the times, how many they suit, and who answered what.
    pub ShowDatePoll = "groups.date_poll.show" on Poll, by THE_GROUP
}
action! {
    /// Saying which times suit oneself.
    pub AnswerDatePoll = "groups.date_answer.create" on Poll, by THE_GROUP, counts Support
}
action! {
    /// Making one of the times a meeting.
    pub ChooseDate = "groups.date_poll.choose" on Poll, may Lead | Chair
}
action! {
    /// Ending the question without a meeting.
    pub DropDatePoll = "groups.date_poll.drop" on Poll, may Lead | Chair
}
