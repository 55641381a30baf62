//! Attendance over HTTP.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::access::Permit;
use kernel::app::App;
use kernel::faults::Fault;
use kernel::forms::{Form, Query};
use kernel::paging::{After, Paging};
use nouns::groups::{AttendanceAnswered, AttendanceConfirmed, OptInBegan, OptInEnded};
use serde::Deserialize;
use ui::{FormErrors, visit};

use super::domain::{self, Phase};
use super::policy::{Answer, Confirm, ListAttendances, OptIn};
use super::{pages, queries};
use crate::meetings;
use crate::memberships::domain::State as Standing;
use crate::memberships::queries::find_standing;
use crate::registrations::queries as registrations;
use crate::words as t;

pub async fn list(
    permit: Permit<ListAttendances>,
    State(app): State<App>,
    Query(place): Query<Paging>,
) -> Result<Response, Fault> {
    let conn = app.db.reader().await?;
    let people = queries::list(&conn, permit.target.id, &After::read(&place.after)).await?.found()?;
    let counts = queries::list_counts(&conn, permit.target.id).await?;
    let shown = pages::List { meeting: &permit.target, people: &people, counts: &counts };
    Ok(visit::show(&app, &permit, pages::list(permit.lang(), &shown)))
}

/// What was answered.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Draft {
    answer: String,
}

pub async fn answer(
    permit: Permit<Answer>,
    State(app): State<App>,
    Form(draft): Form<Draft>,
) -> Result<Response, Fault> {
    let (lang, person) = (permit.lang(), permit.person()?);
    let answer = domain::Answer::from_word(&draft.answer).ok_or(Fault::Malformed("an answer that is none"))?;
    let tx = app.db.begin(&permit).await?;
    let meeting = meetings::queries::find_by_slug(&tx, &permit.key).await?.ok_or(Fault::NotFound)?;
    if Phase::of(&meeting, app.clock.now()) != Phase::Before {
        drop(tx);
        let errors = FormErrors::one("", t::answer_late(lang));
        return Ok(visit::refuse(&app, &permit, meetings::compose(&app, &permit, &meeting, &errors).await?));
    }
    if queries::set_answer(&tx, meeting.id, meeting.group_id, person, answer).await? {
        tx.commit(&AttendanceAnswered { meeting: meeting.id, person }).await?;
    }
    Ok(visit::go(lang, &format!("/events/{}", meeting.slug), answer.word()).into_response())
}

pub async fn confirm(permit: Permit<Confirm>, State(app): State<App>) -> Result<Response, Fault> {
    let (lang, person) = (permit.lang(), permit.person()?);
    let tx = app.db.begin(&permit).await?;
    let meeting = meetings::queries::find_by_slug(&tx, &permit.key).await?.ok_or(Fault::NotFound)?;
    if Phase::of(&meeting, app.clock.now()) != Phase::Begun {
        drop(tx);
        let errors = FormErrors::one("", t::confirm_early(lang));
        return Ok(visit::refuse(&app, &permit, meetings::compose(&app, &permit, &meeting, &errors).await?));
    }
    // Whoever registered counts among those too, whichever way they confirm it.
    if let Some(registration) = registrations::find_of_person(&tx, meeting.id, person).await? {
        registrations::set_attended(&tx, registration.id).await?;
    }
    if queries::set_confirmed(&tx, meeting.id, meeting.group_id, person).await? {
        tx.commit(&AttendanceConfirmed { meeting: meeting.id, person }).await?;
    }
    Ok(visit::go(lang, &format!("/events/{}", meeting.slug), "attended").into_response())
}

pub async fn opt_in(permit: Permit<OptIn>, State(app): State<App>) -> Result<Response, Fault> {
    let (group, person) = (permit.target.id, permit.person()?);
    let tx = app.db.begin(&permit).await?;
    if let Some(standing) = find_standing(&tx, group, person).await?
        && standing.state == Standing::Active
        && queries::set_habit(&tx, group, person, true).await?
    {
        tx.commit(&OptInBegan { membership: standing.id, group, person }).await?;
    }
    Ok(visit::go(permit.lang(), &format!("/groups/{}/meetings", permit.target.slug), "opted-in").into_response())
}

pub async fn opt_out(permit: Permit<OptIn>, State(app): State<App>) -> Result<Response, Fault> {
    let (group, person) = (permit.target.id, permit.person()?);
    let tx = app.db.begin(&permit).await?;
    if let Some(standing) = find_standing(&tx, group, person).await?
        && standing.state == Standing::Active
        && queries::set_habit(&tx, group, person, false).await?
    {
        tx.commit(&OptInEnded { membership: standing.id, group, person }).await?;
    }
    Ok(visit::go(permit.lang(), &format!("/groups/{}/meetings", permit.target.slug), "opted-out").into_response())
}
