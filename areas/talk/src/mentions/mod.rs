//! Who is mentioned in a post with an @: people of the group, governments, groups. They are told of it, as far as they may read
//! it. A name that stands for nobody stays words; the writer is not told which it was.

use kernel::db::Tx;
use kernel::faults::Fault;
use nouns::talk::PeopleMentioned;
use nouns::{DiscussionId, PostId};

use crate::discussions::domain::Audience;
use crate::discussions::queries::{Discussion, find_discussion};

mod finding;
pub mod queries;

use queries::Named;

/// So many are mentioned in one post.
const MOST: usize = 50;

/// Notes whom a post mentions now. `tells` where they are to be told: not again when a post is changed.
pub async fn note(tx: &Tx, discussion: &Discussion, post: PostId, text: &str, tells: bool) -> Result<(), Fault> {
    queries::delete_mentions(tx, post).await?;
    let place = (discussion.id, discussion.group_id, discussion.audience == Audience::Everyone);
    let mut position = 0_usize;
    for names in finding::find(text, places::fold) {
        let found = queries::list_named(tx, place, &names).await?;
        for named in longest(found).take(MOST.saturating_sub(position)) {
            position += 1;
            queries::insert_mention(tx, post, i64::try_from(position).unwrap_or(i64::MAX), &named).await?;
        }
    }
    if position > 0 && tells {
        tx.note(&PeopleMentioned { post, discussion: discussion.id, group: discussion.group_id }).await?;
    }
    Ok(())
}

/// The same of the first post of a discussion that is just begun.
pub async fn note_first(tx: &Tx, discussion: DiscussionId, post: PostId, text: &str) -> Result<(), Fault> {
    match find_discussion(tx, discussion).await? {
        Some(fresh) => note(tx, &fresh, post, text, true).await,
        None => Ok(()),
    }
}

/// Of several that fit, those that take most of what is written; two of the same name are both meant.
fn longest(found: Vec<Named>) -> impl Iterator<Item = Named> {
    let most = found.iter().map(|named| named.folded.len()).max().unwrap_or_default();
    found.into_iter().filter(move |named| named.folded.len() == most)
}
