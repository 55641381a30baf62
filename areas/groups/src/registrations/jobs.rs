//! What registering leads to by itself: mails to those whose registration or whose meeting has changed, in batches and
//! each once; and the forgetting of who it was.

use jiff::tz::TimeZone;
use jiff::{SignedDuration, ToSpan};
use kernel::access::Errand;
use kernel::app::App;
use kernel::db::{DbError, Tx};
use kernel::events::Stored;
use kernel::faults::Fault;
use kernel::jobs::{JobKind, Routine, Run, enqueue};
use nouns::groups::{MeetingCancelled, MeetingChanged, MeetingMoved, RegistrationsForgotten, RegistrationsTold};
use nouns::{MeetingId, RegistrationId};
use serde::{Deserialize, Serialize};

use super::domain::{KEPT_DAYS, proves_since};
use super::{mails, queries};
use crate::calendars::queries as calendars;

const ERRAND: Errand = Errand::new("groups.registrations");

/// As many as are written in one transaction: others wait for it.
const BATCH: usize = 100;

/// The job that tells the next people of a meeting how their registration stands.
const TELL: JobKind = JobKind { kind: "groups.tell_registered", once: false, run };

pub const KINDS: [JobKind; 1] = [TELL];

/// Forgets what need not be kept.
pub const FORGET: Routine =
    Routine { name: "groups.registrations", every: SignedDuration::from_hours(6), run: |app| Box::pin(forget(app)) };

/// By itself, because the job enqueues itself again.
fn run(app: App, payload: serde_json::Value) -> Run<'static> {
    Box::pin(tell(app, payload))
}

/// Of which meeting to tell, and after whom to go on.
#[derive(Debug, Serialize, Deserialize)]
struct Round {
    meeting: MeetingId,
    after: RegistrationId,
}

/// Has everyone told whose registration for this meeting has changed, once the transaction has committed.
pub async fn tell_all(tx: &Tx, meeting: MeetingId) -> Result<(), DbError> {
    enqueue(tx, &TELL, &Round { meeting, after: RegistrationId::FIRST }, tx.clock().now()).await
}

pub async fn hear(_: &App, tx: &Tx, event: &Stored) -> Result<(), Fault> {
    let meeting = event
        .read::<MeetingMoved>()
        .map(|event| event.meeting)
        .or_else(|| event.read::<MeetingChanged>().map(|event| event.meeting))
        .or_else(|| event.read::<MeetingCancelled>().map(|event| event.meeting));
    if let Some(meeting) = meeting
        && queries::count_live(tx, meeting).await? > 0
    {
        tell_all(tx, meeting).await?;
    }
    Ok(())
}

async fn tell(app: App, payload: serde_json::Value) -> Result<(), Fault> {
    let round: Round = serde_json::from_value(payload).map_err(Fault::internal)?;
    let tx = app.db.begin(&ERRAND).await?;
    let Some(meeting) = calendars::find(&tx, round.meeting).await? else { return Ok(()) };
    // Of what is over nobody needs to be told.
    if meeting.ends_at.or(meeting.starts_at).is_none_or(|ends| ends <= app.clock.now()) {
        return Ok(());
    }
    let limit = i64::try_from(BATCH).map_err(Fault::internal)?;
    let untold = queries::list_untold(&tx, (meeting.id, meeting.sequence), round.after, limit).await?;
    let Some(last) = untold.last().map(|last| last.id) else { return Ok(()) };
    let items = calendars::list_items_of(&tx, meeting.id).await?;
    for registration in &untold {
        mails::tell(&app, &tx, (&meeting, &items), registration).await?;
        queries::set_told(&tx, registration.id, registration.state, meeting.sequence).await?;
    }
    if untold.len() == BATCH {
        enqueue(&tx, &TELL, &Round { after: last, ..round }, app.clock.now()).await?;
    }
    Ok(tx.commit(&RegistrationsTold { meeting: meeting.id }).await?)
}

async fn forget(app: App) -> Result<(), Fault> {
    let tx = app.db.begin(&ERRAND).await?;
    let unproved = queries::delete_unproved(&tx, proves_since(app.clock.now())).await?;
    let today = app.clock.today(&TimeZone::UTC);
    let before = today.checked_sub(KEPT_DAYS.days()).unwrap_or(today);
    let forgotten = queries::forget(&tx, before).await?;
    if unproved + forgotten > 0 {
        tx.commit(&RegistrationsForgotten { run: app.clock.new_id(), unproved, forgotten }).await?;
    }
    Ok(())
}
