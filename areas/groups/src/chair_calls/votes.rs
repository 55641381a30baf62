//! Votes over HTTP: one a member government, cast by any of its members, changed until the end.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::access::Permit;
use kernel::app::App;
use kernel::faults::Fault;
use kernel::forms::Form;
use nouns::CandidacyId;
use nouns::groups::ChairVoteCast;
use serde::Deserialize;
use ui::{FormErrors, visit};

use super::domain::{Phase, phase};
use super::handlers::page;
use super::pages::Typed;
use super::policy::CastVote;
use super::queries;
use crate::words as t;

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Draft {
    candidacy: String,
}

pub async fn create(
    permit: Permit<CastVote>,
    State(app): State<App>,
    Form(draft): Form<Draft>,
) -> Result<Response, Fault> {
    let (lang, person) = (permit.lang(), permit.person()?);
    let tx = app.db.begin(&permit).await?;
    let call = queries::find_call(&tx, permit.key).await?.ok_or(Fault::NotFound)?;
    let own = queries::find_own(&tx, call.group_id, person).await?;
    let standing = queries::list_candidates(&tx, call.id).await?;
    let chosen = draft
        .candidacy
        .parse::<CandidacyId>()
        .ok()
        .filter(|id| standing.iter().any(|one| one.id == *id && one.round == call.round));
    let now = phase(call.state, call.apply_until, call.vote_until, app.clock.now());
    let mut errors = FormErrors::new();
    errors.require(now == Phase::Voting, "", t::vote_not_open(lang));
    errors.require(own.is_some(), "", t::vote_not_government(lang));
    errors.require(chosen.is_some(), "candidacy", t::candidacy_missing(lang));
    let (true, Some(own), Some(candidacy)) = (errors.is_empty(), own, chosen) else {
        drop(tx);
        let page = page(&app.db.reader().await?, &app, &permit, &call, Typed::default(), &errors).await?;
        return Ok(visit::refuse(&app, &permit, page));
    };
    queries::insert_vote(&tx, &call, own.government, person, candidacy).await?;
    tx.commit(&ChairVoteCast { call: call.id, government: own.government }).await?;
    Ok(visit::go(lang, &format!("/chair-calls/{}", call.id), "voted").into_response())
}
