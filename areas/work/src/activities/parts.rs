//! The parts of an activity over HTTP: contributions, milestones, meetings, results. Said twice is said once.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use jiff::civil::Date;
use kernel::access::Permit;
use kernel::app::App;
use kernel::faults::Fault;
use kernel::forms::Form;
use nouns::work::{
    ActivityMeetingLinked, ActivityMeetingUnlinked, ContributionEnded, ContributionOffered, MilestoneAdded,
    MilestoneDated, MilestoneReached, MilestoneRemoved, ResultAdded, ResultRemoved,
};
use nouns::{ActivityId, MeetingId, MilestoneId, ResourceId, ResultId};
use serde::Deserialize;
use ui::{FormErrors, visit};
use words::Lang;

use super::domain::{PARTS_MAX, day, is_link, lines};
use super::forms::{Part, Typed};
use super::handlers::{self, Refused, is_fixed, refuse};
use super::policy::{Contribute, EndContribution, WorkOn, place};
use super::queries::{self, Activity};
use crate::group::{self, queries::list_own};
use crate::offered::slug;
use crate::plans::domain::PlanState;
use crate::plans::queries::find_meeting;
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
    let ended = given.iter().find(|one| one.government.to_string() == typed.government);
    let speaks = ended.is_none_or(|one| works || own.iter().any(|own| own.government == one.government));
    let mut errors = errors_if_fixed(lang, &activity);
    errors.require(speaks, "", t::contribution_of_others(lang));
    if !errors.is_empty() {
        drop(tx);
        let page = handlers::page(&app, &permit, &activity, ("", ""), &errors).await?;
        return Ok(visit::refuse(&app, &permit, page));
    }
    let path = format!("/activities/{id}");
    match ended {
        Some(one) if queries::end_contribution(&tx, id, one.government).await? => {
            let (group, government) = (activity.group_id, one.government);
            tx.commit(&ContributionEnded { activity: id, group, government }).await?;
            Ok(visit::go(lang, &path, "contribution-ended").into_response())
        }
        _ => Ok(visit::go(lang, &path, "contribution-gone").into_response()),
    }
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
    let milestones = queries::list_milestones(&tx, id).await?;
    let mut errors = errors_if_fixed(lang, &activity);
    let milestone = milestones.iter().find(|one| one.id.to_string() == typed.milestone).map(|one| one.id);
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

