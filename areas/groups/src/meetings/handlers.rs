//! Events over HTTP.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use kernel::access::{Action, Permit, Place};
use kernel::actor::Actor;
use kernel::app::App;
use kernel::db::Tx;
use kernel::discussing::may_start;
use kernel::faults::Fault;
use kernel::forms::{Form, Query};
use kernel::paging::After;
use nouns::groups::{MeetingAnnounced, MeetingCancelled, MeetingChanged, MeetingMoved};
use nouns::{GroupId, MeetingId};
use serde::Deserialize;
use ui::{FormErrors, visit};

use super::domain::{Audience, Draft, Quarter, REASON_MAX, Sound};
use super::policy::{self, CallMeeting, CancelMeeting, ChangeMeeting, ListEvents, ListMeetings, ShowEvent, is_meant};
use super::queries::{Meeting, list_came_of};
use super::{pages, queries};
use crate::actions::queries::list_open;
use crate::agenda_items::queries::{insert as insert_item, list_discussed, list_items};
use crate::agenda_items::{ListItems, domain as agenda_items};
use crate::attendances::domain::Phase;
use crate::attendances::queries::{find_habit, find_own, list_counts};
use crate::attendances::{ListAttendances, OptIn, is_asked, pages as attendances};
use crate::calendars::pages::{Subscription, panel};
use crate::date_polls::policy::ListDatePolls;
use crate::date_polls::queries::list_open as list_open_polls;
use crate::decisions::ListDecisions;
use crate::feedback::{GiveFeedback, ListFeedback};
use crate::live::pages::way_in;
use crate::live::policy::has_live;
use crate::minutes::policy::{WriteMinutes, sees};
use crate::minutes::queries::find_summary;
use crate::presentations::policy::OpenPresentationCall;
use crate::presentations::queries::find_of_meeting;
use crate::registrations;
use crate::words as t;

/// Where the two lists of the page begin.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Pages {
    coming: String,
    past: String,
}

pub async fn list(
    permit: Permit<ListEvents>,
    State(app): State<App>,
    Query(asked): Query<Pages>,
) -> Result<Response, Fault> {
    let conn = app.db.reader().await?;
    let zone = permit.actor.zone();
    let today = app.clock.today(&zone);
    let coming = queries::list_coming(&conn, today, &After::read(&asked.coming)).await?.found()?;
    let past = queries::list_past(&conn, today, &After::read(&asked.past)).await?.found()?;
    let undated = queries::list_without_day(&conn).await?;
    let calendar = Subscription::new(&app, permit.lang(), "/calendars/all.ics");
    let calendar = panel(permit.lang(), &calendar, permit.actor.signed().is_some());
    let shown = pages::Lists { coming: &coming, past: &past, undated: &undated, calendar };
    Ok(visit::show(&app, &permit, pages::list(permit.lang(), &zone, shown)))
}

/// Which year is shown, and which quarter a meeting is called for.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct When {
    year: String,
    quarter: String,
}

pub async fn list_of_group(
    permit: Permit<ListMeetings>,
    State(app): State<App>,
    Query(when): Query<When>,
) -> Result<Response, Fault> {
    let group = &permit.target;
    let place = Place::at(group.id.uuid());
    let zone = permit.actor.zone();
    let today = app.clock.today(&zone);
    let year = when.year.parse().ok().filter(|year| (2000..=2100).contains(year)).unwrap_or(today.year());
    let (Ok(from), Ok(until)) = (Date::new(year, 1, 1), Date::new(year, 12, 31)) else { return Err(Fault::NotFound) };
    let conn = app.db.reader().await?;
    let habit = match permit.actor.person() {
        Some(person) => find_habit(&conn, group.id, person).await?,
        None => None,
    };
    let shown = pages::OfGroup {
        group,
        year,
        today,
        span: queries::find_span(&conn, group.id).await?,
        meetings: queries::list_of_group(&conn, group.id, from, until).await?,
        habit: habit.filter(|_| permit.may::<OptIn>(&place)),
        may_call: permit.may::<CallMeeting>(&place),
        polls: if permit.may::<ListDatePolls>(&place) { Some(list_open_polls(&conn, group.id).await?) } else { None },
        now: app.clock.now(),
        may_read_records: permit.may::<ListDecisions>(&place),
        zone,
    };
    Ok(visit::show(&app, &permit, pages::year(permit.lang(), &shown).done(pages::done(&permit.visit))))
}

pub async fn show(permit: Permit<ShowEvent>, State(app): State<App>) -> Result<Response, Fault> {
    let page = compose(&app, &permit, &permit.target, &FormErrors::new()).await?;
    Ok(visit::show(&app, &permit, page.done(pages::done(&permit.visit))))
}

