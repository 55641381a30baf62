//! Saying that a post answers the question, and keeping question and answer to look up, over HTTP.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::access::Permit;
use kernel::app::App;
use kernel::faults::Fault;
use nouns::talk::{AnswerAccepted, AnswerKept};
use ui::{FormErrors, visit};

use super::policy::AcceptAnswer;
use super::queries::find_post;
use crate::discussions::domain::{Kind, page_before};
use crate::discussions::handlers::{Typed, go_to, whole};
use crate::discussions::queries::{find_discussion, set_answer};
use crate::kept_answers::policy::KeepAnswer;
use crate::kept_answers::queries::insert_kept;
use crate::words as t;

pub async fn accept(permit: Permit<AcceptAnswer>, State(app): State<App>) -> Result<Response, Fault> {
    let lang = permit.lang();
    let tx = app.db.begin(&permit).await?;
    let post = find_post(&tx, permit.key).await?.ok_or(Fault::NotFound)?;
    let discussion = find_discussion(&tx, post.discussion).await?.ok_or(Fault::NotFound)?;
    // The question itself is no answer to it, and neither is what was withdrawn.
    if discussion.kind != Kind::Question || post.number == 1 || post.withdrawn_at.is_some() {
        drop(tx);
        let errors = FormErrors::one("", t::no_answer(lang));
        let at = page_before(post.number).to_string();
        let page = whole(&app, &permit, discussion.id, &at, Typed::default(), &errors).await?;
        return Ok(visit::refuse(&app, &permit, page));
    }
    if set_answer(&tx, discussion.id, Some(post.id)).await? {
        tx.commit(&AnswerAccepted { discussion: discussion.id, group: discussion.group_id, post: post.id }).await?;
    }
    Ok(go_to(lang, discussion.id, post.number, "accepted").into_response())
}

pub async fn keep(permit: Permit<KeepAnswer>, State(app): State<App>) -> Result<Response, Fault> {
    let lang = permit.lang();
    let tx = app.db.begin(&permit).await?;
    let post = find_post(&tx, permit.key).await?.ok_or(Fault::NotFound)?;
    let discussion = find_discussion(&tx, post.discussion).await?.ok_or(Fault::NotFound)?;
    if discussion.answer != Some(post.id) {
        drop(tx);
        let errors = FormErrors::one("", t::not_the_answer(lang));
        let at = page_before(post.number).to_string();
        let page = whole(&app, &permit, discussion.id, &at, Typed::default(), &errors).await?;
        return Ok(visit::refuse(&app, &permit, page));
    }
    let (kept, is_new) = insert_kept(&tx, &discussion, post.id, permit.actor.person()).await?;
    if is_new {
        tx.commit(&AnswerKept { kept, group: discussion.group_id }).await?;
    }
    Ok(visit::go(lang, &format!("/answers/{kept}"), "kept").into_response())
}
