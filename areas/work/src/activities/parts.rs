//! The parts of an activity over HTTP: contributions, milestones, meetings, results. Said twice is said once.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::access::Permit;
use kernel::app::App;
use kernel::faults::Fault;
use kernel::forms::Form;
use nouns::work::{
    ActivityMeetingLinked, ActivityMeetingUnlinked, ContributionEnded, ContributionOffered, MilestoneAdded,
    MilestoneReached, MilestoneRemoved, ResultAdded, ResultRemoved,
};
use nouns::{ActivityId, MilestoneId, ResultId};
use serde::Deserialize;
use ui::{FormErrors, visit};
use words::Lang;

use super::domain::{PARTS_MAX, day, is_link, lines};
use super::forms::{Part, Typed};
use super::handlers::{self, Refused, is_fixed, refuse};
use super::policy::{Contribute, EndContribution, WorkOn, place};
use super::queries::{self, Activity};
use crate::group::{self, queries::list_own};
use crate::plans::domain::PlanState;
use crate::plans::queries::list_meetings;
use crate::proposals::domain::{TEXT_LIMIT, TEXT_MAX, TITLE_MAX};
use crate::words as t;

/// A contribution as it was typed.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Offer {
    government: String,
    note: String,
}

pub async fn contribute(
    permit: Permit<Contribute>,
    State(app): State<App>,
    Form(typed): Form<Offer>,
) -> Result<Response, Fault> {
    let (lang, id, person) = (permit.lang(), permit.key, permit.person()?);
    let tx = app.db.begin(&permit).await?;
    let activity = queries::find_activity(&tx, id).await?.ok_or(Fault::NotFound)?;
    let own = list_own(&tx, person).await?;
    let given = queries::list_contributions(&tx, id).await?;
    // With one government left there is no choice to make, and none is sent.
    let left: Vec<_> = own
        .iter()
        .filter(|own| {
            typed.government == own.government.to_string() || !given.iter().any(|one| one.government == own.government)
        })
        .cloned()
        .collect();
    let chosen = group::chosen(if left.is_empty() { &own } else { &left }, &typed.government);
    let note = lines(&typed.note);
    let mut errors = FormErrors::new();
    errors.require(
        activity.plan_state != PlanState::Closed && activity.state.is_open(),
        "",
        t::not_open_any_more(lang),
    );
    errors.require(chosen.is_some(), "government", t::government_missing(lang));
    errors.require(note.chars().count() <= TEXT_MAX, "note", t::text_long(lang, TEXT_LIMIT));
    let (Some(chosen), true) = (chosen, errors.is_empty()) else {
        drop(tx);
        let page = handlers::page(&app, &permit, &activity, (&typed.government, &note), &errors).await?;
        return Ok(visit::refuse(&app, &permit, page));
    };
    if queries::insert_contribution(&tx, id, chosen.government, person, &note).await? {
        tx.commit(&ContributionOffered { activity: id, group: activity.group_id, government: chosen.government })
            .await?;
    }
    Ok(visit::go(lang, &format!("/activities/{id}"), "contributing").into_response())
}

pub async fn end_contribution(
    permit: Permit<EndContribution>,
    State(app): State<App>,
    Form(typed): Form<Offer>,
) -> Result<Response, Fault> {
    let (lang, id, person) = (permit.lang(), permit.key, permit.person()?);
    let tx = app.db.begin(&permit).await?;
    let activity = queries::find_activity(&tx, id).await?.ok_or(Fault::NotFound)?;
    let own = list_own(&tx, person).await?;
    let works = permit.may::<WorkOn>(&place(&activity));
    let given = queries::list_contributions(&tx, id).await?;
    let ended = given
        .iter()
        .find(|one| one.government.to_string() == typed.government)
        .filter(|one| works || own.iter().any(|own| own.government == one.government));
    if let Some(one) = ended
        && !is_fixed(&activity)
        && queries::end_contribution(&tx, id, one.government).await?
    {
        tx.commit(&ContributionEnded { activity: id, group: activity.group_id, government: one.government }).await?;
    }
    Ok(visit::go(lang, &format!("/activities/{id}"), "contribution-ended").into_response())
}

fn to_desk(lang: Lang, id: ActivityId, done: &str) -> Response {
    visit::go(lang, &format!("/activities/{id}/edit"), done).into_response()
}

