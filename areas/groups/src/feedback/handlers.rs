//! Feedback over HTTP.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::access::Permit;
use kernel::app::App;
use kernel::faults::Fault;
use kernel::forms::Form;
use nouns::groups::FeedbackGiven;
use serde::Deserialize;
use ui::{FormErrors, visit};

use super::policy::{GiveFeedback, ListFeedback};
use super::{pages, queries};
use crate::attendances::domain::Phase;
use crate::words as t;

pub const WORDS_MAX: usize = 1000;
/// More sentences than this nobody reads on one page.
const SHOWN: i64 = 500;

/// Feedback as it was typed.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Draft {
    pub useful: String,
    pub words: String,
}

pub async fn list(permit: Permit<ListFeedback>, State(app): State<App>) -> Result<Response, Fault> {
    let conn = app.db.reader().await?;
    let counts = queries::list_counts(&conn, permit.target.id).await?;
    let mut said = queries::list_words(&conn, permit.target.id, SHOWN).await?;
    said.sort_by(|a, b| words::compare(permit.lang(), &a.words, &b.words));
    said.dedup_by(|a, b| a.words == b.words);
    Ok(visit::show(&app, &permit, pages::list(permit.lang(), &permit.target, &counts, &said)))
}

pub async fn new(permit: Permit<GiveFeedback>, State(app): State<App>) -> Result<Response, Fault> {
    let own = queries::find_own(&app.db.reader().await?, permit.target.id, permit.person()?).await?;
    let draft = own.map(|own| Draft { useful: own.useful.to_string(), words: own.words }).unwrap_or_default();
    let is_open = Phase::of(&permit.target, app.clock.now()) == Phase::Begun;
    let page = pages::new(permit.lang(), &permit.target, is_open, &draft, &FormErrors::new());
    Ok(visit::show(&app, &permit, page))
}

pub async fn create(
    permit: Permit<GiveFeedback>,
    State(app): State<App>,
    Form(draft): Form<Draft>,
) -> Result<Response, Fault> {
    let (lang, meeting, person) = (permit.lang(), &permit.target, permit.person()?);
    let words = draft.words.trim();
    let useful = draft.useful.parse::<i64>().ok().filter(|useful| (1..=5).contains(useful));
    let is_open = Phase::of(meeting, app.clock.now()) == Phase::Begun;
    let mut errors = FormErrors::new();
    errors.require(is_open, "", t::feedback_early(lang));
    errors.require(useful.is_some() || !is_open, "useful", t::useful_missing(lang));
    errors.require(words.chars().count() <= WORDS_MAX, "words", t::text_long(lang, 1000));
    let Some(useful) = useful.filter(|_| errors.is_empty()) else {
        return Ok(visit::refuse(&app, &permit, pages::new(lang, meeting, is_open, &draft, &errors)));
    };
    let tx = app.db.begin(&permit).await?;
    if queries::set(&tx, meeting.id, person, useful, words).await? {
        tx.commit(&FeedbackGiven { meeting: meeting.id }).await?;
    }
    Ok(visit::go(lang, &format!("/events/{}", meeting.slug), "feedback").into_response())
}
