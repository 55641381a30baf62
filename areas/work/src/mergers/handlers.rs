//! Mergers over HTTP. Both proposals are loaded again inside the transaction.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::access::Permit;
use kernel::app::App;
use kernel::faults::Fault;
use kernel::forms::Form;
use nouns::ProposalId;
use nouns::work::ProposalMerged;
use serde::Deserialize;
use ui::{FormErrors, visit};

use super::policy::Merge;
use super::{pages, queries};
use crate::proposals::domain::{State as ProposalState, TEXT_LIMIT, TEXT_MAX};
use crate::proposals::queries::find_proposal;
use crate::supports::queries::carry_supports;
use crate::telling::{self, News};
use crate::words as t;

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Draft {
    pub into: String,
    pub answer: String,
}

pub async fn new(permit: Permit<Merge>, State(app): State<App>) -> Result<Response, Fault> {
    let targets = queries::list_targets(&app.db.reader().await?, &permit.target).await?;
    let page = pages::new(permit.lang(), &permit.target, &targets, &Draft::default(), &FormErrors::new());
    Ok(visit::show(&app, &permit, page))
}

pub async fn create(
    permit: Permit<Merge>,
    State(app): State<App>,
    Form(draft): Form<Draft>,
) -> Result<Response, Fault> {
    let (lang, answer) = (permit.lang(), draft.answer.trim());
    let into = draft.into.parse::<ProposalId>().ok();
    let tx = app.db.begin(&permit).await?;
    let proposal = find_proposal(&tx, permit.key).await?.ok_or(Fault::NotFound)?;
    // Merged into this very one already: the second press of one button.
    if proposal.state == ProposalState::Merged && into.is_some() && proposal.merged_into == into {
        return Ok(visit::go(lang, &format!("/proposals/{}", permit.key), "merged").into_response());
    }
    let target = match into {
        Some(into) => find_proposal(&tx, into).await?,
        None => None,
    };
    // A proposal of another group is as good as none: what the reader may not know is not told.
    let target = target.filter(|one| (one.group_id, one.year) == (proposal.group_id, proposal.year));
    let takes = |state: ProposalState| state.is_open() || state == ProposalState::Accepted;
    let mut errors = FormErrors::new();
    errors.require(proposal.state.is_open(), "", t::not_open(lang));
    errors.require(target.is_some(), "into", t::merge_missing(lang));
    errors.require(target.as_ref().is_none_or(|one| one.id != proposal.id), "into", t::merge_itself(lang));
    errors.require(target.as_ref().is_none_or(|one| takes(one.state)), "into", t::merge_ended(lang));
    errors.require(!answer.is_empty(), "answer", t::answer_missing(lang));
    errors.require(answer.chars().count() <= TEXT_MAX, "answer", t::text_long(lang, TEXT_LIMIT));
    let (Some(target), true) = (target, errors.is_empty()) else {
        drop(tx);
        let targets = queries::list_targets(&app.db.reader().await?, &proposal).await?;
        return Ok(visit::refuse(&app, &permit, pages::new(lang, &proposal, &targets, &draft, &errors)));
    };
    queries::set_merged(&tx, permit.key, target.id, answer).await?;
    carry_supports(&tx, &proposal, &target).await?;
    telling::tell(&app, &tx, &proposal, News::Merged(&target), answer).await?;
    tx.commit(&ProposalMerged { proposal: permit.key, into: target.id, group: proposal.group_id }).await?;
    Ok(visit::go(lang, &format!("/proposals/{}", permit.key), "merged").into_response())
}
