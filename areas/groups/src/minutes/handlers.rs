//! Minutes over HTTP.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::access::Permit;
use kernel::app::App;
use kernel::db::Conn;
use kernel::faults::Fault;
use kernel::forms::Form;
use nouns::GroupId;
use nouns::groups::{MinutesApproved, MinutesPublished, MinutesWritten, WriterNamed};
use serde::Deserialize;
use ui::{FormErrors, visit};

use super::domain::{AMENDMENTS_MAX, Draft, State as Standing};
use super::pages;
use super::policy::{ApproveMinutes, NameWriter, PublishMinutes, ShowMinutes, WriteMinutes, is_reader};
use super::queries::{self, Later};
use crate::actions::queries::list_of_meeting as list_actions;
use crate::decisions::queries::list_of_meeting as list_decisions;
use crate::meetings::policy::place;
use crate::meetings::queries::Meeting;
use crate::memberships::queries::list_people;
use crate::words as t;

/// Minutes are a group's.
fn group_of(meeting: &Meeting) -> Result<GroupId, Fault> {
    meeting.group_id.ok_or(Fault::NotFound)
}

pub async fn show(permit: Permit<ShowMinutes>, State(app): State<App>) -> Result<Response, Fault> {
    let (meeting, minutes) = &permit.target;
    let conn = app.db.reader().await?;
    // Who does what stays in the group, also where everyone may read the minutes.
    let is_reader = is_reader(&permit.actor, meeting);
    let shown = pages::Shown {
        meeting,
        minutes,
        decisions: list_decisions(&conn, meeting.id).await?,
        actions: if is_reader { list_actions(&conn, meeting.id).await? } else { Vec::new() },
        may_write: permit.may::<WriteMinutes>(&place(meeting)) && minutes.state != Standing::Approved,
        may_approve: permit.may::<ApproveMinutes>(&place(meeting)) && minutes.state == Standing::Published,
        zone: permit.actor.zone(),
    };
    Ok(visit::show(&app, &permit, pages::show(permit.lang(), &shown).done(pages::done(&permit.visit))))
}

pub async fn edit(permit: Permit<WriteMinutes>, State(app): State<App>) -> Result<Response, Fault> {
    let conn = app.db.reader().await?;
    let minutes = queries::find(&conn, permit.target.id).await?;
    let draft = Draft::of(minutes.as_ref());
    let desk = pages::Desk {
        meeting: &permit.target,
        saved: minutes.as_ref(),
        draft: &draft,
        decisions: list_decisions(&conn, permit.target.id).await?,
        actions: list_actions(&conn, permit.target.id).await?,
        may_name: permit.may::<NameWriter>(&place(&permit.target)),
    };
    let page = pages::desk(permit.lang(), &desk, &FormErrors::new(), None);
    Ok(visit::show(&app, &permit, page.done(pages::done(&permit.visit))))
}

pub async fn change(
    permit: Permit<WriteMinutes>,
    State(app): State<App>,
    Form(draft): Form<Draft>,
) -> Result<Response, Fault> {
    let (lang, meeting) = (permit.lang(), &permit.target);
    let group = group_of(meeting)?;
    let tx = app.db.begin(&permit).await?;
    let minutes = queries::find(&tx, meeting.id).await?;
    let saved = Draft::of(minutes.as_ref());
    let answer = visit::go(lang, &format!("/events/{}/minutes/changes/new", meeting.slug), "written").into_response();
    let differences = pages::compare(lang, &saved, &draft);
    if differences.is_empty() && minutes.is_some() {
        return Ok(answer);
    }
    let is_approved = minutes.as_ref().is_some_and(|minutes| minutes.state == Standing::Approved);
    let checked = draft.check(lang).and_then(|sound| {
        if is_approved { Err(FormErrors::one("", t::minutes_approved_already(lang))) } else { Ok(sound) }
    });
    let is_overtaken = draft.version != saved.version;
    match checked {
        Ok(sound) if !is_overtaken => {
            match &minutes {
                Some(minutes) => queries::set(&tx, meeting.id, minutes.version, &sound).await?,
                None => queries::insert(&tx, meeting.id, &sound).await?,
            }
            tx.commit(&MinutesWritten { meeting: meeting.id, group }).await?;
            Ok(answer)
        }
        checked => {
            let (decisions, actions) = (list_decisions(&tx, meeting.id).await?, list_actions(&tx, meeting.id).await?);
            drop(tx);
            let errors = checked.err().unwrap_or_default();
            let may_name = permit.may::<NameWriter>(&place(meeting));
            let desk = pages::Desk { meeting, saved: minutes.as_ref(), draft: &draft, decisions, actions, may_name };
            let page = pages::desk(lang, &desk, &errors, is_overtaken.then_some(differences));
            Ok(visit::refuse(&app, &permit, page))
        }
    }
}

