//! Texts that wait, over HTTP.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::access::Permit;
use kernel::app::App;
use kernel::faults::Fault;
use kernel::forms::Form;
use kernel::moderation::Ways;
use nouns::moderation::HeldTextDecided;
use ui::{FormErrors, visit};

use super::domain::{Draft, State as Outcome};
use super::pages;
use super::policy::{DecideHeldText, ShowHeldText};
use super::queries::{find_held, set_decided};
use crate::cases::domain::check_reason;
use crate::cases::mails::tell_of_held;
use crate::words as t;

pub async fn show(permit: Permit<ShowHeldText>, State(app): State<App>) -> Result<Response, Fault> {
    let is_own = permit.actor.person() == Some(permit.target.person);
    let page = pages::show(permit.lang(), &permit.target, is_own, &Draft::default(), &FormErrors::new());
    Ok(visit::show(&app, &permit, page.done(crate::cases::pages::done(&permit.visit))))
}

pub async fn decide(
    permit: Permit<DecideHeldText>,
    State(app): State<App>,
    Form(draft): Form<Draft>,
) -> Result<Response, Fault> {
    let lang = permit.lang();
    let outcome = Outcome::from_word(&draft.outcome).filter(|outcome| *outcome != Outcome::Waits);
    let mut errors = FormErrors::new();
    errors.require(outcome.is_some(), "outcome", t::outcome_missing(lang));
    // To let something in needs no reason.
    let reason = match outcome {
        Some(Outcome::Refused) => check_reason(lang, &draft.reason, &mut errors),
        _ => draft.reason.trim(),
    };
    let tx = app.db.begin(&permit).await?;
    let held = find_held(&tx, permit.key).await?.ok_or(Fault::NotFound)?;
    let back = || visit::go(lang, &format!("/held-texts/{}", held.id), "decided").into_response();
    // Pressed twice, it is decided once.
    if outcome == Some(held.state) {
        return Ok(back());
    }
    errors.require(held.state == Outcome::Waits, "", t::case_decided(lang));
    if let (Some(outcome), true) = (outcome, errors.is_empty()) {
        let ways = app.part::<Ways>().ok_or_else(|| Fault::internal("no texts are let in"))?;
        let is_there = match (outcome, &held.draft) {
            (Outcome::LetIn, Some(words)) => {
                let way = ways.find(held.kind.word())?;
                (way.let_in)(&tx, held.within, held.person, words.clone()).await?
            }
            _ => true,
        };
        if is_there && set_decided(&tx, held.id, outcome, reason).await? {
            tell_of_held(&app, &tx, &held, outcome, reason).await?;
            let state = outcome.word().to_owned();
            tx.commit(&HeldTextDecided { held: held.id, group: held.group_id, state }).await?;
            return Ok(back());
        }
        errors.add("outcome", t::no_place(lang));
    }
    drop(tx);
    Ok(visit::refuse(&app, &permit, pages::show(lang, &held, false, &draft, &errors)))
}
