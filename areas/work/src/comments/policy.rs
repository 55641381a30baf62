//! Who may comment: everyone who may read the proposal. Who may withdraw a comment: who wrote it.

use kernel::access::{Action, Place, Role};
use kernel::action;
use kernel::actor::Actor;
use kernel::db::Db;
use kernel::faults::Fault;
use nouns::CommentId;

use super::queries::{Comment, find_comment};
use crate::proposals::policy::{READERS, find_visible};
use crate::proposals::queries::Proposal;

action! {
    /// Saying something about a proposal, or suggesting an edit of it.
    pub WriteComment = "work.comment.create" on Proposal, by READERS, counts Post
}

/// A comment with the proposal that it is about.
pub struct Said {
    pub comment: Comment,
    pub proposal: Proposal,
}

/// A comment, if the actor is one of the readers of its proposal.
pub async fn find_said(db: &Db, actor: &Actor, id: CommentId) -> Result<Option<Said>, Fault> {
    let found = find_comment(&db.reader().await?, id).await?;
    let Some(comment) = found else { return Ok(None) };
    let proposal = find_visible(db, actor, comment.proposal).await?;
    Ok(proposal.map(|proposal| Said { comment, proposal }))
}

/// Withdrawing what one has said.
pub enum WithdrawComment {}

impl Action for WithdrawComment {
    const NAME: &'static str = "work.comment.withdraw";
    const MAY: &'static [Role] = &[Role::Oneself];
    type Key = CommentId;
    type Target = Said;

    async fn load(db: &Db, actor: &Actor, id: &CommentId) -> Result<Option<Said>, Fault> {
        find_said(db, actor, *id).await
    }

    fn place(said: &Said) -> Place {
        Place::at(said.proposal.group_id.uuid()).owned_by(said.comment.person)
    }
}
