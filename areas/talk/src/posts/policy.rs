//! Who writes, changes and withdraws a post, and who says that it is the answer. A post is there for the readers of its
//! discussion.

use kernel::access::{Place, Subject};
use kernel::action;
use kernel::actor::Actor;
use kernel::db::Db;
use kernel::faults::Fault;
use nouns::PostId;

use super::queries::{Post, find_post};
use crate::discussions::policy::WRITERS;
use crate::discussions::queries::Discussion;
use crate::group::READERS;

action! {
    /// Writing a post.
    pub WritePost = "talk.post.create" on Discussion, by WRITERS, counts Post
}

/// A post with its discussion; it belongs to who wrote it.
pub struct Written {
    pub post: Post,
    pub discussion: Discussion,
}

async fn find(db: &Db, actor: &Actor, id: PostId) -> Result<Option<Written>, Fault> {
    let found = find_post(&db.reader().await?, id).await?;
    let Some(post) = found else { return Ok(None) };
    let discussion = Discussion::find(db, actor, &post.discussion).await?;
    Ok(discussion.map(|discussion| Written { post, discussion }))
}

impl Subject for Written {
    type Key = PostId;

    async fn find(db: &Db, actor: &Actor, id: &PostId) -> Result<Option<Self>, Fault> {
        find(db, actor, *id).await
    }

    fn place(&self) -> Place {
        let place = Place::at(self.discussion.group_id.uuid());
        self.post.person.map_or(place, |person| place.owned_by(person))
    }
}

action! {
    /// Reading what a post said before.
    pub ListChanges = "talk.post_change.list" on Written, by READERS
}
action! {
    /// Changing what one has written.
    pub ChangePost = "talk.post_change.create" on Written, may Oneself, counts Post
}
action! {
    /// Withdrawing what one has written.
    pub WithdrawPost = "talk.post.withdraw" on Written, may Oneself
}

/// The same as an answer; that it is one is for who asked to say.
pub struct Answer(pub Written);

impl Subject for Answer {
    type Key = PostId;

    async fn find(db: &Db, actor: &Actor, id: &PostId) -> Result<Option<Self>, Fault> {
        Ok(find(db, actor, *id).await?.map(Self))
    }

    fn place(&self) -> Place {
        self.0.discussion.place()
    }
}

action! {
    /// Saying that a post answers the question.
    pub AcceptAnswer = "talk.answer.accept" on Answer, may Oneself | Chair | Lead
}