/// The form to which the errors belong: none of them is there any more when nothing changes any more.
fn part(activity: &Activity, part: Part) -> Part {
    if is_fixed(activity) { Part::None } else { part }
}

fn errors_if_fixed(lang: Lang, activity: &Activity) -> FormErrors {
    let mut errors = FormErrors::new();
    errors.require(!is_fixed(activity), "", t::activity_fixed(lang));
    errors
}

pub async fn add_milestone(
    permit: Permit<WorkOn>,
    State(app): State<App>,
    Form(typed): Form<Typed>,
) -> Result<Response, Fault> {
    let (lang, id) = (permit.lang(), permit.key);
    let tx = app.db.begin(&permit).await?;
    let activity = queries::find_activity(&tx, id).await?.ok_or(Fault::NotFound)?;
    let milestones = queries::list_milestones(&tx, id).await?;
    let words = typed.words.trim();
    let mut errors = errors_if_fixed(lang, &activity);
    errors.require(!words.is_empty(), "words", t::milestone_missing(lang));
    errors.require(words.chars().count() <= TITLE_MAX, "words", t::text_long(lang, 120));
    errors.require(milestones.len() < PARTS_MAX, "", t::parts_full(lang, 50));
    let due = day(&typed.due, &mut errors, "due", t::day_wrong(lang));
    // The same words for the same day are a form that was sent twice.
    let known = milestones.iter().any(|one| one.words == words && one.due == due && one.done_on.is_none());
    if !errors.is_empty() {
        drop(tx);
        let part = part(&activity, Part::Milestone);
        return refuse(&app, &permit, id, Refused { part, typed: Some(&typed), errors, ..Refused::default() }).await;
    }
    if !known {
        let milestone = queries::insert_milestone(&tx, id, words, due).await?;
        tx.commit(&MilestoneAdded { activity: id, group: activity.group_id, milestone }).await?;
    }
    Ok(to_desk(lang, id, "noted"))
}

pub async fn reach_milestone(
    permit: Permit<WorkOn>,
    State(app): State<App>,
    Form(typed): Form<Typed>,
) -> Result<Response, Fault> {
    let (lang, id) = (permit.lang(), permit.key);
    let today = app.clock.today(&permit.actor.zone());
    let tx = app.db.begin(&permit).await?;
    let activity = queries::find_activity(&tx, id).await?.ok_or(Fault::NotFound)?;
    let mut errors = errors_if_fixed(lang, &activity);
    let milestone = typed.milestone.parse::<MilestoneId>().ok();
    errors.require(milestone.is_some(), "milestone", t::milestone_choose(lang));
    let on = day(&typed.done_on, &mut errors, "done_on", t::day_wrong(lang)).unwrap_or(today);
    errors.require(on <= today, "done_on", t::day_to_come(lang));
    let (Some(milestone), true) = (milestone, errors.is_empty()) else {
        drop(tx);
        let part = part(&activity, Part::Reached);
        return refuse(&app, &permit, id, Refused { part, typed: Some(&typed), errors, ..Refused::default() }).await;
    };
    if queries::set_reached(&tx, id, milestone, on).await? {
        tx.commit(&MilestoneReached { activity: id, group: activity.group_id, milestone }).await?;
    }
    Ok(to_desk(lang, id, "noted"))
}

pub async fn remove_milestone(
    permit: Permit<WorkOn>,
    State(app): State<App>,
    Form(typed): Form<Typed>,
) -> Result<Response, Fault> {
    let (lang, id) = (permit.lang(), permit.key);
    let tx = app.db.begin(&permit).await?;
    let activity = queries::find_activity(&tx, id).await?.ok_or(Fault::NotFound)?;
    if let Ok(milestone) = typed.milestone.parse::<MilestoneId>()
        && !is_fixed(&activity)
        && queries::delete_milestone(&tx, id, milestone).await?
    {
        tx.commit(&MilestoneRemoved { activity: id, group: activity.group_id, milestone }).await?;
    }
    Ok(to_desk(lang, id, "removed"))
}

