//! Hiding a post: its words go, those of before as well, and what others have quoted of them. With the first post of a
//! discussion its title goes too. Quotes do not come back with the post: they stand in the words of others.

use kernel::db::{Conn, Tx};
use kernel::faults::Fault;
use kernel::moderation::Text;
use kernel::uuid::Uuid;
use nouns::talk::AnswerKept;
use nouns::{DiscussionId, PostId};
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;
use words::Lang;

use super::jobs::index_titles;
use super::queries::{self, Earlier, Post};
use super::quotes::{self, Said};
use super::withdrawing::take_out;
use crate::discussions::queries::{Discussion, find_discussion, set_answer, set_title};
use crate::index::{put_kept_of, put_post};
use crate::kept_answers::queries::{Keeping, find_keeping, insert_again};

pub const TEXT: Text = Text {
    kind: "post",
    take: |tx, id| Box::pin(take(tx, id)),
    give_back: |tx, id, taken| Box::pin(give_back(tx, id, taken)),
};

#[derive(Serialize, Deserialize)]
struct Taken {
    text: String,
    /// Of the first post.
    title: Option<String>,
    was_answer: bool,
    /// How it was kept as an answer.
    #[serde(default)]
    kept: Option<Keeping>,
    earlier: Vec<Earlier>,
}

async fn take(tx: &Tx, id: Uuid) -> Result<Option<Json>, Fault> {
    let found = queries::find_post(tx, PostId::from_uuid(id)).await?;
    let Some(post) = found.filter(|post| post.withdrawn_at.is_none()) else { return Ok(None) };
    let discussion = find_discussion(tx, post.discussion).await?.ok_or(Fault::NotFound)?;
    let taken = Taken {
        earlier: queries::list_versions(tx, post.id).await?,
        title: (post.number == 1).then(|| discussion.title.clone()),
        was_answer: discussion.answer == Some(post.id),
        kept: find_keeping(tx, post.id).await?,
        text: post.text.clone(),
    };
    take_out(tx, post.id, discussion.id, discussion.group_id).await?;
    queries::set_hidden(tx, post.id).await?;
    if taken.title.is_some() {
        set_title(tx, discussion.id, words::HIDDEN).await?;
    }
    let texts = taken.earlier.iter().map(|earlier| earlier.text.as_str()).chain([taken.text.as_str()]);
    let quoted: Vec<String> = texts.clone().flat_map(as_quoted).collect();
    let texts: Vec<&str> = texts.chain(quoted.iter().map(String::as_str)).collect();
    let lines = quotes::lines(texts.iter().copied());
    quotes::keep(tx, &post, &lines).await?;
    let quoting = hide_quotes(tx, &post, Said { lines: &lines, texts, elsewhere: Vec::new() }).await?;
    put_again(tx, &discussion, &post, quoting).await?;
    Ok(Some(serde_json::to_value(taken).map_err(Fault::internal)?))
}

async fn give_back(tx: &Tx, id: Uuid, taken: Json) -> Result<(), Fault> {
    let taken: Taken = serde_json::from_value(taken).map_err(Fault::internal)?;
    let Some(post) = queries::find_post(tx, PostId::from_uuid(id)).await? else { return Ok(()) };
    let discussion = find_discussion(tx, post.discussion).await?.ok_or(Fault::NotFound)?;
    queries::delete_lines(tx, post.id).await?;
    // What it quotes may have been hidden while it lay elsewhere.
    let lines = quotes::find(tx, discussion.id).await?;
    let clean = |text: &str| quotes::without(text, &lines).unwrap_or_else(|| text.to_owned());
    if !queries::set_shown(tx, post.id, &clean(&taken.text)).await? {
        return Ok(());
    }
    for earlier in taken.earlier {
        queries::insert_version(tx, post.id, &Earlier { text: clean(&earlier.text), ..earlier }).await?;
    }
    if let Some(title) = &taken.title {
        set_title(tx, discussion.id, title).await?;
    }
    let is_answer = taken.was_answer && discussion.answer.is_none();
    if is_answer {
        set_answer(tx, discussion.id, Some(post.id)).await?;
    }
    // Where the group keeps another answer by now, that one stays.
    if let Some(kept) = taken.kept.filter(|_| is_answer || !taken.was_answer)
        && insert_again(tx, &discussion, post.id, &kept).await?
    {
        tx.note(&AnswerKept { kept: kept.id, group: discussion.group_id }).await?;
    }
    put_again(tx, &discussion, &post, Vec::new()).await
}

/// What a text is in the quotes of others: its images and files are words there, in the language of whoever quotes.
fn as_quoted(text: &str) -> Vec<String> {
    let has_any = !ui::enclosed(text).is_empty();
    Lang::ALL.iter().filter(|_| has_any).map(|lang| ui::enclosed_as_words(*lang, text)).collect()
}

/// Puts what says something else now into the index. With the first post the title is another.
async fn put_again(tx: &Tx, discussion: &Discussion, post: &Post, others: Vec<PostId>) -> Result<(), Fault> {
    for id in others.into_iter().chain([post.id]) {
        put_post(tx, id).await?;
    }
    if post.number == 1 {
        index_titles(tx, discussion.id).await?;
    }
    Ok(put_kept_of(tx, discussion.id).await?)
}

/// Takes what was quoted of a post out of the other posts. Gives those that say something else now.
async fn hide_quotes(tx: &Tx, post: &Post, mut said: Said<'_>) -> Result<Vec<PostId>, Fault> {
    let mut changed = Vec::new();
    let quoting = queries::list_quoting(tx, post.discussion, post.id).await?;
    if quoting.iter().any(|saying| said.is_quoted_in_part(&saying.text)) {
        let others = queries::list_others(tx, post.discussion, post.id).await?;
        said.elsewhere = others.iter().map(|other| quotes::own_words(&other.text)).collect();
    }
    for saying in quoting {
        if let Some(text) = said.out_of(&saying.text) {
            queries::set_saying(tx, &saying, &text).await?;
            changed.push(saying.post);
        }
    }
    Ok(changed)
}

/// A text that was not there yet, without what it quotes of posts that are hidden by now.
pub async fn without_hidden(tx: &Conn, discussion: DiscussionId, text: String) -> Result<String, Fault> {
    let lines = quotes::find(tx, discussion).await?;
    Ok(quotes::without(&text, &lines).unwrap_or(text))
}
