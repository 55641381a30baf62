//! The search finds each post by the title of its discussion as well. When that changes, the posts are put into the index
//! anew, a hundred at a time: the first with the change itself, those of a long discussion by a job.

use kernel::access::Errand;
use kernel::app::App;
use kernel::db::{DbError, Tx};
use kernel::faults::Fault;
use kernel::jobs::{self, JobKind};
use nouns::DiscussionId;
use nouns::talk::DiscussionIndexed;
use serde::{Deserialize, Serialize};

use super::queries::list_keys;
use crate::discussions::queries::find_discussion;
use crate::index::put_post;

/// The job that goes on with a long discussion. Run again, it puts the same once more.
pub const INDEX: JobKind =
    JobKind { kind: "talk.index_titles", once: false, run: |app, payload| Box::pin(go_on(app, payload)) };

const ERRAND: Errand = Errand::new("talk.index_titles");

/// As many posts as one transaction puts into the index.
const AT_ONCE: i64 = 100;

#[derive(Serialize, Deserialize)]
struct Payload {
    discussion: DiscussionId,
    /// The number of the last post that is done.
    after: i64,
}

/// Puts some posts in. Gives the number of the last one, and how many there were.
async fn put_some(tx: &Tx, discussion: DiscussionId, after: i64) -> Result<(i64, i64), DbError> {
    let keys = list_keys(tx, discussion, after, AT_ONCE).await?;
    for key in &keys {
        put_post(tx, key.id).await?;
    }
    let last = keys.last().map_or(after, |key| key.number);
    Ok((last, i64::try_from(keys.len()).unwrap_or(i64::MAX)))
}

/// Puts the posts of a discussion into the index by its title of now.
pub async fn index_titles(tx: &Tx, discussion: DiscussionId) -> Result<(), DbError> {
    let (after, posts) = put_some(tx, discussion, 0).await?;
    if posts < AT_ONCE {
        return Ok(());
    }
    jobs::enqueue(tx, &INDEX, &Payload { discussion, after }, tx.clock().now()).await
}

async fn go_on(app: App, payload: serde_json::Value) -> Result<(), Fault> {
    let Payload { discussion, mut after } = serde_json::from_value(payload).map_err(Fault::internal)?;
    loop {
        let tx = app.db.begin(&ERRAND).await?;
        let Some(found) = find_discussion(&tx, discussion).await? else { return Ok(()) };
        let (last, posts) = put_some(&tx, discussion, after).await?;
        after = last;
        if posts > 0 {
            tx.commit(&DiscussionIndexed { discussion, group: found.group_id, posts }).await?;
        }
        if posts < AT_ONCE {
            return Ok(());
        }
    }
}
