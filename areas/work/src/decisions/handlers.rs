//! Decisions over HTTP. What must hold is decided inside the transaction, on fresh values.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::access::Permit;
use kernel::app::App;
use kernel::db::Tx;
use kernel::faults::Fault;
use kernel::forms::Form;
use kernel::mail::{self, Mail};
use kernel::paging::After;
use nouns::work::{ProposalAccepted, ProposalDeclined, ProposalWithdrawn};
use serde::Deserialize;
use ui::{FormErrors, href, visit};
use words::Lang;

use super::policy::{Decide, Withdraw};
use super::queries;
use crate::proposals::domain::{State as ProposalState, TEXT_LIMIT, TEXT_MAX};
use crate::proposals::pages;
use crate::proposals::queries::{Proposal, find_proposal};
use crate::supports::queries::list_supports;
use crate::thread::find_thread_of_proposal;
use crate::words as t;

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Draft {
    /// `accept` or `decline`: the button that was used.
    decision: String,
    quarter: String,
    answer: String,
}

pub async fn create(
    permit: Permit<Decide>,
    State(app): State<App>,
    Form(draft): Form<Draft>,
) -> Result<Response, Fault> {
    let lang = permit.lang();
    let tx = app.db.begin(&permit).await?;
    let proposal = find_proposal(&tx, permit.key).await?.ok_or(Fault::NotFound)?;
    let plan = queries::find_plan(&tx, &proposal).await?;
    let answer = draft.answer.trim();
    let quarter = draft.quarter.parse::<i64>().ok().filter(|quarter| (1..=4).contains(quarter));
    let accept = draft.decision == "accept";
    let mut errors = FormErrors::new();
    errors.require(proposal.state == ProposalState::Proposed, "", t::not_open(lang));
    errors.require(!answer.is_empty(), "answer", t::answer_missing(lang));
    errors.require(answer.chars().count() <= TEXT_MAX, "answer", t::text_long(lang, TEXT_LIMIT));
    errors.require(!accept || quarter.is_some(), "quarter", t::quarter_missing(lang));
    errors.require(!accept || plan.is_some(), "", t::no_plan_open(lang));
    if !errors.is_empty() {
        let supports = list_supports(&tx, permit.key, &After::read("")).await?;
        drop(tx);
        let may = pages::May { support: false, decide: true };
        let typed = pages::Typed { answer, quarter: &draft.quarter, ..pages::Typed::default() };
        let thread = find_thread_of_proposal(&app.db.reader().await?, permit.key).await?;
        let shown = pages::Shown {
            proposal: &proposal,
            supports: &supports,
            own: &[],
            given: &[],
            may,
            typed,
            thread: thread.as_ref(),
        };
        return Ok(visit::refuse(&app, &permit, pages::show(lang, &permit.actor, &shown, &errors)));
    }
    let state = if accept { ProposalState::Accepted } else { ProposalState::Declined };
    queries::set_state(&tx, permit.key, state, answer).await?;
    tell(&app, &tx, &proposal, state, answer).await?;
    match (plan, quarter) {
        (Some(plan), Some(quarter)) if accept => {
            let activity = queries::insert_activity(&tx, plan, &proposal, quarter).await?;
            tx.commit(&ProposalAccepted { proposal: permit.key, activity }).await?;
        }
        _ => tx.commit(&ProposalDeclined { proposal: permit.key }).await?,
    }
    let done = if accept { "accepted" } else { "declined" };
    Ok(visit::go(lang, &format!("/proposals/{}", permit.key), done).into_response())
}

/// Mails the answer to the proposer and to those who gave their government's support, each in their language.
async fn tell(app: &App, tx: &Tx, proposal: &Proposal, state: ProposalState, answer: &str) -> Result<(), Fault> {
    for reader in queries::list_concerned(tx, proposal.id, proposal.proposer).await? {
        let lang = reader.lang.as_deref().and_then(Lang::from_tag).unwrap_or_default();
        let link = app.config.link(&href(lang, &format!("/proposals/{}", proposal.id)));
        let (subject, text) = match state {
            ProposalState::Accepted => (
                t::mail_accepted_subject(lang, &proposal.title),
                t::mail_accepted(lang, &proposal.title, &proposal.group_name, answer, &link),
            ),
            _ => (
                t::mail_declined_subject(lang, &proposal.title),
                t::mail_declined(lang, &proposal.group_name, &proposal.title, answer, &link),
            ),
        };
        mail::enqueue(tx, &Mail { to: reader.email, subject, text, html: None }).await?;
    }
    Ok(())
}

pub async fn withdraw(permit: Permit<Withdraw>, State(app): State<App>) -> Result<Response, Fault> {
    let tx = app.db.begin(&permit).await?;
    let done = if queries::set_state(&tx, permit.key, ProposalState::Withdrawn, "").await? {
        tx.commit(&ProposalWithdrawn { proposal: permit.key }).await?;
        "withdrawn"
    } else {
        // Pressed twice it is withdrawn; decided in the meantime it is not.
        let proposal = find_proposal(&tx, permit.key).await?.ok_or(Fault::NotFound)?;
        if proposal.state == ProposalState::Withdrawn { "withdrawn" } else { "unchanged" }
    };
    Ok(visit::go(permit.lang(), &format!("/proposals/{}", permit.key), done).into_response())
}
