//! Closing a government over HTTP, and taking it back.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use jiff::tz::TimeZone;
use kernel::access::Permit;
use kernel::app::App;
use kernel::faults::Fault;
use kernel::forms::Form;
use nouns::people::{
    AffiliationClaimed, AffiliationEnded, AffiliationVerified, GovernmentClosed, GovernmentReopened, SignatureWithdrawn,
};
use ui::{FormErrors, visit};

use super::domain::Draft;
use super::policy::{CloseGovernment, ReopenGovernment};
use super::{pages, queries};
use crate::governments::queries::find_by_slug;
use crate::words as t;

pub async fn new(permit: Permit<CloseGovernment>, State(app): State<App>) -> Result<Response, Fault> {
    let draft = Draft { closed_on: app.clock.today(&TimeZone::UTC).to_string(), ..Draft::default() };
    let page = pages::close(permit.lang(), &permit.target, &draft, &FormErrors::new());
    Ok(visit::show(&app, &permit, page))
}

pub async fn close(
    permit: Permit<CloseGovernment>,
    State(app): State<App>,
    Form(draft): Form<Draft>,
) -> Result<Response, Fault> {
    let lang = permit.lang();
    let mut errors = FormErrors::new();
    let sound = draft.check(lang, app.clock.today(&TimeZone::UTC), &mut errors);
    let tx = app.db.begin(&permit).await?;
    let government = find_by_slug(&tx, &permit.key).await?.ok_or(Fault::NotFound)?;
    let answer = visit::go(lang, &format!("/governments/{}", government.slug), "closed").into_response();
    if !government.is_open {
        return Ok(answer);
    }
    errors.require(government.merged_into.is_none(), "", t::merged_already(lang));
    let successor = match draft.key() {
        Some(key) => {
            let found = find_by_slug(&tx, key).await?.filter(|one| one.merged_into.is_none() && one.is_open);
            errors.require(found.is_some(), "successor", t::successor_unknown(lang));
            let is_itself = found.as_ref().is_some_and(|one| one.id == government.id);
            errors.require(!is_itself, "successor", t::merge_same(lang));
            found
        }
        None => None,
    };
    let Some(sound) = sound.filter(|_| errors.is_empty()) else {
        drop(tx);
        return Ok(visit::refuse(&app, &permit, pages::close(lang, &government, &draft, &errors)));
    };
    let id = government.id;
    for held in queries::list_held(&tx, id).await? {
        tx.note(&AffiliationEnded { affiliation: held.id, person: held.person }).await?;
    }
    queries::end_held(&tx, id).await?;
    if let Some(signature) = queries::find_signature(&tx, id).await? {
        queries::end_signature(&tx, signature).await?;
        tx.note(&SignatureWithdrawn { signature, government: id }).await?;
    }
    let successor = successor.map(|one| one.id);
    queries::set_closed(&tx, id, &sound, successor).await?;
    tx.commit(&GovernmentClosed { government: id, successor }).await?;
    Ok(answer)
}

pub async fn reopen(permit: Permit<ReopenGovernment>, State(app): State<App>) -> Result<Response, Fault> {
    let tx = app.db.begin(&permit).await?;
    let government = find_by_slug(&tx, &permit.key).await?.ok_or(Fault::NotFound)?;
    let id = government.id;
    if queries::set_open(&tx, id).await? {
        for held in queries::list_ended(&tx, id).await? {
            if held.is_verified {
                tx.note(&AffiliationVerified { affiliation: held.id }).await?;
            } else {
                tx.note(&AffiliationClaimed { affiliation: held.id }).await?;
            }
        }
        queries::begin_ended(&tx, id).await?;
        queries::begin_signature(&tx, id).await?;
        tx.commit(&GovernmentReopened { government: id }).await?;
    }
    Ok(visit::go(permit.lang(), &format!("/governments/{}", government.slug), "reopened").into_response())
}
