//! Decisions over HTTP. What must hold is decided inside the transaction, on fresh values.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::access::Permit;
use kernel::app::App;
use kernel::faults::Fault;
use kernel::forms::Form;
use nouns::work::{ProposalAccepted, ProposalDeclined, ProposalWithdrawn};
use serde::Deserialize;
use ui::{FormErrors, visit};

use super::policy::{Decide, Withdraw};
use super::queries;
use crate::proposals::domain::{State as ProposalState, TEXT_LIMIT, TEXT_MAX};
use crate::proposals::handlers::{View, whole};
use crate::proposals::pages::{Sent, Typed};
use crate::proposals::queries::find_proposal;
use crate::telling::{self, News};
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
    errors.require(proposal.state.is_open(), "", t::not_open(lang));
    errors.require(!answer.is_empty(), "answer", t::answer_missing(lang));
    errors.require(answer.chars().count() <= TEXT_MAX, "answer", t::text_long(lang, TEXT_LIMIT));
    errors.require(!accept || quarter.is_some(), "quarter", t::quarter_missing(lang));
    errors.require(!accept || plan.is_some(), "", t::no_plan_open(lang));
    if !errors.is_empty() {
        drop(tx);
        let typed = Typed { answer, quarter: &draft.quarter, ..Typed::of(Sent::Decision) };
        let page = whole(&app, &permit, permit.key, &View::default(), typed, &errors).await?;
        return Ok(visit::refuse(&app, &permit, page));
    }
    let state = if accept { ProposalState::Accepted } else { ProposalState::Declined };
    queries::set_state(&tx, permit.key, state, answer).await?;
    telling::tell(&app, &tx, &proposal, if accept { News::Accepted } else { News::Declined }, answer).await?;
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
