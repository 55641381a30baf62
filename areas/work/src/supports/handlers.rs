//! Support over HTTP.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::access::Permit;
use kernel::app::App;
use kernel::faults::Fault;
use kernel::forms::{Form, Query};
use kernel::paging::{After, Paging};
use nouns::work::{ProposalSupported, SupportEnded};
use serde::Deserialize;
use ui::{FormErrors, visit};

use super::domain::read;
use super::pages::all;
use super::policy::{ListSupports, Support};
use super::queries;
use crate::group::{self, queries::list_own};
use crate::proposals::domain::{TEXT_LIMIT, TEXT_MAX};
use crate::proposals::handlers::{View, whole};
use crate::proposals::pages::{Sent, Typed};
use crate::proposals::queries::find_proposal;
use crate::words as t;

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Draft {
    government: String,
    note: String,
    contributes: Vec<String>,
}

pub async fn list(
    permit: Permit<ListSupports>,
    State(app): State<App>,
    Query(paging): Query<Paging>,
) -> Result<Response, Fault> {
    let conn = app.db.reader().await?;
    let supports = queries::list_supports(&conn, permit.key, &After::read(&paging.after)).await?.found()?;
    Ok(visit::show(&app, &permit, all(permit.lang(), &permit.target, &supports)))
}

pub async fn create(
    permit: Permit<Support>,
    State(app): State<App>,
    Form(draft): Form<Draft>,
) -> Result<Response, Fault> {
    let (lang, person) = (permit.lang(), permit.person()?);
    let tx = app.db.begin(&permit).await?;
    let own = list_own(&tx, person).await?;
    let proposal = find_proposal(&tx, permit.key).await?.ok_or(Fault::NotFound)?;
    let note = draft.note.trim();
    let mut errors = FormErrors::new();
    let chosen = group::chosen(&own, &draft.government);
    errors.require(chosen.is_some(), "government", t::government_missing(lang));
    errors.require(note.chars().count() <= TEXT_MAX, "note", t::text_long(lang, TEXT_LIMIT));
    errors.require(proposal.state.is_open(), "", t::not_open(lang));
    errors.require(chosen.is_none_or(|own| own.government != proposal.government), "government", t::own_proposal(lang));
    let (Some(chosen), true) = (chosen, errors.is_empty()) else {
        drop(tx);
        let contributes = draft.contributes.as_slice();
        let typed = Typed { government: &draft.government, note, contributes, ..Typed::of(Sent::Support) };
        let page = whole(&app, &permit, permit.key, &View::default(), typed, &errors).await?;
        return Ok(visit::refuse(&app, &permit, page));
    };
    // Said twice is said once: the second time changes nothing and is no mistake.
    let new = queries::NewSupport {
        proposal: permit.key,
        government: chosen.government,
        person,
        note,
        contributes: &read(&draft.contributes.join(" ")),
        version: proposal.version,
    };
    if queries::insert_support(&tx, &new).await? {
        tx.commit(&ProposalSupported { proposal: permit.key, government: chosen.government }).await?;
    }
    Ok(visit::go(lang, &format!("/proposals/{}", permit.key), "supported").into_response())
}

pub async fn end(permit: Permit<Support>, State(app): State<App>, Form(draft): Form<Draft>) -> Result<Response, Fault> {
    let tx = app.db.begin(&permit).await?;
    let own = list_own(&tx, permit.person()?).await?;
    let chosen = group::chosen(&own, &draft.government).ok_or(Fault::NotFound)?;
    let proposal = find_proposal(&tx, permit.key).await?.ok_or(Fault::NotFound)?;
    let path = format!("/proposals/{}", permit.key);
    if !proposal.state.is_open() {
        return Ok(visit::go(permit.lang(), &path, "unchanged").into_response());
    }
    if queries::delete_support(&tx, permit.key, chosen.government).await? {
        tx.commit(&SupportEnded { proposal: permit.key, government: chosen.government }).await?;
    }
    Ok(visit::go(permit.lang(), &path, "ended").into_response())
}
