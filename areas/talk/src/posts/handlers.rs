//! Posts over HTTP: writing and withdrawing.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::access::Permit;
use kernel::app::App;
use kernel::drafts::{self, Form as Kept, Place};
use kernel::faults::Fault;
use kernel::forms::Form;
use nouns::talk::PostWithdrawn;
use serde::Deserialize;
use ui::{FormErrors, visit};

use super::policy::{WithdrawPost, WritePost};
use super::withdrawing::take_out;
use super::writing::{Wrote, write};
use crate::discussions::domain::{check_text, page_before};
use crate::discussions::handlers::{Typed, go_to, whole};
use crate::discussions::queries::find_discussion;
use crate::words as t;

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Draft {
    text: String,
    preview: String,
    #[serde(rename = "draft_version")]
    made_from: String,
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
    let typed = |preview| Typed { text: &draft.text, preview, draft_version: Some(&draft.made_from) };
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
    drafts::end(&tx, person, Place::new(Kept::Post, discussion.uuid()), &draft.made_from).await?;
    Ok(match write(&app, tx, &fresh, person, text).await? {
        Wrote::Said => go_to(lang, discussion, fresh.posts, "posted"),
        Wrote::Waits => go_to(lang, discussion, fresh.posts, "held"),
        Wrote::Post(number) => go_to(lang, discussion, number, "posted"),
    }
    .into_response())
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
