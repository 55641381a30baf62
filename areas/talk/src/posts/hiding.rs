//! Hiding a post: its words go, those of before as well, and what others have quoted of them. With the first post of a
//! discussion its title goes too. Quotes do not come back with the post: they stand in the words of others.

use std::collections::HashSet;

use kernel::db::Tx;
use kernel::faults::Fault;
use kernel::moderation::Text;
use kernel::uuid::Uuid;
use nouns::PostId;
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;

use super::queries::{self, Earlier, Post};
use super::withdrawing::take_out;
use crate::discussions::queries::{Discussion, find_discussion, set_answer, set_title};
use crate::index::{put_kept_of, put_post};

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
        text: post.text.clone(),
    };
    take_out(tx, post.id, discussion.id, discussion.group_id).await?;
    queries::set_hidden(tx, post.id).await?;
    if taken.title.is_some() {
        set_title(tx, discussion.id, words::HIDDEN).await?;
    }
    let quoting = hide_quotes(tx, &post, &taken).await?;
    put_again(tx, &discussion, &post, quoting).await?;
    Ok(Some(serde_json::to_value(taken).map_err(Fault::internal)?))
}

async fn give_back(tx: &Tx, id: Uuid, taken: Json) -> Result<(), Fault> {
    let taken: Taken = serde_json::from_value(taken).map_err(Fault::internal)?;
    let Some(post) = queries::find_post(tx, PostId::from_uuid(id)).await? else { return Ok(()) };
    let discussion = find_discussion(tx, post.discussion).await?.ok_or(Fault::NotFound)?;
    if !queries::set_shown(tx, post.id, &taken.text).await? {
        return Ok(());
    }
    for earlier in &taken.earlier {
        queries::insert_version(tx, post.id, earlier).await?;
    }
    if let Some(title) = &taken.title {
        set_title(tx, discussion.id, title).await?;
    }
    if taken.was_answer && discussion.answer.is_none() {
        set_answer(tx, discussion.id, Some(post.id)).await?;
    }
    put_again(tx, &discussion, &post, Vec::new()).await
}

/// The search finds each post by the title of its discussion as well.
async fn put_again(tx: &Tx, discussion: &Discussion, post: &Post, others: Vec<PostId>) -> Result<(), Fault> {
    let changed = if post.number == 1 {
        queries::list_keys(tx, discussion.id).await?
    } else {
        others.into_iter().chain([post.id]).collect()
    };
    for id in changed {
        put_post(tx, id).await?;
    }
    Ok(put_kept_of(tx, discussion.id).await?)
}

/// Takes what was quoted of a post out of the posts after it. Gives those that say something else now.
async fn hide_quotes(tx: &Tx, post: &Post, taken: &Taken) -> Result<Vec<PostId>, Fault> {
    let texts = taken.earlier.iter().map(|earlier| earlier.text.as_str()).chain([taken.text.as_str()]);
    let lines = texts.flat_map(str::lines).map(str::trim).filter(|line| !line.is_empty()).collect();
    let mut changed = Vec::new();
    for saying in queries::list_quoting(tx, post.discussion, post.number).await? {
        if let Some(text) = without_quotes(&saying.text, &lines) {
            queries::set_saying(tx, &saying, &text).await?;
            changed.push(saying.post);
        }
    }
    Ok(changed)
}

/// The text with a mark in the place of quoted lines, if there are any. A quote of a quote begins with more than one sign.
fn without_quotes(text: &str, lines: &HashSet<&str>) -> Option<String> {
    let mut is_other = false;
    let kept: Vec<String> = text
        .lines()
        .map(|line| {
            let said = line.trim_start_matches([' ', '>']);
            let sign = line.get(..line.len().saturating_sub(said.len())).unwrap_or_default();
            if sign.contains('>') && lines.contains(said.trim()) {
                is_other = true;
                format!("{sign}{}", words::HIDDEN)
            } else {
                line.to_owned()
            }
        })
        .collect();
    is_other.then(|| kept.join("\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quoted_lines_go_and_what_was_said_to_them_stays() {
        let lines = HashSet::from(["You fool.", "Go away."]);
        let text = "> You fool.\n> Really\n\nWhy?\n>> Go away.\nYou fool.";
        let hidden = words::HIDDEN;
        assert_eq!(
            without_quotes(text, &lines).unwrap(),
            format!("> {hidden}\n> Really\n\nWhy?\n>> {hidden}\nYou fool.")
        );
        assert!(without_quotes("You fool.\n> Something else", &lines).is_none());
    }
}
