//! Posts over HTTP: writing and withdrawing.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::access::Permit;
use kernel::app::App;
use kernel::faults::Fault;
use kernel::forms::Form;
use kernel::moderation::hold;
use nouns::HeldTextId;
use nouns::moderation::TextHeld;
use nouns::talk::{PostWithdrawn, PostWritten};
use serde::Deserialize;
use ui::{FormErrors, visit};

use super::holding;
use super::policy::{WithdrawPost, WritePost};
use super::queries::{self, NewPost};
use super::withdrawing::take_out;
use crate::discussions::domain::{check_text, page_before};
use crate::discussions::handlers::{Typed, go_to, whole};
use crate::discussions::queries::{find_discussion, find_mark, set_mark};
use crate::group::{only, queries::list_own};
use crate::words as t;

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Draft {
    text: String,
    preview: String,
}

pub async fn create(
    permit: Permit<WritePost>,
    State(app): State<App>,
    Form(draft): Form<Draft>,
) -> Result<Response, Fault> {
    let (lang, person, discussion) = (permit.lang(), permit.person()?, permit.key);
    let last = page_before(permit.target.posts).to_string();
    let mut errors = FormErrors::new();
    let text = check_text(lang, &draft.text, &mut errors);
    let typed = |preview| Typed { text: &draft.text, preview };
    if !errors.is_empty() {
        let page = whole(&app, &permit, discussion, &last, typed(false), &errors).await?;
        return Ok(visit::refuse(&app, &permit, page));
    }
    if draft.preview == "yes" {
        let page = whole(&app, &permit, discussion, &last, typed(true), &errors).await?;
        return Ok(visit::show(&app, &permit, page));
    }
    let tx = app.db.begin(&permit).await?;
    let fresh = find_discussion(&tx, discussion).await?.ok_or(Fault::NotFound)?;
    if fresh.closed_at.is_some() {
        drop(tx);
        let errors = FormErrors::one("", t::is_closed(lang));
        let page = whole(&app, &permit, discussion, &last, typed(false), &errors).await?;
        return Ok(visit::refuse(&app, &permit, page));
    }
    let own = list_own(&tx, person).await?;
    let new = NewPost { discussion, person, government: only(&own), text, example: false };
    if queries::is_said(&tx, &new, fresh.posts).await? {
        return Ok(go_to(lang, discussion, fresh.posts, "posted").into_response());
    }
    if let Some(waits) = hold(&app, &tx, holding::post(&fresh, person, text)).await? {
        if waits.is_new {
            tx.commit(&TextHeld { held: HeldTextId::from_uuid(waits.id), group: fresh.group_id }).await?;
        }
        return Ok(go_to(lang, discussion, fresh.posts, "held").into_response());
    }
    let number = fresh.posts.saturating_add(1);
    let post = queries::insert_post(&tx, &new).await?;
    // Whoever had read all has read their own post too; whoever had not goes on where they were.
    if find_mark(&tx, discussion, person).await? >= fresh.posts {
        set_mark(&tx, discussion, person, number).await?;
    }
    tx.commit(&PostWritten { post, discussion, group: fresh.group_id }).await?;
    Ok(go_to(lang, discussion, number, "posted").into_response())
}

pub async fn withdraw(permit: Permit<WithdrawPost>, State(app): State<App>) -> Result<Response, Fault> {
    let (post, discussion) = (&permit.target.post, &permit.target.discussion);
    let group = discussion.group_id;
    let tx = app.db.begin(&permit).await?;
    if take_out(&tx, post.id, discussion.id, group).await? {
        tx.commit(&PostWithdrawn { post: post.id, discussion: discussion.id, group }).await?;
    }
    Ok(go_to(permit.lang(), discussion.id, post.number, "post-withdrawn").into_response())
}