/// The page of a meeting for this reader; with what was wrong, if something that was sent from it was.
pub async fn compose<A: Action>(
    app: &App,
    permit: &Permit<A>,
    meeting: &Meeting,
    errors: &FormErrors,
) -> Result<ui::Page<'static>, Fault> {
    let (place, now, zone) = (policy::place(meeting), app.clock.now(), permit.actor.zone());
    let is_meant = is_meant(&permit.actor, meeting);
    let conn = app.db.reader().await?;
    let phase = Phase::of(meeting, now);
    let registration = registrations::panel(app, &conn, permit, meeting).await?;
    // Whoever registered has said that they come.
    let has_answered = phase == Phase::Before && registration.as_ref().is_some_and(|panel| panel.own.is_some());
    let attendance = match permit.actor.person() {
        Some(person) if is_meant && phase != Phase::Closed && !has_answered => Some(attendances::Panel {
            phase,
            own: find_own(&conn, meeting.id, person).await?,
            counts: app
                .memo
                .get_or(&app.db, "groups.attendance", meeting.id.uuid(), async || list_counts(&conn, meeting.id).await)
                .await?,
            may_list: permit.may::<ListAttendances>(&place),
        }),
        _ => None,
    };
    let shown = pages::Shown {
        meeting,
        items: if is_meant { list_items(&conn, meeting.id).await? } else { Vec::new() },
        discussed: if is_meant { list_discussed(&conn, meeting.id, permit.actor.person()).await? } else { Vec::new() },
        came_of: list_came_of(&conn, meeting.id, permit.actor.person()).await?,
        discusses: match (meeting.group_id, &meeting.group_slug) {
            (Some(group), Some(slug)) if may_start(&permit.actor, group.uuid()) => Some(slug),
            _ => None,
        },
        open: match meeting.group_id {
            Some(group) if permit.may::<ListAttendances>(&place) && phase == Phase::Before => {
                list_open(&conn, group, None, &After::read("")).await?.rows
            }
            _ => Vec::new(),
        },
        attendance,
        registration: registration.map(|panel| registrations::pages::panel(permit.lang(), meeting, &panel)),
        calendar: format!("/events/{}/event.ics", meeting.slug),
        minutes: find_summary(&conn, meeting.id)
            .await?
            .filter(|minutes| sees(&permit.actor, meeting, minutes.state, minutes.is_public)),
        has_begun: phase == Phase::Begun,
        presentations: find_of_meeting(&conn, meeting.id).await?,
        may_call_presentations: phase == Phase::Before && permit.may::<OpenPresentationCall>(&place),
        is_meant,
        way_in: has_live(&permit.actor, meeting).then(|| way_in(permit.lang(), meeting, now)),
        may: pages::May {
            make_agenda: permit.may::<ListItems>(&place),
            change: permit.may::<ChangeMeeting>(&place),
            cancel: permit.may::<CancelMeeting>(&place) && !is_over(meeting, now),
            write_minutes: permit.may::<WriteMinutes>(&place),
            give_feedback: permit.may::<GiveFeedback>(&place) && is_asked(&permit.actor, meeting),
            read_feedback: permit.may::<ListFeedback>(&place),
        },
        zone,
    };
    Ok(pages::show(permit.lang(), &shown, errors))
}

fn is_over(meeting: &Meeting, now: Timestamp) -> bool {
    meeting.ends_at.or(meeting.starts_at).is_some_and(|end| end <= now)
}

pub async fn new(
    permit: Permit<CallMeeting>,
    State(app): State<App>,
    Query(when): Query<When>,
) -> Result<Response, Fault> {
    let (lang, zone) = (permit.lang(), permit.actor.zone());
    let quarter = Quarter::from_word(&when.quarter);
    let draft = quarter.map(|quarter| pages::prefilled(lang, quarter, app.clock.today(&zone))).unwrap_or_default();
    let page = pages::new(lang, &zone, &permit.target, &draft, &FormErrors::new());
    Ok(visit::show(&app, &permit, page))
}

pub async fn create(
    permit: Permit<CallMeeting>,
    State(app): State<App>,
    Form(draft): Form<Draft>,
) -> Result<Response, Fault> {
    let (lang, zone, group) = (permit.lang(), permit.actor.zone(), &permit.target);
    let sound = match draft.check(lang, &zone, app.clock.now(), None) {
        Ok(sound) => sound,
        Err(errors) => return Ok(visit::refuse(&app, &permit, pages::new(lang, &zone, group, &draft, &errors))),
    };
    let tx = app.db.begin(&permit).await?;
    let (meeting, slug) = announce(&tx, &group.slug, group.id, &sound, zone.iana_name().unwrap_or("UTC")).await?;
    for title in draft.items() {
        insert_item(&tx, meeting, &agenda_items::Sound::titled(title)).await?;
    }
    tx.commit(&MeetingAnnounced { meeting }).await?;
    Ok(visit::go(lang, &format!("/events/{slug}"), "called").into_response())
}

/// Calls a meeting of a group and gives its address. The day makes that readable; a second meeting on the same day gets a
/// number.
pub async fn announce(
    tx: &Tx,
    group_slug: &str,
    group: GroupId,
    sound: &Sound<'_>,
    zone: &str,
) -> Result<(MeetingId, String), Fault> {
    let plain = format!("{group_slug}-{}", sound.day);
    let mut slug = plain.clone();
    let mut number = 2;
    while queries::has_slug(tx, &slug).await? {
        slug = format!("{plain}-{number}");
        number += 1;
    }
    let meeting = queries::insert(tx, &slug, group, sound, zone).await?;
    Ok((meeting, slug))
}

