//! Posts over HTTP: writing and withdrawing.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::access::Permit;
use kernel::app::App;
use kernel::drafts::{self, Form as Kept, Place};
use kernel::faults::Fault;
use kernel::forms::Upload;
use nouns::talk::PostWithdrawn;
use ui::{FormErrors, visit};

use super::policy::{WithdrawPost, WritePost};
use super::queries::is_said;
use super::withdrawing;
use super::writing::{Wrote, write};
use crate::discussions::domain::{check_text, page_before};
use crate::discussions::handlers::{Typed, go_to, whole};
use crate::discussions::queries::find_discussion;
use crate::files::domain::check_enclosed;
use crate::files::queries::list_usable;
use crate::files::receive;
use crate::words as t;

pub async fn create(permit: Permit<WritePost>, State(app): State<App>, upload: Upload) -> Result<Response, Fault> {
    let (lang, person, discussion) = (permit.lang(), permit.person()?, permit.key);
    let last = page_before(permit.target.posts).to_string();
    let mut errors = FormErrors::new();
    let adding = receive(&app, &permit, None, &upload, &mut errors).await?;
    let text = check_text(lang, &adding.text, &mut errors);
    check_enclosed(lang, text, &adding.usable, &mut errors);
    let made_from = upload.text("draft_version");
    let typed = |preview| Typed { text: &adding.text, preview, draft_version: Some(made_from), adding: Some(&adding) };
    if !errors.is_empty() {
        let page = whole(&app, &permit, discussion, &last, typed(false), &errors).await?;
        return Ok(visit::refuse(&app, &permit, page));
    }
    if upload.text("preview") == "yes" {
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
    check_enclosed(lang, text, &list_usable(&tx, person, None).await?, &mut errors);
    // Sent twice, its images and files are in the post already.
    if !errors.is_empty() && !is_said(&tx, discussion, fresh.posts, person, text).await? {
        drop(tx);
        let page = whole(&app, &permit, discussion, &last, typed(false), &errors).await?;
        return Ok(visit::refuse(&app, &permit, page));
    }
    drafts::end(&tx, person, Place::new(Kept::Post, discussion.uuid()), made_from).await?;
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
    if withdrawing::withdraw(&tx, post.id, discussion.id, group).await? {
        tx.commit(&PostWithdrawn { post: post.id, discussion: discussion.id, group }).await?;
    }
    Ok(go_to(permit.lang(), discussion.id, post.number, "post-withdrawn").into_response())
}
