//! Changing and withdrawing a challenge, over HTTP. A form that was overtaken says so and keeps both texts.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::access::Permit;
use kernel::app::App;
use kernel::db::Tx;
use kernel::faults::Fault;
use kernel::forms::Form;
use nouns::work::{ChallengeChanged, ChallengeWithdrawn};
use nouns::{ChallengeId, PersonId};
use ui::{FormErrors, visit};

use super::domain::{Audience, Draft, State as ChallengeState};
use super::pages;
use super::policy::{ChangeChallenge, WithdrawChallenge};
use super::queries::{self, Challenge};
use crate::words as t;

/// The challenge as it is now, if the person still works for the government whose it is.
pub async fn fresh(tx: &Tx, id: ChallengeId, person: PersonId) -> Result<Challenge, Fault> {
    queries::find_own_challenge(tx, id, person).await?.ok_or(Fault::NotFound)
}

pub async fn new(permit: Permit<ChangeChallenge>, State(app): State<App>) -> Result<Response, Fault> {
    let challenge = &permit.target.0;
    let page = pages::change(permit.lang(), challenge, &Draft::of(challenge), &FormErrors::new(), None);
    Ok(visit::show(&app, &permit, page))
}

pub async fn create(
    permit: Permit<ChangeChallenge>,
    State(app): State<App>,
    Form(draft): Form<Draft>,
) -> Result<Response, Fault> {
    let (lang, id) = (permit.lang(), permit.key);
    let tx = app.db.begin(&permit).await?;
    let challenge = fresh(&tx, id, permit.person()?).await?;
    let saved = Draft::of(&challenge);
    let answer = visit::go(lang, &format!("/challenges/{id}"), "challenge-changed").into_response();
    // What is sent twice is the second time what was saved already.
    let differences = pages::compare(lang, &saved, &draft);
    if differences.is_empty() {
        return Ok(answer);
    }
    let keeps = challenge.audience == Audience::Signatories || queries::is_signatory(&tx, challenge.government).await?;
    // What a government has said that it has is not taken out of its sight.
    let is_shared = challenge.audience == Audience::Everyone && queries::has_unsigned_backer(&tx, id).await?;
    let checked = draft.check(lang, keeps).and_then(|sound| {
        let mut errors = FormErrors::new();
        errors.require(challenge.state == ChallengeState::Open, "", t::challenge_not_open(lang));
        let is_narrowed = sound.audience == Audience::Signatories && is_shared;
        errors.require(!is_narrowed, "audience", t::challenge_audience_shared(lang));
        if errors.is_empty() { Ok(sound) } else { Err(errors) }
    });
    let is_overtaken = draft.version != saved.version;
    match checked {
        Ok(sound) if !is_overtaken => {
            if !queries::set_text(&tx, &challenge, &sound).await? {
                return Err(Fault::internal("a challenge changed inside a transaction"));
            }
            let version = challenge.version.saturating_add(1);
            tx.commit(&ChallengeChanged { challenge: id, group: challenge.group_id, version }).await?;
            Ok(answer)
        }
        checked => {
            drop(tx);
            let errors = checked.err().unwrap_or_default();
            let overtaken = is_overtaken.then_some(differences);
            Ok(visit::refuse(&app, &permit, pages::change(lang, &challenge, &draft, &errors, overtaken)))
        }
    }
}

pub async fn withdraw(permit: Permit<WithdrawChallenge>, State(app): State<App>) -> Result<Response, Fault> {
    let tx = app.db.begin(&permit).await?;
    let challenge = fresh(&tx, permit.key, permit.person()?).await?;
    let done = if queries::set_withdrawn(&tx, challenge.id).await? {
        tx.commit(&ChallengeWithdrawn { challenge: challenge.id, group: challenge.group_id }).await?;
        "challenge-withdrawn"
    } else if challenge.state == ChallengeState::Withdrawn {
        "challenge-withdrawn"
    } else {
        ""
    };
    Ok(visit::go(permit.lang(), &format!("/challenges/{}", permit.key), done).into_response())
}
