//! Applications over HTTP: a member of a signatory applies, and may take it back until the vote begins.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::access::Permit;
use kernel::app::App;
use kernel::faults::Fault;
use kernel::forms::Form;
use nouns::groups::{CandidacyMade, CandidacyWithdrawn};
use serde::Deserialize;
use ui::{FormErrors, visit};

use super::domain::{MOTIVATION_MAX, Phase, phase};
use super::handlers::page;
use super::pages::Typed;
use super::policy::{Apply, WithdrawCandidacy};
use super::queries;
use crate::words as t;

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Draft {
    motivation: String,
    mandate: String,
}

pub async fn create(
    permit: Permit<Apply>,
    State(app): State<App>,
    Form(draft): Form<Draft>,
) -> Result<Response, Fault> {
    let (lang, person) = (permit.lang(), permit.person()?);
    let tx = app.db.begin(&permit).await?;
    let call = queries::find_call(&tx, permit.key).await?.ok_or(Fault::NotFound)?;
    let path = format!("/chair-calls/{}", call.id);
    // Applying twice is applying once.
    if queries::list_candidates(&tx, call.id).await?.iter().any(|one| one.person == person) {
        return Ok(visit::go(lang, &path, "applied").into_response());
    }
    let own = queries::find_own(&tx, call.group_id, person).await?.filter(|own| own.is_signatory);
    let now = phase(call.state, call.apply_until, call.vote_until, app.clock.now());
    let motivation = draft.motivation.trim();
    let mut errors = FormErrors::new();
    errors.require(now == Phase::Applications, "", t::applications_over(lang));
    errors.require(own.is_some(), "", t::apply_not_signatory(lang));
    errors.require(!motivation.is_empty(), "motivation", t::apply_motivation_missing(lang));
    errors.require(motivation.chars().count() <= MOTIVATION_MAX, "motivation", t::text_long(lang, 2000));
    errors.require(draft.mandate == "yes", "mandate", t::apply_mandate_missing(lang));
    let (true, Some(own)) = (errors.is_empty(), own) else {
        drop(tx);
        let typed = Typed { motivation, mandate: &draft.mandate, ..Typed::default() };
        let page = page(&app.db.reader().await?, &app, &permit, &call, typed, &errors).await?;
        return Ok(visit::refuse(&app, &permit, page));
    };
    let candidacy = queries::insert_candidacy(&tx, call.id, person, own.government, motivation).await?;
    tx.commit(&CandidacyMade { call: call.id, candidacy }).await?;
    Ok(visit::go(lang, &path, "applied").into_response())
}

pub async fn withdraw(permit: Permit<WithdrawCandidacy>, State(app): State<App>) -> Result<Response, Fault> {
    let tx = app.db.begin(&permit).await?;
    let call = queries::find_call(&tx, permit.target.call).await?.ok_or(Fault::NotFound)?;
    // What has been voted on stays.
    let is_early = phase(call.state, call.apply_until, call.vote_until, app.clock.now()) == Phase::Applications;
    if is_early && queries::end_candidacy(&tx, permit.key).await? {
        tx.commit(&CandidacyWithdrawn { call: call.id, candidacy: permit.key }).await?;
        return Ok(visit::go(permit.lang(), &format!("/chair-calls/{}", call.id), "withdrawn").into_response());
    }
    Ok(visit::go(permit.lang(), &format!("/chair-calls/{}", call.id), "").into_response())
}