pub async fn link_meeting(
    permit: Permit<WorkOn>,
    State(app): State<App>,
    Form(typed): Form<Typed>,
) -> Result<Response, Fault> {
    let (lang, id) = (permit.lang(), permit.key);
    let tx = app.db.begin(&permit).await?;
    let activity = queries::find_activity(&tx, id).await?.ok_or(Fault::NotFound)?;
    let linked = queries::list_meetings(&tx, id).await?;
    let meetings = list_meetings(&tx, activity.group_id).await?;
    let meeting = meetings.iter().find(|one| one.id.to_string() == typed.meeting).map(|one| one.id);
    let mut errors = errors_if_fixed(lang, &activity);
    errors.require(meeting.is_some(), "meeting", t::meeting_unknown(lang));
    errors.require(linked.len() < PARTS_MAX, "", t::parts_full(lang, 50));
    let (Some(meeting), true) = (meeting, errors.is_empty()) else {
        drop(tx);
        let part = part(&activity, Part::Meeting);
        return refuse(&app, &permit, id, Refused { part, typed: Some(&typed), errors, ..Refused::default() }).await;
    };
    if queries::insert_meeting(&tx, id, meeting).await? {
        tx.commit(&ActivityMeetingLinked { activity: id, group: activity.group_id, meeting }).await?;
    }
    Ok(to_desk(lang, id, "noted"))
}

pub async fn unlink_meeting(
    permit: Permit<WorkOn>,
    State(app): State<App>,
    Form(typed): Form<Typed>,
) -> Result<Response, Fault> {
    let (lang, id) = (permit.lang(), permit.key);
    let tx = app.db.begin(&permit).await?;
    let activity = queries::find_activity(&tx, id).await?.ok_or(Fault::NotFound)?;
    if let Ok(meeting) = typed.meeting.parse()
        && !is_fixed(&activity)
        && queries::delete_meeting(&tx, id, meeting).await?
    {
        tx.commit(&ActivityMeetingUnlinked { activity: id, group: activity.group_id, meeting }).await?;
    }
    Ok(to_desk(lang, id, "removed"))
}

pub async fn add_result(
    permit: Permit<WorkOn>,
    State(app): State<App>,
    Form(typed): Form<Typed>,
) -> Result<Response, Fault> {
    let (lang, id) = (permit.lang(), permit.key);
    let tx = app.db.begin(&permit).await?;
    let activity = queries::find_activity(&tx, id).await?.ok_or(Fault::NotFound)?;
    let results = queries::list_results(&tx, id).await?;
    let resources = queries::list_resources(&tx, activity.group_id, id).await?;
    let resource = resources.iter().find(|one| one.id.to_string() == typed.resource);
    let (title, url) = (typed.result_title.trim(), typed.url.trim());
    let mut errors = errors_if_fixed(lang, &activity);
    errors.require(results.len() < PARTS_MAX, "", t::parts_full(lang, 50));
    // Chosen already by somebody else, or sent twice: then it is there, and that is what was wanted.
    let known = !typed.resource.is_empty() && resource.is_none();
    if resource.is_none() && !known {
        errors.require(!title.is_empty(), "result_title", t::result_missing(lang));
        errors.require(url.is_empty() || is_link(url), "url", t::url_wrong(lang));
    }
    errors.require(title.chars().count() <= TITLE_MAX, "result_title", t::text_long(lang, 120));
    if !errors.is_empty() {
        drop(tx);
        let part = part(&activity, Part::Result);
        return refuse(&app, &permit, id, Refused { part, typed: Some(&typed), errors, ..Refused::default() }).await;
    }
    let url = (!url.is_empty() && resource.is_none()).then_some(url);
    let twice =
        known || (resource.is_none() && results.iter().any(|one| one.title == title && one.url.as_deref() == url));
    if !twice {
        let title = resource.map_or(title, |one| one.title.as_str());
        if let Some(result) = queries::insert_result(&tx, id, title, url, resource.map(|one| one.id)).await? {
            tx.commit(&ResultAdded { activity: id, group: activity.group_id, result }).await?;
        }
    }
    Ok(to_desk(lang, id, "noted"))
}

pub async fn remove_result(
    permit: Permit<WorkOn>,
    State(app): State<App>,
    Form(typed): Form<Typed>,
) -> Result<Response, Fault> {
    let (lang, id) = (permit.lang(), permit.key);
    let tx = app.db.begin(&permit).await?;
    let activity = queries::find_activity(&tx, id).await?.ok_or(Fault::NotFound)?;
    if let Ok(result) = typed.result.parse::<ResultId>()
        && !is_fixed(&activity)
        && queries::delete_result(&tx, id, result).await?
    {
        tx.commit(&ResultRemoved { activity: id, group: activity.group_id, result }).await?;
    }
    Ok(to_desk(lang, id, "removed"))
}
