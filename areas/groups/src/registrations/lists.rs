//! What lead and chair see of registrations, and how they take one away.

use axum::extract::State;
use axum::http::HeaderValue;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use kernel::access::Permit;
use kernel::app::App;
use kernel::faults::Fault;
use kernel::forms::{Form, Query};
use kernel::paging::After;
use kernel::tables;
use nouns::groups::RegistrationRemoved;
use serde::Deserialize;
use ui::{FormErrors, visit};

use super::domain::{REASON_MAX, State as Standing};
use super::jobs::tell_all;
use super::policy::{ExportRegistrations, ListRegistrations, RemoveRegistration};
use super::{pages, queries, seating};
use crate::attendances::domain::Phase;
use crate::meetings::queries::find_by_slug;
use crate::words as t;

/// Which list, and where to go on.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    state: String,
    after: String,
}

pub async fn list(
    permit: Permit<ListRegistrations>,
    State(app): State<App>,
    Query(asked): Query<Asked>,
) -> Result<Response, Fault> {
    let meeting = &permit.target;
    let state = if asked.state == Standing::Waiting.word() { Standing::Waiting } else { Standing::Registered };
    let conn = app.db.reader().await?;
    let shown = pages::List {
        meeting,
        state,
        people: queries::list(&conn, meeting.id, state, &After::read(&asked.after)).await?.found()?,
        numbers: pages::Numbers::of(meeting, &queries::list_counts(&conn, meeting.id).await?),
        may_remove: Phase::of(meeting, app.clock.now()) == Phase::Before,
        zone: permit.actor.zone(),
    };
    Ok(visit::show(&app, &permit, pages::list(permit.lang(), &shown).done(pages::done(&permit.visit))))
}

pub async fn file(permit: Permit<ExportRegistrations>, State(app): State<App>) -> Result<Response, Fault> {
    let (lang, meeting) = (permit.lang(), &permit.target);
    let people = queries::list_all(&app.db.reader().await?, meeting.id).await?;
    let rows = people.iter().map(|one| pages::row(lang, one));
    let bytes = tables::write(&pages::header(lang), rows).map_err(Fault::internal)?;
    let mut response = ([(CONTENT_TYPE, HeaderValue::from_static("text/csv; charset=utf-8"))], bytes).into_response();
    if let Ok(name) = HeaderValue::from_str(&format!("attachment; filename=\"{}.csv\"", meeting.slug)) {
        response.headers_mut().insert(CONTENT_DISPOSITION, name);
    }
    Ok(response)
}

/// Why a registration is taken away, as it was typed.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Draft {
    reason: String,
}

pub async fn new_removal(permit: Permit<RemoveRegistration>, State(app): State<App>) -> Result<Response, Fault> {
    Ok(visit::show(&app, &permit, pages::remove(permit.lang(), &permit.target, "", &FormErrors::new())))
}

pub async fn remove(
    permit: Permit<RemoveRegistration>,
    State(app): State<App>,
    Form(draft): Form<Draft>,
) -> Result<Response, Fault> {
    let lang = permit.lang();
    let tx = app.db.begin(&permit).await?;
    let meeting = find_by_slug(&tx, &permit.target.meeting.slug).await?.ok_or(Fault::NotFound)?;
    let reason = draft.reason.trim();
    let mut errors = FormErrors::new();
    errors.require(Phase::of(&meeting, app.clock.now()) == Phase::Before, "", t::remove_late(lang));
    errors.require(!reason.is_empty(), "reason", t::remove_reason_missing(lang));
    errors.require(reason.chars().count() <= REASON_MAX, "reason", t::text_long(lang, 1000));
    if !errors.is_empty() {
        drop(tx);
        return Ok(visit::refuse(&app, &permit, pages::remove(lang, &permit.target, &draft.reason, &errors)));
    }
    // Taking it away twice is taking it away once, and the first reason stays.
    if queries::set_removed(&tx, permit.key, reason).await? {
        seating::fill(&tx, meeting.id).await?;
        tell_all(&tx, meeting.id).await?;
        tx.commit(&RegistrationRemoved { registration: permit.key, meeting: meeting.id }).await?;
    }
    Ok(visit::go(lang, &format!("/events/{}/registrations", meeting.slug), "removed").into_response())
}
