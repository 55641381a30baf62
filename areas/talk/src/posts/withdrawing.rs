//! What withdrawing a post takes along: its images and files go, it is the answer no longer, and is not kept to look up.

use kernel::db::{DbError, Tx};
use nouns::talk::AnswerDropped;
use nouns::{DiscussionId, GroupId, PostId};

use super::queries::set_withdrawn;
use crate::discussions::queries::{find_discussion, set_answer};
use crate::files::queries::delete_of_post;
use crate::kept_answers::queries::delete_of_post as delete_kept;

/// For good. Returns false if there was nothing to withdraw.
pub async fn withdraw(tx: &Tx, post: PostId, discussion: DiscussionId, group: GroupId) -> Result<bool, DbError> {
    if !take_out(tx, post, discussion, group).await? {
        return Ok(false);
    }
    delete_of_post(tx, post).await?;
    Ok(true)
}

/// Also of what may come back. Returns false if there was nothing to take out.
pub async fn take_out(tx: &Tx, post: PostId, discussion: DiscussionId, group: GroupId) -> Result<bool, DbError> {
    if !set_withdrawn(tx, post).await? {
        return Ok(false);
    }
    if find_discussion(tx, discussion).await?.is_some_and(|fresh| fresh.answer == Some(post)) {
        set_answer(tx, discussion, None).await?;
    }
    if let Some(kept) = delete_kept(tx, post).await? {
        tx.note(&AnswerDropped { kept, group }).await?;
    }
    Ok(true)
}
