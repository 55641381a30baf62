//! Reading the words in files of a post, once it is there.

use kernel::access::Errand;
use kernel::app::App;
use kernel::db::{DbError, Tx};
use kernel::faults::Fault;
use kernel::files;
use kernel::jobs::{self, JobKind};
use kernel::reading::{Inside, Reader};
use nouns::PostId;
use nouns::talk::DiscussionIndexed;
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;

use crate::discussions::queries::find_discussion;
use crate::files::queries::{Listed, list_unread, set_words};
use crate::index::put_post;
use crate::posts::queries::find_post;

/// Run again, it reads what is not read yet.
pub const READ: JobKind = JobKind { kind: "talk.read_files", once: false, run: |app, task| Box::pin(read(app, task)) };

const ERRAND: Errand = Errand::new("talk.read_files");

#[derive(Serialize, Deserialize)]
struct Task {
    post: PostId,
}

/// Has the files of a post read that nobody has read yet.
pub async fn enqueue(tx: &Tx, post: PostId) -> Result<(), DbError> {
    if list_unread(tx, post).await?.is_empty() {
        return Ok(());
    }
    jobs::enqueue(tx, &READ, &Task { post }, tx.clock().now()).await
}

async fn read(app: App, task: Json) -> Result<(), Fault> {
    let Task { post } = serde_json::from_value(task).map_err(Fault::internal)?;
    let unread = list_unread(&app.db.reader().await?, post).await?;
    let mut found = Vec::new();
    for one in &unread {
        found.push((one.id, words(&app, one).await?));
    }
    let tx = app.db.begin(&ERRAND).await?;
    let mut is_known = false;
    for (id, words) in &found {
        is_known |= set_words(&tx, *id, words).await? && !words.is_empty();
    }
    put_post(&tx, post).await?;
    let Some(row) = find_post(&tx, post).await?.filter(|_| !found.is_empty()) else { return Ok(()) };
    let Some(discussion) = find_discussion(&tx, row.discussion).await? else { return Ok(()) };
    let posts = i64::from(is_known);
    Ok(tx.commit(&DiscussionIndexed { discussion: discussion.id, group: discussion.group_id, posts }).await?)
}

/// Nothing where there are none, or nobody can read them.
async fn words(app: &App, one: &Listed) -> Result<String, Fault> {
    let found = files::find(&app.db.reader().await?, one.file).await?;
    let Some(row) = found.filter(|row| filetext::KINDS.contains(&row.media.as_str())) else {
        return Ok(String::new());
    };
    let content = app.files.read(&row.digest).await?.map_err(Fault::internal)?;
    let reader = app.part::<Reader>().ok_or_else(|| Fault::internal("nothing reads files here"))?;
    Ok(match reader.read(&row.media, content).await? {
        Inside::Text { words, .. } => words,
        Inside::Locked | Inside::Broken => String::new(),
    })
}