pub async fn publish(permit: Permit<PublishMinutes>, State(app): State<App>) -> Result<Response, Fault> {
    let (lang, meeting) = (permit.lang(), &permit.target);
    let group = group_of(meeting)?;
    let tx = app.db.begin(&permit).await?;
    let minutes = queries::find(&tx, meeting.id).await?.ok_or(Fault::NotFound)?;
    if minutes.words.is_empty() {
        let (decisions, actions) = (list_decisions(&tx, meeting.id).await?, list_actions(&tx, meeting.id).await?);
        drop(tx);
        let draft = Draft::of(Some(&minutes));
        let may_name = permit.may::<NameWriter>(&place(meeting));
        let desk = pages::Desk { meeting, saved: Some(&minutes), draft: &draft, decisions, actions, may_name };
        let errors = FormErrors::one("words", t::minutes_empty(lang));
        return Ok(visit::refuse(&app, &permit, pages::desk(lang, &desk, &errors, None)));
    }
    if queries::set_published(&tx, meeting.id).await? {
        tx.commit(&MinutesPublished { meeting: meeting.id, group }).await?;
    }
    Ok(visit::go(lang, &format!("/events/{}/minutes", meeting.slug), "published").into_response())
}

/// An approval as it was typed.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Approval {
    pub meeting: String,
    pub amendments: String,
}

async fn later(app: &App, conn: &Conn, meeting: &Meeting) -> Result<Vec<Later>, Fault> {
    match (meeting.group_id, meeting.starts_at) {
        (Some(group), Some(at)) => Ok(queries::list_later(conn, group, at, app.clock.now()).await?),
        _ => Ok(Vec::new()),
    }
}

pub async fn new_approval(permit: Permit<ApproveMinutes>, State(app): State<App>) -> Result<Response, Fault> {
    let later = later(&app, &app.db.reader().await?, &permit.target).await?;
    let page = pages::approval(permit.lang(), &permit.target, &later, &Approval::default(), &FormErrors::new());
    Ok(visit::show(&app, &permit, page))
}

pub async fn approve(
    permit: Permit<ApproveMinutes>,
    State(app): State<App>,
    Form(draft): Form<Approval>,
) -> Result<Response, Fault> {
    let (lang, meeting) = (permit.lang(), &permit.target);
    let group = group_of(meeting)?;
    let tx = app.db.begin(&permit).await?;
    let minutes = queries::find(&tx, meeting.id).await?.ok_or(Fault::NotFound)?;
    let later = later(&app, &tx, meeting).await?;
    let chosen = later.iter().find(|one| one.id.to_string() == draft.meeting);
    let amendments = draft.amendments.trim();
    let mut errors = FormErrors::new();
    errors.require(minutes.state != Standing::Draft, "", t::approve_draft(lang));
    errors.require(chosen.is_some(), "meeting", t::approve_meeting_missing(lang));
    errors.require(amendments.chars().count() <= AMENDMENTS_MAX, "amendments", t::text_long(lang, 4000));
    let Some(chosen) = chosen.filter(|_| errors.is_empty()) else {
        drop(tx);
        return Ok(visit::refuse(&app, &permit, pages::approval(lang, meeting, &later, &draft, &errors)));
    };
    let amendments = Some(amendments).filter(|amendments| !amendments.is_empty());
    if queries::set_approved(&tx, meeting.id, chosen.id, amendments).await? {
        tx.commit(&MinutesApproved { meeting: meeting.id, group }).await?;
    }
    Ok(visit::go(lang, &format!("/events/{}/minutes", meeting.slug), "approved").into_response())
}

/// Who is to write, as it was chosen.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Naming {
    writer: String,
}

pub async fn new_writer(permit: Permit<NameWriter>, State(app): State<App>) -> Result<Response, Fault> {
    let people = list_people(&app.db.reader().await?, group_of(&permit.target)?).await?;
    let named = permit.target.writer.map(|writer| writer.to_string()).unwrap_or_default();
    let page = pages::writer(permit.lang(), &permit.target, &people, &named, &FormErrors::new());
    Ok(visit::show(&app, &permit, page))
}

pub async fn name_writer(
    permit: Permit<NameWriter>,
    State(app): State<App>,
    Form(draft): Form<Naming>,
) -> Result<Response, Fault> {
    let (lang, meeting) = (permit.lang(), &permit.target);
    let group = group_of(meeting)?;
    let tx = app.db.begin(&permit).await?;
    let people = list_people(&tx, group).await?;
    let Some(chosen) = people.iter().find(|one| one.id.to_string() == draft.writer) else {
        drop(tx);
        let errors = FormErrors::one("writer", t::person_missing(lang));
        return Ok(visit::refuse(&app, &permit, pages::writer(lang, meeting, &people, &draft.writer, &errors)));
    };
    if queries::set_writer(&tx, meeting.id, chosen.id).await? {
        tx.commit(&WriterNamed { meeting: meeting.id, group, writer: chosen.id }).await?;
    }
    Ok(visit::go(lang, &format!("/events/{}/minutes/changes/new", meeting.slug), "named").into_response())
}
