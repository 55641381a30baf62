//! Invitations by mail (iMIP, RFC 6047): who takes part in a group gets one when a meeting is called, one when it is
//! moved, and word when it is cancelled or when they leave the group. Sent in batches by a job; a row for each person and state of the meeting is
//! kept together with the mail, so nothing goes out twice, whatever is done again.

use almanac::{Method, Party};
use jiff::tz::TimeZone;
use kernel::access::Errand;
use kernel::app::App;
use kernel::db::Tx;
use kernel::events::Stored;
use kernel::faults::Fault;
use kernel::jobs::{JobKind, Run, enqueue};
use kernel::mail::{self, Invitation, Mail};
use nouns::groups::{
    MeetingAnnounced, MeetingCancelled, MeetingChanged, MeetingInvitationsSent, MeetingInvitationsWithdrawn,
    MeetingMoved, MembershipEnded, SeatEnded,
};
use nouns::{GroupId, MeetingId, PersonId};
use serde::{Deserialize, Serialize};
use ui::href;
use words::Lang;

use super::queries::{self, Item, Recipient, Told};
use super::telling::{self, Depth};
use crate::words as t;

const ERRAND: Errand = Errand::new("groups.meeting_invitations");

/// As many as are written in one transaction: others wait for it.
const BATCH: usize = 100;

/// The job that tells the next people of a meeting.
pub const INVITE: JobKind = JobKind { kind: "groups.invite_to_meeting", once: false, run };

/// By itself, because the job enqueues itself again.
fn run(app: App, payload: serde_json::Value) -> Run<'static> {
    Box::pin(invite(app, payload))
}

/// The job that takes the meetings of a group out of the calendar of somebody who has left it.
pub const WITHDRAW: JobKind =
    JobKind { kind: "groups.withdraw_invitations", once: false, run: |app, payload| Box::pin(withdraw(app, payload)) };

/// Who has left which group.
#[derive(Debug, Serialize, Deserialize)]
struct Left {
    group: GroupId,
    person: PersonId,
}

/// Of which meeting to tell, and after whom to go on. It is told as it stands then, whatever it was when this began.
#[derive(Debug, Serialize, Deserialize)]
struct Round {
    meeting: MeetingId,
    after: PersonId,
}

/// Only what a person does invites: meetings that come in from a source are there to be read.
pub async fn hear(_: &App, tx: &Tx, event: &Stored) -> Result<(), Fault> {
    let meeting = event
        .read::<MeetingAnnounced>()
        .map(|event| event.meeting)
        .or_else(|| event.read::<MeetingMoved>().map(|event| event.meeting))
        .or_else(|| event.read::<MeetingChanged>().map(|event| event.meeting))
        .or_else(|| event.read::<MeetingCancelled>().map(|event| event.meeting));
    let (Some(meeting), Some(_)) = (meeting, event.actor) else { return Ok(()) };
    if let Some(told) = queries::find(tx, meeting).await?
        && told.group_id.is_some()
    {
        let round = Round { meeting, after: PersonId::from_uuid(kernel::uuid::Uuid::nil()) };
        enqueue(tx, &INVITE, &round, tx.clock().now()).await?;
    }
    Ok(())
}

/// Who leaves a group, or loses what being in it rests on.
pub async fn hear_leaving(_: &App, tx: &Tx, event: &Stored) -> Result<(), Fault> {
    let left = if let Some(ended) = event.read::<MembershipEnded>() {
        Some(Left { group: ended.group, person: ended.person })
    } else if let Some(ended) = event.read::<SeatEnded>() {
        queries::find_holder(tx, ended.seat).await?.map(|person| Left { group: ended.group, person })
    } else {
        None
    };
    if let Some(left) = left {
        enqueue(tx, &WITHDRAW, &left, tx.clock().now()).await?;
    }
    Ok(())
}

/// Takes the coming meetings out of the calendar of somebody who is no longer in the group, whoever has left it twice.
async fn withdraw(app: App, payload: serde_json::Value) -> Result<(), Fault> {
    let Left { group, person } = serde_json::from_value(payload).map_err(Fault::internal)?;
    let tx = app.db.begin(&ERRAND).await?;
    if queries::takes_part(&tx, group, person).await? {
        return Ok(());
    }
    let Some(recipient) = queries::find_recipient(&tx, person).await? else { return Ok(()) };
    // The day is one before, so that none is missed that is still to come somewhere.
    let today = app.clock.today(&TimeZone::UTC);
    let today = today.yesterday().unwrap_or(today);
    let meetings = queries::list_invited(&tx, group, person, (app.clock.now(), today)).await?;
    if meetings.is_empty() {
        return Ok(());
    }
    for meeting in &meetings {
        let (mail, invitation) = compose_withdrawal(&app, meeting, &recipient)?;
        mail::enqueue_invitation(&tx, &mail, invitation).await?;
    }
    queries::delete_invitations(&tx, group, person, today).await?;
    Ok(tx.commit(&MeetingInvitationsWithdrawn { group, person }).await?)
}