/// Gives a milestone that is not reached another day.
pub async fn date_milestone(
    permit: Permit<WorkOn>,
    State(app): State<App>,
    Form(typed): Form<Typed>,
) -> Result<Response, Fault> {
    let (lang, id) = (permit.lang(), permit.key);
    let tx = app.db.begin(&permit).await?;
    let activity = queries::find_activity(&tx, id).await?.ok_or(Fault::NotFound)?;
    let milestones = queries::list_milestones(&tx, id).await?;
    let mut errors = errors_if_fixed(lang, &activity);
    let open = milestones.iter().find(|one| one.done_on.is_none() && one.id.to_string() == typed.undated);
    errors.require(open.is_some(), "undated", t::milestone_choose(lang));
    let due = typed.new_due.trim().parse::<Date>().ok().filter(|day| i64::from(day.year()) >= activity.year);
    errors.require(due.is_some(), "new_due", t::milestone_day_missing(lang, &activity.year.to_string()));
    let (Some(one), Some(due), true) = (open, due, errors.is_empty()) else {
        drop(tx);
        let part = part(&activity, Part::Dated);
        return refuse(&app, &permit, id, Refused { part, typed: Some(&typed), errors, ..Refused::default() }).await;
    };
    if one.due != Some(due) && queries::set_due(&tx, id, one.id, due).await? {
        tx.commit(&MilestoneDated { activity: id, group: activity.group_id, milestone: one.id }).await?;
    }
    Ok(to_desk(lang, id, "noted"))
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
    let meeting = find_meeting(&tx, activity.group_id, &typed.meeting, &typed.meeting_page).await?;
    let mut errors = errors_if_fixed(lang, &activity);
    let field = if typed.meeting_page.is_empty() { "meeting" } else { "meeting_page" };
    errors.require(meeting.is_some(), field, t::meeting_unknown(lang));
    errors.require(linked.len() < PARTS_MAX, "", t::parts_full(lang, 50));
    let (Some(meeting), true) = (meeting, errors.is_empty()) else {
        drop(tx);
        let part = part(&activity, Part::Meeting);
        return refuse(&app, &permit, id, Refused { part, typed: Some(&typed), errors, ..Refused::default() }).await;
    };
    if queries::insert_meeting(&tx, id, meeting.id).await? {
        tx.commit(&ActivityMeetingLinked { activity: id, group: activity.group_id, meeting: meeting.id }).await?;
    }
    Ok(to_desk(lang, id, "noted"))
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
    let named = slug(&typed.resource_page, "library");
    let chosen = typed.resource.parse::<ResourceId>().ok().filter(|_| named.is_none());
    let resource = queries::find_resource(&tx, activity.group_id, chosen, named).await?;
    let (title, url) = (typed.result_title.trim(), typed.url.trim());
    let mut errors = errors_if_fixed(lang, &activity);
    errors.require(results.len() < PARTS_MAX, "", t::parts_full(lang, 50));
    let is_resource = named.is_some() || !typed.resource.is_empty();
    if is_resource {
        let field = if named.is_some() { "resource_page" } else { "resource" };
        errors.require(resource.is_some(), field, t::resource_unknown(lang));
    } else {
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
    // A resource that somebody else has chosen already is there, and that is what was wanted.
    let twice = resource.is_none() && results.iter().any(|one| one.title == title && one.url.as_deref() == url);
    if !twice {
        let title = resource.as_ref().map_or(title, |one| one.title.as_str());
        let resource = resource.as_ref().map(|one| one.id);
        if let Some(result) = queries::insert_result(&tx, id, title, url, resource).await? {
            tx.commit(&ResultAdded { activity: id, group: activity.group_id, result }).await?;
        }
    }
    Ok(to_desk(lang, id, "noted"))
}

/// What can be taken away from an activity.
#[derive(Clone, Copy)]
enum Thing {
    Milestone(MilestoneId),
    Meeting(MeetingId),
    Result(ResultId),
}

/// Takes a thing away. What the next page says is true: that it was taken away, or that it was not there any more.
async fn remove(app: &App, permit: &Permit<WorkOn>, thing: Option<Thing>) -> Result<Response, Fault> {
    let (lang, id) = (permit.lang(), permit.key);
    let tx = app.db.begin(permit).await?;
    let activity = queries::find_activity(&tx, id).await?.ok_or(Fault::NotFound)?;
    let milestones = queries::list_milestones(&tx, id).await?;
    let is_reached = |of: MilestoneId| milestones.iter().any(|one| one.id == of && one.done_on.is_some());
    let mut errors = errors_if_fixed(lang, &activity);
    let stays = matches!(thing, Some(Thing::Milestone(milestone)) if is_reached(milestone));
    errors.require(!stays, "", t::milestone_stays(lang));
    if !errors.is_empty() {
        drop(tx);
        return refuse(app, permit, id, Refused { errors, ..Refused::default() }).await;
    }
    let group = activity.group_id;
    match thing {
        Some(Thing::Milestone(milestone)) if queries::delete_milestone(&tx, id, milestone).await? => {
            tx.commit(&MilestoneRemoved { activity: id, group, milestone }).await?;
        }
        Some(Thing::Meeting(meeting)) if queries::delete_meeting(&tx, id, meeting).await? => {
            tx.commit(&ActivityMeetingUnlinked { activity: id, group, meeting }).await?;
        }
        Some(Thing::Result(result)) if queries::delete_result(&tx, id, result).await? => {
            tx.commit(&ResultRemoved { activity: id, group, result }).await?;
        }
        _ => return Ok(to_desk(lang, id, "gone")),
    }
    Ok(to_desk(lang, id, "removed"))
}

pub async fn remove_milestone(
    permit: Permit<WorkOn>,
    State(app): State<App>,
    Form(typed): Form<Typed>,
) -> Result<Response, Fault> {
    remove(&app, &permit, typed.milestone.parse().ok().map(Thing::Milestone)).await
}

pub async fn unlink_meeting(
    permit: Permit<WorkOn>,
    State(app): State<App>,
    Form(typed): Form<Typed>,
) -> Result<Response, Fault> {
    remove(&app, &permit, typed.meeting.parse().ok().map(Thing::Meeting)).await
}

pub async fn remove_result(
    permit: Permit<WorkOn>,
    State(app): State<App>,
    Form(typed): Form<Typed>,
) -> Result<Response, Fault> {
    remove(&app, &permit, typed.result.parse().ok().map(Thing::Result)).await
}
