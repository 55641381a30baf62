//! Questions and replies over HTTP.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::access::Permit;
use kernel::app::App;
use kernel::faults::Fault;
use kernel::forms::Form;
use kernel::mail::{self, Mail};
use nouns::work::{ProposalAnswered, ProposalAsked};
use serde::Deserialize;
use ui::{FormErrors, href, visit};
use words::Lang;

use super::policy::{AskBack, Reply};
use super::{pages, queries};
use crate::proposals::domain::{State as ProposalState, TEXT_LIMIT, TEXT_MAX};
use crate::proposals::handlers::{View, whole};
use crate::proposals::pages::{Sent, Typed};
use crate::proposals::queries::find_proposal;
use crate::telling::{self, News};
use crate::words as t;

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Draft {
    question: String,
    reply: String,
}

pub async fn new(permit: Permit<AskBack>, State(app): State<App>) -> Result<Response, Fault> {
    Ok(visit::show(&app, &permit, pages::new(permit.lang(), &permit.target, "", &FormErrors::new())))
}

pub async fn create(
    permit: Permit<AskBack>,
    State(app): State<App>,
    Form(draft): Form<Draft>,
) -> Result<Response, Fault> {
    let (lang, question) = (permit.lang(), draft.question.trim());
    let address = format!("/proposals/{}", permit.key);
    let tx = app.db.begin(&permit).await?;
    let proposal = find_proposal(&tx, permit.key).await?.ok_or(Fault::NotFound)?;
    let last = queries::find_last(&tx, permit.key).await?;
    let waits = last.filter(|last| last.replied_at.is_none() && proposal.state == ProposalState::Asked);
    // Pressed twice, it is asked once.
    if waits.as_ref().is_some_and(|last| last.question == question) {
        return Ok(visit::go(lang, &address, "asked").into_response());
    }
    let mut errors = FormErrors::new();
    errors.require(!question.is_empty(), "question", t::question_missing(lang));
    errors.require(question.chars().count() <= TEXT_MAX, "question", t::text_long(lang, TEXT_LIMIT));
    errors.require(proposal.state.is_open(), "", t::not_open(lang));
    errors.require(waits.is_none(), "", t::question_waits(lang));
    if !errors.is_empty() {
        drop(tx);
        return Ok(visit::refuse(&app, &permit, pages::new(lang, &proposal, question, &errors)));
    }
    queries::insert_question(&tx, permit.key, permit.person()?, question).await?;
    queries::set_waiting(&tx, permit.key, ProposalState::Proposed, ProposalState::Asked).await?;
    telling::tell(&app, &tx, &proposal, News::Asked, question).await?;
    tx.commit(&ProposalAsked { proposal: permit.key, group: proposal.group_id }).await?;
    Ok(visit::go(lang, &address, "asked").into_response())
}

pub async fn reply(permit: Permit<Reply>, State(app): State<App>, Form(draft): Form<Draft>) -> Result<Response, Fault> {
    let (lang, reply) = (permit.lang(), draft.reply.trim());
    let address = format!("/proposals/{}", permit.key);
    let tx = app.db.begin(&permit).await?;
    let proposal = find_proposal(&tx, permit.key).await?.ok_or(Fault::NotFound)?;
    let last = queries::find_last(&tx, permit.key).await?;
    if !reply.is_empty() && last.as_ref().is_some_and(|last| last.reply.as_deref() == Some(reply)) {
        return Ok(visit::go(lang, &address, "replied").into_response());
    }
    let waits = last.filter(|last| last.replied_at.is_none() && proposal.state == ProposalState::Asked);
    let mut errors = FormErrors::new();
    errors.require(!reply.is_empty(), "reply", t::reply_missing(lang));
    errors.require(reply.chars().count() <= TEXT_MAX, "reply", t::text_long(lang, TEXT_LIMIT));
    errors.require(proposal.state.is_open(), "", t::not_open(lang));
    errors.require(!proposal.state.is_open() || waits.is_some(), "", t::reply_none_waits(lang));
    let (Some(question), true) = (waits, errors.is_empty()) else {
        drop(tx);
        let typed = Typed { reply, ..Typed::of(Sent::Reply) };
        let page = whole(&app, &permit, permit.key, &View::default(), typed, &errors).await?;
        return Ok(visit::refuse(&app, &permit, page));
    };
    queries::set_reply(&tx, question.id, reply).await?;
    queries::set_waiting(&tx, permit.key, ProposalState::Asked, ProposalState::Proposed).await?;
    if let Some(asker) = queries::find_asker(&tx, question.id).await? {
        let lang = asker.lang.as_deref().and_then(Lang::from_tag).unwrap_or_default();
        let link = app.config.link(&href(lang, &address));
        let (subject, text) = (
            t::mail_replied_subject(lang, &proposal.title),
            t::mail_replied(lang, &question.question, reply, &proposal.title, &link),
        );
        mail::enqueue(&tx, &Mail { to: asker.email, subject, text, html: None }).await?;
    }
    tx.commit(&ProposalAnswered { proposal: permit.key, group: proposal.group_id }).await?;
    Ok(visit::go(lang, &address, "replied").into_response())
}