/// The zone in which the times of a meeting are typed: its organiser's.
fn typed_in(meeting: &Meeting, actor: &Actor) -> TimeZone {
    meeting.zone.as_deref().and_then(|zone| TimeZone::get(zone).ok()).unwrap_or_else(|| actor.zone())
}

pub async fn edit(permit: Permit<ChangeMeeting>, State(app): State<App>) -> Result<Response, Fault> {
    let zone = typed_in(&permit.target, &permit.actor);
    let draft = Draft::of(&permit.target, &zone);
    let page = pages::change(permit.lang(), &zone, &permit.target, &draft, &FormErrors::new(), None);
    Ok(visit::show(&app, &permit, page))
}

pub async fn change(
    permit: Permit<ChangeMeeting>,
    State(app): State<App>,
    Form(draft): Form<Draft>,
) -> Result<Response, Fault> {
    let lang = permit.lang();
    let tx = app.db.begin(&permit).await?;
    let meeting = queries::find_by_slug(&tx, &permit.key).await?.ok_or(Fault::NotFound)?;
    let zone = typed_in(&meeting, &permit.actor);
    let saved = Draft::of(&meeting, &zone);
    let answer = visit::go(lang, &format!("/events/{}", meeting.slug), "changed").into_response();
    // What is sent twice is the second time what was saved already.
    let registered = registrations::queries::count_live(&tx, meeting.id).await?;
    let differences = pages::compare(lang, &saved, &draft);
    if differences.is_empty() {
        return Ok(answer);
    }
    let checked =
        draft.check(lang, &zone, app.clock.now(), Some(&meeting)).and_then(|sound| match meeting.cancelled_at {
            Some(_) => Err(FormErrors::one("", t::cancelled_already(lang))),
            None if sound.audience != Audience::Everyone && registered > 0 => {
                Err(FormErrors::one("audience", t::audience_registered(lang)))
            }
            None => Ok(sound),
        });
    if draft.version != saved.version {
        drop(tx);
        let errors = checked.err().unwrap_or_default();
        let page = pages::change(lang, &zone, &meeting, &draft, &errors, Some(differences));
        return Ok(visit::refuse(&app, &permit, page));
    }
    let sound = match checked {
        Ok(sound) => sound,
        Err(errors) => {
            drop(tx);
            let page = pages::change(lang, &zone, &meeting, &draft, &errors, None);
            return Ok(visit::refuse(&app, &permit, page));
        }
    };
    let (moves, alters) = (sound.moves(&meeting), sound.alters(&meeting));
    queries::set(&tx, &meeting, &sound, zone.iana_name().unwrap_or("UTC"), moves || alters).await?;
    registrations::seating::fill(&tx, meeting.id).await?;
    let (id, group) = (meeting.id, meeting.group_id);
    let has_moved = MeetingMoved { meeting: id, group };
    // A meeting that has only moved has not changed otherwise: nobody needs to hear of it twice.
    if moves && pages::compare(lang, &saved, &draft.clone().at_the_time_of(&saved)).is_empty() {
        tx.commit(&has_moved).await?;
    } else {
        if moves {
            tx.note(&has_moved).await?;
        }
        tx.commit(&MeetingChanged { meeting: id, group }).await?;
    }
    Ok(answer)
}

/// Why a meeting is cancelled, as it was typed.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Reason {
    reason: String,
}

pub async fn new_cancellation(permit: Permit<CancelMeeting>, State(app): State<App>) -> Result<Response, Fault> {
    let page = pages::cancel(permit.lang(), &permit.actor.zone(), &permit.target, "", &FormErrors::new());
    Ok(visit::show(&app, &permit, page))
}

pub async fn cancel(
    permit: Permit<CancelMeeting>,
    State(app): State<App>,
    Form(draft): Form<Reason>,
) -> Result<Response, Fault> {
    let lang = permit.lang();
    let tx = app.db.begin(&permit).await?;
    let meeting = queries::find_by_slug(&tx, &permit.key).await?.ok_or(Fault::NotFound)?;
    let reason = draft.reason.trim();
    let mut errors = FormErrors::new();
    errors.require(!is_over(&meeting, app.clock.now()), "", t::cancel_late(lang));
    errors.require(!reason.is_empty(), "reason", t::cancel_reason_missing(lang));
    errors.require(reason.chars().count() <= REASON_MAX, "reason", t::text_long(lang, 1000));
    if !errors.is_empty() {
        drop(tx);
        let page = pages::cancel(lang, &permit.actor.zone(), &meeting, &draft.reason, &errors);
        return Ok(visit::refuse(&app, &permit, page));
    }
    // Cancelling twice is cancelling once, and the first reason stays.
    if queries::set_cancelled(&tx, meeting.id, reason).await? {
        tx.commit(&MeetingCancelled { meeting: meeting.id, group: meeting.group_id }).await?;
    }
    Ok(visit::go(lang, &format!("/events/{}", meeting.slug), "cancelled").into_response())
}
