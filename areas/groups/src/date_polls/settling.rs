//! Settling a poll over HTTP: one of the times becomes a meeting, or none does and lead or chair say why.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use jiff::tz::TimeZone;
use kernel::access::Permit;
use kernel::app::App;
use kernel::faults::Fault;
use kernel::forms::Form;
use nouns::groups::{DateChosen, DatePollDropped, MeetingAnnounced};
use serde::Deserialize;
use ui::{FormErrors, visit};

use super::domain::{REASON_MAX, State as PollState};
use super::handlers::page;
use super::pages::{Sent, Typed};
use super::policy::{ChooseDate, DropDatePoll};
use super::queries::{self, Poll, Time};
use crate::meetings::announce;
use crate::meetings::domain::{Audience, Sound};
use crate::words as t;

/// Which time was chosen.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Choice {
    option: String,
}

/// The meeting that a time becomes: of the group, in the zone of whoever asked.
fn meeting<'a>(poll: &'a Poll, time: &Time) -> Sound<'a> {
    let zone = TimeZone::get(&poll.zone).unwrap_or(TimeZone::UTC);
    let day = time.starts_at.to_zoned_datetime(zone.clone()).date();
    let last = time.ends_at.to_zoned_datetime(zone).date();
    Sound {
        title: &poll.title,
        kind: Some(poll.kind),
        starts_at: time.starts_at,
        ends_at: time.ends_at,
        day,
        until_day: Some(last).filter(|last| *last != day),
        place: None,
        audience: Audience::Group,
        about: &poll.about,
        agenda: "",
        join_url: None,
        registers: false,
        capacity: None,
    }
}

pub async fn choose(
    permit: Permit<ChooseDate>,
    State(app): State<App>,
    Form(choice): Form<Choice>,
) -> Result<Response, Fault> {
    let lang = permit.lang();
    let tx = app.db.begin(&permit).await?;
    let poll = queries::find_poll(&tx, permit.key).await?.ok_or(Fault::NotFound)?;
    let times = queries::list_times(&tx, poll.id).await?;
    let chosen = times.iter().find(|time| time.id.to_string() == choice.option);
    let answer = visit::go(lang, &format!("/date-polls/{}", poll.id), "chosen").into_response();
    // Choosing the same twice is choosing it once.
    if chosen.is_some_and(|time| time.is_chosen) {
        return Ok(answer);
    }
    let mut errors = FormErrors::new();
    errors.require(poll.state == PollState::Open, "", t::poll_settled(lang));
    errors.require(chosen.is_some(), "option", t::option_missing(lang));
    let is_past = chosen.is_some_and(|time| time.starts_at <= app.clock.now());
    errors.require(!is_past, "option", t::option_past(lang));
    let (true, Some(time)) = (errors.is_empty(), chosen) else {
        drop(tx);
        let typed = Typed { sent: Sent::Choice, option: &choice.option, ..Typed::default() };
        return Ok(visit::refuse(&app, &permit, page(&app, &permit, permit.key, "", typed, &errors).await?));
    };
    let (meeting, _) = announce(&tx, &poll.group_slug, poll.group_id, &meeting(&poll, time), &poll.zone).await?;
    if !queries::set_chosen(&tx, &poll, time.id, meeting).await? {
        return Err(Fault::internal("a poll changed inside a transaction"));
    }
    queries::insert_attendances(&tx, &poll, time.id, meeting).await?;
    tx.note(&MeetingAnnounced { meeting }).await?;
    tx.commit(&DateChosen { poll: poll.id, group: poll.group_id, meeting }).await?;
    Ok(answer)
}

/// Why there will be no meeting of these times.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Withdrawal {
    reason: String,
}

pub async fn withdraw(
    permit: Permit<DropDatePoll>,
    State(app): State<App>,
    Form(draft): Form<Withdrawal>,
) -> Result<Response, Fault> {
    let lang = permit.lang();
    let tx = app.db.begin(&permit).await?;
    let poll = queries::find_poll(&tx, permit.key).await?.ok_or(Fault::NotFound)?;
    let reason = draft.reason.trim();
    let answer = visit::go(lang, &format!("/date-polls/{}", poll.id), "dropped").into_response();
    // Ending it twice is ending it once, and the first reason stays.
    if poll.state == PollState::Dropped {
        return Ok(answer);
    }
    let mut errors = FormErrors::new();
    errors.require(poll.state == PollState::Open, "", t::poll_settled(lang));
    errors.require(!reason.is_empty(), "reason", t::drop_reason_missing(lang));
    errors.require(reason.chars().count() <= REASON_MAX, "reason", t::text_long(lang, 1000));
    if !errors.is_empty() {
        drop(tx);
        let typed = Typed { sent: Sent::Withdrawal, reason: &draft.reason, ..Typed::default() };
        return Ok(visit::refuse(&app, &permit, page(&app, &permit, permit.key, "", typed, &errors).await?));
    }
    if queries::set_dropped(&tx, &poll, reason).await? {
        tx.commit(&DatePollDropped { poll: poll.id, group: poll.group_id }).await?;
    }
    Ok(answer)
}
