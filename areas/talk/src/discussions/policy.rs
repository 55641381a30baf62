//! Who talks in a group: its people. What is for everyone is read by everyone, and officials of all governments may join in.

use kernel::access::{Place, Role, Subject};
use kernel::action;
use kernel::actor::Actor;
use kernel::db::Db;
use kernel::faults::Fault;
use nouns::DiscussionId;

use super::domain::Audience;
use super::queries::{Discussion, find_discussion};
use crate::group::{Group, READERS, THE_GROUP, is_inside};

/// Who writes where they may read.
pub const WRITERS: &[Role] = &[Role::Member, Role::Chair, Role::Lead, Role::Official];

action! {
    /// Reading the list of a group's discussions.
    pub ListDiscussions = "talk.discussion.list" on Group, by READERS
}
action! {
    /// Beginning a discussion, or asking a question.
    pub StartDiscussion = "talk.discussion.create" on Group, by THE_GROUP, counts Post
}

/// One that is for the group is not there for others.
impl Subject for Discussion {
    type Key = DiscussionId;

    async fn find(db: &Db, actor: &Actor, id: &DiscussionId) -> Result<Option<Self>, Fault> {
        let found = find_discussion(&db.reader().await?, *id).await?;
        Ok(found.filter(|one| one.audience == Audience::Everyone || is_inside(actor, one.group_id)))
    }

    fn place(&self) -> Place {
        Place::at(self.group_id.uuid()).owned_by(self.opened_by)
    }
}

action! {
    /// Reading a discussion.
    pub ShowDiscussion = "talk.discussion.show" on Discussion, by READERS
}
action! {
    /// Keeping for oneself how far one has read.
    pub MarkRead = "talk.visit.create" on Discussion, may Account
}
action! {
    /// Wanting to be told of new posts.
    pub Follow = "talk.following.create" on Discussion, may Account, counts Support
}
action! {
    /// Wanting to be told no more.
    pub EndFollowing = "talk.following.end" on Discussion, may Account
}
action! {
    /// Saying that one's government has the same to say.
    pub GiveEcho = "talk.echo.create" on Discussion, may Official, counts Support
}
action! {
    /// Taking that back.
    pub EndEcho = "talk.echo.end" on Discussion, may Official, counts Support
}
action! {
    /// Ending a discussion: it is read, and nobody writes.
    pub CloseDiscussion = "talk.discussion.close" on Discussion, may Oneself | Chair | Lead
}
action! {
    /// Opening a discussion again.
    pub ReopenDiscussion = "talk.discussion.reopen" on Discussion, may Chair | Lead
}
