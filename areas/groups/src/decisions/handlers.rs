//! Decisions over HTTP.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use jiff::civil::Date;
use kernel::access::Permit;
use kernel::app::App;
use kernel::faults::Fault;
use kernel::forms::{Form, Query};
use kernel::paging::{After, Paging};
use nouns::groups::DecisionRecorded;
use serde::Deserialize;
use ui::{FormErrors, visit};

use super::policy::{ListDecisions, RecordDecision};
use super::{pages, queries};
use crate::words as t;

pub const WORDS_MAX: usize = 1000;

/// A decision as it was typed.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Draft {
    pub words: String,
    pub decided_on: String,
}

pub async fn new(permit: Permit<RecordDecision>, State(app): State<App>) -> Result<Response, Fault> {
    let meeting = &permit.target;
    let decided_on = meeting.on_day.map(|day| day.to_string()).unwrap_or_default();
    let draft = Draft { decided_on, ..Draft::default() };
    Ok(visit::show(&app, &permit, pages::new(permit.lang(), meeting, &draft, &FormErrors::new())))
}

pub async fn create(
    permit: Permit<RecordDecision>,
    State(app): State<App>,
    Form(draft): Form<Draft>,
) -> Result<Response, Fault> {
    let (lang, meeting) = (permit.lang(), &permit.target);
    let group = meeting.group_id.ok_or(Fault::NotFound)?;
    let words = draft.words.trim();
    let today = app.clock.today(&permit.actor.zone());
    let day = draft.decided_on.trim().parse::<Date>().ok().filter(|day| *day <= today);
    let mut errors = FormErrors::new();
    errors.require(!words.is_empty(), "words", t::decision_missing(lang));
    errors.require(words.chars().count() <= WORDS_MAX, "words", t::text_long(lang, 1000));
    errors.require(day.is_some(), "decided_on", t::decided_on_wrong(lang));
    let Some(day) = day.filter(|_| errors.is_empty()) else {
        return Ok(visit::refuse(&app, &permit, pages::new(lang, meeting, &draft, &errors)));
    };
    let tx = app.db.begin(&permit).await?;
    // The second click on the button is no second decision.
    if !queries::has(&tx, meeting.id, words).await? {
        let decision = queries::insert(&tx, meeting.id, group, words, day).await?;
        tx.commit(&DecisionRecorded { decision, meeting: meeting.id, group }).await?;
    }
    Ok(visit::go(lang, &format!("/events/{}/minutes/changes/new", meeting.slug), "decided").into_response())
}

pub async fn list(
    permit: Permit<ListDecisions>,
    State(app): State<App>,
    Query(place): Query<Paging>,
) -> Result<Response, Fault> {
    let conn = app.db.reader().await?;
    let decisions = queries::list_of_group(&conn, permit.target.id, &After::read(&place.after)).await?.found()?;
    Ok(visit::show(&app, &permit, pages::list(permit.lang(), &permit.target, &decisions)))
}
