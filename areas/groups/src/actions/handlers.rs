//! Actions over HTTP.

use axum::extract::State as Part;
use axum::response::{IntoResponse, Response};
use jiff::civil::Date;
use kernel::access::Permit;
use kernel::app::App;
use kernel::faults::Fault;
use kernel::forms::{Form, Query};
use kernel::paging::After;
use nouns::groups::{ActionClosed, ActionRecorded};
use serde::Deserialize;
use ui::{FormErrors, visit};

use super::domain::{REASON_MAX, State, WORDS_MAX};
use super::policy::{CloseAction, ListActions, RecordAction, ShowAction, place};
use super::{pages, queries};
use crate::memberships::queries::list_people;
use crate::words as t;

/// An action as it was typed.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Draft {
    pub words: String,
    pub owner: String,
    pub due: String,
}

pub async fn new(permit: Permit<RecordAction>, Part(app): Part<App>) -> Result<Response, Fault> {
    let group = permit.target.group_id.ok_or(Fault::NotFound)?;
    let people = list_people(&app.db.reader().await?, group).await?;
    let page = pages::new(permit.lang(), &permit.target, &people, &Draft::default(), &FormErrors::new());
    Ok(visit::show(&app, &permit, page))
}

pub async fn create(
    permit: Permit<RecordAction>,
    Part(app): Part<App>,
    Form(draft): Form<Draft>,
) -> Result<Response, Fault> {
    let (lang, meeting) = (permit.lang(), &permit.target);
    let group = meeting.group_id.ok_or(Fault::NotFound)?;
    let tx = app.db.begin(&permit).await?;
    let people = list_people(&tx, group).await?;
    let words = draft.words.trim();
    let owner = people.iter().find(|one| one.id.to_string() == draft.owner);
    let from = meeting.on_day.unwrap_or(Date::ZERO);
    let due = draft.due.trim().parse::<Date>().ok().filter(|due| *due >= from);
    let mut errors = FormErrors::new();
    errors.require(!words.is_empty(), "words", t::action_missing(lang));
    errors.require(words.chars().count() <= WORDS_MAX, "words", t::text_long(lang, 500));
    errors.require(owner.is_some(), "owner", t::person_missing(lang));
    errors.require(due.is_some(), "due", t::due_wrong(lang));
    let (Some(owner), Some(due), true) = (owner, due, errors.is_empty()) else {
        drop(tx);
        return Ok(visit::refuse(&app, &permit, pages::new(lang, meeting, &people, &draft, &errors)));
    };
    // The second click on the button is no second action.
    if !queries::has(&tx, meeting.id, words, owner.id).await? {
        let action = queries::insert(&tx, meeting.id, group, words, owner.id, due).await?;
        tx.commit(&ActionRecorded { action, meeting: meeting.id, group, owner: owner.id }).await?;
    }
    Ok(visit::go(lang, &format!("/events/{}/minutes/changes/new", meeting.slug), "taken-on").into_response())
}

/// Which actions are shown, and where the list goes on.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Place {
    /// `closed`, or the open ones.
    state: String,
    after: String,
}

pub async fn list(
    permit: Permit<ListActions>,
    Part(app): Part<App>,
    Query(asked): Query<Place>,
) -> Result<Response, Fault> {
    let (group, person) = (&permit.target, permit.person()?);
    let conn = app.db.reader().await?;
    let is_closed = asked.state == "closed";
    let actions = if is_closed {
        queries::list_closed(&conn, group.id, &After::read(&asked.after)).await?
    } else {
        queries::list_open(&conn, group.id, Some(person), &After::read(&asked.after)).await?
    };
    let actions = actions.found()?;
    let own =
        if actions.is_first && !is_closed { queries::list_own(&conn, group.id, person).await? } else { Vec::new() };
    let shown = pages::List { group, own: &own, actions: &actions, is_closed };
    Ok(visit::show(&app, &permit, pages::list(permit.lang(), &shown).done(pages::done(&permit.visit))))
}

pub async fn show(permit: Permit<ShowAction>, Part(app): Part<App>) -> Result<Response, Fault> {
    let may_close = permit.may::<CloseAction>(&place(&permit.target));
    let page = pages::show(permit.lang(), &permit.target, may_close, &Closing::default(), &FormErrors::new());
    Ok(visit::show(&app, &permit, page.done(pages::done(&permit.visit))))
}

/// How an action ends, as it was typed.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Closing {
    pub state: String,
    pub reason: String,
}

pub async fn close(
    permit: Permit<CloseAction>,
    Part(app): Part<App>,
    Form(draft): Form<Closing>,
) -> Result<Response, Fault> {
    let (lang, action) = (permit.lang(), &permit.target);
    let state = State::from_word(&draft.state).filter(|state| *state != State::Open);
    let reason = draft.reason.trim();
    let mut errors = FormErrors::new();
    errors.require(state.is_some(), "state", t::closing_missing(lang));
    errors.require(state != Some(State::Dropped) || !reason.is_empty(), "reason", t::closing_reason_missing(lang));
    errors.require(reason.chars().count() <= REASON_MAX, "reason", t::text_long(lang, 1000));
    let Some(state) = state.filter(|_| errors.is_empty()) else {
        return Ok(visit::refuse(&app, &permit, pages::show(lang, action, true, &draft, &errors)));
    };
    let tx = app.db.begin(&permit).await?;
    // Closed twice is closed once, in the first way.
    if queries::set_closed(&tx, action.id, state, Some(reason).filter(|reason| !reason.is_empty())).await? {
        tx.commit(&ActionClosed { action: action.id, group: action.group_id }).await?;
    }
    Ok(visit::go(lang, &format!("/actions/{}", action.id), "closed").into_response())
}
