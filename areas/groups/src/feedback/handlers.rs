//! Feedback over HTTP.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::access::Permit;
use kernel::app::App;
use kernel::faults::Fault;
use kernel::forms::Form;
use nouns::groups::FeedbackGiven;
use ui::{FormErrors, Page, visit};
use words::Lang;

use super::domain::Draft;
use super::policy::{GiveFeedback, ListFeedback};
use super::queries::Key;
use super::{pages, queries};
use crate::attendances::domain::Phase;
use crate::meetings::queries::Meeting;

/// More sentences than this nobody reads on one page.
const SHOWN: i64 = 500;

pub async fn list(permit: Permit<ListFeedback>, State(app): State<App>) -> Result<Response, Fault> {
    let conn = app.db.reader().await?;
    let counts = queries::list_counts(&conn, permit.target.id).await?;
    let mut said = queries::list_words(&conn, permit.target.id, SHOWN).await?;
    said.sort_by(|a, b| words::compare(permit.lang(), &a.words, &b.words));
    said.dedup_by(|a, b| a.words == b.words);
    Ok(visit::show(&app, &permit, pages::list(permit.lang(), &permit.target, &counts, &said)))
}

fn page(lang: Lang, meeting: &Meeting, is_open: bool, draft: &Draft, errors: &FormErrors) -> Page<'static> {
    let event = format!("/events/{}", meeting.slug);
    let ways = pages::Ways { back: &event, send: &format!("{event}/feedback") };
    pages::new(lang, meeting, &ways, is_open, draft, errors)
}

pub async fn new(permit: Permit<GiveFeedback>, State(app): State<App>) -> Result<Response, Fault> {
    let own = queries::find_own(&app.db.reader().await?, permit.target.id, Key::Person(permit.person()?)).await?;
    let draft = own.map(Draft::of).unwrap_or_default();
    let is_open = Phase::of(&permit.target, app.clock.now()) == Phase::Begun;
    let page = page(permit.lang(), &permit.target, is_open, &draft, &FormErrors::new());
    Ok(visit::show(&app, &permit, page))
}

pub async fn create(
    permit: Permit<GiveFeedback>,
    State(app): State<App>,
    Form(draft): Form<Draft>,
) -> Result<Response, Fault> {
    let (lang, meeting, person) = (permit.lang(), &permit.target, permit.person()?);
    let is_open = Phase::of(meeting, app.clock.now()) == Phase::Begun;
    let useful = match draft.check(lang, is_open) {
        Ok(useful) => useful,
        Err(errors) => return Ok(visit::refuse(&app, &permit, page(lang, meeting, is_open, &draft, &errors))),
    };
    let tx = app.db.begin(&permit).await?;
    if queries::set(&tx, meeting.id, Key::Person(person), useful, draft.words.trim()).await? {
        tx.commit(&FeedbackGiven { meeting: meeting.id }).await?;
    }
    Ok(visit::go(lang, &format!("/events/{}", meeting.slug), "feedback").into_response())
}
