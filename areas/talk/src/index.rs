//! Keeps the search index up to date: each post with the words in its files, and each answer that is kept. What is for a group is
//! found by its people.

use kernel::app::App;
use kernel::db::{Conn, DbError, Tx};
use kernel::events::Stored;
use kernel::faults::Fault;
use kernel::search::{self, Entry};
use nouns::talk::{
    AnswerDropped, AnswerKept, DiscussionOpened, ExpertAnswered, PostChanged, PostWithdrawn, PostWritten,
};
use nouns::{DiscussionId, GroupId, KeptAnswerId, PostId};

use crate::discussions::domain::{Audience, page_before};
use crate::discussions::queries::find_discussion;
use crate::files;
use crate::kept_answers::queries::{find_kept, find_kept_of};
use crate::posts::queries::{find_number, find_post};

/// As much of the words as is shown with a result.
const SUMMARY: usize = 200;
/// As many letters of its files as are searched.
const INSIDE: usize = 200_000;

pub async fn hear(_: &App, tx: &Tx, event: &Stored) -> Result<(), Fault> {
    if let Some(opened) = event.read::<DiscussionOpened>()
        && let Some(first) = find_number(tx, opened.discussion, 1).await?
    {
        put_new(tx, first.id).await?;
    }
    if let Some(written) = event.read::<PostWritten>() {
        put_new(tx, written.post).await?;
    }
    if let Some(answered) = event.read::<ExpertAnswered>() {
        put_new(tx, answered.post).await?;
    }
    if let Some(changed) = event.read::<PostChanged>() {
        put_new(tx, changed.post).await?;
        put_kept_of(tx, changed.discussion).await?;
    }
    if let Some(withdrawn) = event.read::<PostWithdrawn>() {
        put_post(tx, withdrawn.post).await?;
        put_kept_of(tx, withdrawn.discussion).await?;
    }
    if let Some(kept) = event.read::<AnswerKept>() {
        put_kept(tx, kept.kept).await?;
    }
    if let Some(dropped) = event.read::<AnswerDropped>() {
        search::remove(tx, "kept_answer", dropped.kept.uuid()).await?;
    }
    Ok(())
}

fn within(audience: Audience, group: GroupId) -> (search::Audience, Option<kernel::uuid::Uuid>) {
    match audience {
        Audience::Group => (search::Audience::Group, Some(group.uuid())),
        Audience::Everyone => (search::Audience::Everyone, None),
    }
}

fn summary(text: &str) -> String {
    text.chars().take(SUMMARY).collect()
}

/// A post that may have new files.
async fn put_new(tx: &Tx, id: PostId) -> Result<(), DbError> {
    put_post(tx, id).await?;
    files::enqueue(tx, id).await
}

/// A discussion stays findable by its title when its first words are withdrawn; any other post does not.
pub async fn put_post(tx: &Tx, id: PostId) -> Result<(), DbError> {
    let conn: &Conn = tx;
    let Some(post) = find_post(conn, id).await? else { return Ok(()) };
    if post.withdrawn_at.is_some() && post.number > 1 {
        return search::remove(tx, "post", id.uuid()).await;
    }
    let Some(discussion) = find_discussion(conn, post.discussion).await? else { return Ok(()) };
    let text = ui::plain(&post.text);
    // Of one that is hidden the files are still there.
    let inside = if post.withdrawn_at.is_some() { Vec::new() } else { files::queries::list_words(conn, id).await? };
    let inside = inside.into_iter().map(|file| file.words).collect::<Vec<_>>().join("\n");
    let inside: String = inside.chars().take(INSIDE).collect();
    // The title is that of the first post; the others are found by its words as well, but behind it.
    let read = if post.number == 1 {
        finding::read(&discussion.title, &[&text, &inside], None)
    } else {
        finding::read("", &[&text, &discussion.title, &inside], None)
    };
    let (audience, within) = within(discussion.audience, discussion.group_id);
    let entry = Entry {
        kind: "post",
        id: id.uuid(),
        path: format!("/discussions/{}?after={}#post-{}", post.discussion, page_before(post.number), post.number),
        summary: summary(&text),
        title: discussion.title,
        text: [text, inside].join("\n").trim_end().to_owned(),
        words: read.words,
        known: read.known,
        language: read.language,
        audience,
        within,
        group: Some(discussion.group_id.uuid()),
        at: post.written_at,
        ..Entry::default()
    };
    search::put(tx, &entry).await
}

pub async fn put_kept_of(tx: &Tx, discussion: DiscussionId) -> Result<(), DbError> {
    match find_kept_of(tx, discussion).await? {
        Some(kept) => put_kept(tx, kept).await,
        None => Ok(()),
    }
}

async fn put_kept(tx: &Tx, id: KeptAnswerId) -> Result<(), DbError> {
    let Some(kept) = find_kept(tx, id).await? else { return Ok(()) };
    let (question, text) = (ui::plain(&kept.question), ui::plain(&kept.answer));
    let read = finding::read(&kept.title, &[&text, &question], None);
    let (audience, within) = within(kept.audience, kept.group_id);
    let entry = Entry {
        kind: "kept_answer",
        id: id.uuid(),
        path: format!("/answers/{id}"),
        summary: summary(&text),
        title: kept.title,
        text: format!("{text}\n{question}"),
        words: read.words,
        known: read.known,
        language: read.language,
        audience,
        within,
        group: Some(kept.group_id.uuid()),
        at: kept.kept_at,
        ..Entry::default()
    };
    search::put(tx, &entry).await
}