async fn invite(app: App, payload: serde_json::Value) -> Result<(), Fault> {
    let round: Round = serde_json::from_value(payload).map_err(Fault::internal)?;
    let tx = app.db.begin(&ERRAND).await?;
    let Some(meeting) = queries::find(&tx, round.meeting).await? else { return Ok(()) };
    // Of what is over nobody needs to be told.
    if meeting.starts_at.is_none_or(|starts| starts <= app.clock.now()) {
        return Ok(());
    }
    let limit = i64::try_from(BATCH).map_err(Fault::internal)?;
    let recipients = match meeting.cancelled_at {
        None => queries::list_uninvited(&tx, &meeting, round.after, limit).await?,
        Some(_) => queries::list_untold(&tx, &meeting, round.after, limit).await?,
    };
    let Some(last) = recipients.last().map(|last| last.person) else { return Ok(()) };
    let items = queries::list_items_of(&tx, meeting.id).await?;
    for recipient in &recipients {
        if queries::insert_invitation(&tx, &meeting, recipient.person).await? {
            let (mail, invitation) = compose(&app, &meeting, &items, recipient)?;
            mail::enqueue_invitation(&tx, &mail, invitation).await?;
        }
    }
    if recipients.len() == BATCH {
        enqueue(&tx, &INVITE, &Round { after: last, ..round }, app.clock.now()).await?;
    }
    tx.commit(&MeetingInvitationsSent { meeting: meeting.id }).await?;
    Ok(())
}

fn compose(app: &App, meeting: &Told, items: &[Item], to: &Recipient) -> Result<(Mail, Invitation), Fault> {
    let lang = to.lang.as_deref().and_then(Lang::from_tag).unwrap_or_default();
    let zone = to.zone.as_deref().and_then(|zone| TimeZone::get(zone).ok()).unwrap_or(TimeZone::UTC);
    let attendee = Party { name: to.name.clone(), email: to.email.clone() };
    let entry = telling::entry(app, lang, meeting, items, Depth::Meant, Some(attendee))
        .ok_or_else(|| Fault::internal("a meeting without a day invites"))?;
    let (group, title) = (entry.organiser.name.as_str(), one_line(&meeting.title));
    let at = meeting.starts_at.map(|at| words::date_time(lang, &at.to_zoned_datetime(zone))).unwrap_or_default();
    let page = app.config.link(&href(lang, &format!("/events/{}", meeting.slug)));
    let choices = app.config.link(&href(lang, "/account/calendars"));
    let reason = meeting.cancel_reason.as_deref().unwrap_or_default();
    let (method, subject, text) = if meeting.cancelled_at.is_some() {
        let subject = t::mail_cancelled_subject(lang, &title);
        (Method::Cancel, subject, t::mail_cancelled(lang, group, &title, &at, reason, &page, &choices))
    } else if !to.was_told {
        let subject = t::mail_invitation_subject(lang, &title);
        (Method::Request, subject, t::mail_invitation(lang, group, &title, &at, &page, &choices))
    } else {
        let subject = t::mail_moved_subject(lang, &title);
        (Method::Request, subject, t::mail_moved(lang, group, &title, &at, &page, &choices))
    };
    let mail = Mail { to: to.email.clone(), subject, text, html: None };
    Ok((mail, Invitation { method: method.word().to_owned(), ics: telling::single(entry, method) }))
}

fn compose_withdrawal(app: &App, meeting: &Told, to: &Recipient) -> Result<(Mail, Invitation), Fault> {
    let lang = to.lang.as_deref().and_then(Lang::from_tag).unwrap_or_default();
    let zone = to.zone.as_deref().and_then(|zone| TimeZone::get(zone).ok()).unwrap_or(TimeZone::UTC);
    let attendee = Party { name: to.name.clone(), email: to.email.clone() };
    let entry = telling::taken_out(app, lang, meeting, attendee)?;
    let (group, title) = (entry.organiser.name.as_str(), one_line(&meeting.title));
    let at = meeting.starts_at.map(|at| words::date_time(lang, &at.to_zoned_datetime(zone))).unwrap_or_default();
    let page = app.config.link(&href(lang, &format!("/events/{}", meeting.slug)));
    let subject = t::mail_withdrawn_subject(lang, &title);
    let text = t::mail_withdrawn(lang, group, &title, &at, &page);
    let mail = Mail { to: to.email.clone(), subject, text, html: None };
    let ics = telling::single(entry, Method::Cancel);
    Ok((mail, Invitation { method: Method::Cancel.word().to_owned(), ics }))
}

/// A subject is one line.
pub fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
