//! Keeps the search index up to date with groups, events, agendas, minutes and decisions. What is announced of a meeting is
//! public; its agenda is found by those for whom it is, and what it decided by the group.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use kernel::app::App;
use kernel::db::{Conn, DbError, Tx};
use kernel::events::Stored;
use kernel::faults::Fault;
use kernel::search::{self, Entry};
use nouns::groups::{
    AgendaChanged, DecisionRecorded, GroupFounded, MeetingAnnounced, MeetingChanged, MinutesApproved, MinutesPublished,
    MinutesWritten, NotesCarried,
};
use nouns::{DecisionId, GroupId, MeetingId};

use crate::agenda_items::queries::list_items;
use crate::meetings::domain::Audience;
use crate::meetings::policy::is_open;
use crate::meetings::queries::Summary;
use crate::minutes::domain::State;
use crate::{decisions, groups, meetings, minutes};

/// As much of a text as is shown with a result.
const SUMMARY: usize = 200;

pub async fn hear(_: &App, tx: &Tx, event: &Stored) -> Result<(), Fault> {
    if let Some(founded) = event.read::<GroupFounded>() {
        put_group(tx, founded.group, event).await?;
    }
    if let Some(meeting) = meeting_of(event)
        && let Some(row) = meetings::queries::find(tx, meeting).await?
    {
        put_meeting(tx, meeting, &row, event).await?;
        put_agenda(tx, meeting, row, event).await?;
    }
    if let Some(meeting) = minuted(event) {
        put_minutes(tx, meeting, event).await?;
    }
    if let Some(recorded) = event.read::<DecisionRecorded>() {
        put_decision(tx, recorded.decision, event).await?;
    }
    Ok(())
}

/// The meeting of which an event tells something new that can be found.
fn meeting_of(event: &Stored) -> Option<MeetingId> {
    event
        .read::<MeetingAnnounced>()
        .map(|it| it.meeting)
        .or_else(|| event.read::<MeetingChanged>().map(|it| it.meeting))
        .or_else(|| event.read::<AgendaChanged>().map(|it| it.meeting))
}

/// The meeting whose minutes an event is about.
fn minuted(event: &Stored) -> Option<MeetingId> {
    event
        .read::<MinutesWritten>()
        .map(|it| it.meeting)
        .or_else(|| event.read::<MinutesPublished>().map(|it| it.meeting))
        .or_else(|| event.read::<MinutesApproved>().map(|it| it.meeting))
        .or_else(|| event.read::<NotesCarried>().map(|it| it.meeting))
}

/// When a meeting is; where nobody knows that, when it was told.
fn time_of(meeting: &Summary, event: &Stored) -> Timestamp {
    let begin = meeting.on_day.and_then(|day| TimeZone::UTC.to_timestamp(day.at(0, 0, 0, 0)).ok());
    begin.unwrap_or(event.at)
}

async fn put_group(tx: &Tx, group: GroupId, event: &Stored) -> Result<(), DbError> {
    let Some(row) = groups::queries::find_summary(tx, group).await? else { return Ok(()) };
    let text = row.objective.unwrap_or_default();
    let read = finding::read(&row.name, &[&text, &row.lead_network], None);
    let entry = Entry {
        kind: "group",
        id: group.uuid(),
        path: format!("/groups/{}", row.slug),
        title: row.name,
        summary: text.clone(),
        text,
        words: read.words,
        known: read.known,
        language: read.language,
        group: Some(group.uuid()),
        area: Some(row.area),
        at: event.at,
        ..Entry::default()
    };
    search::put(tx, &entry).await
}

async fn put_meeting(tx: &Tx, meeting: MeetingId, row: &Summary, event: &Stored) -> Result<(), DbError> {
    let at = time_of(row, event);
    let read = finding::read(&row.title, &[&row.about, row.place.as_deref().unwrap_or_default()], None);
    let entry = Entry {
        kind: "meeting",
        id: meeting.uuid(),
        path: format!("/events/{}", row.slug),
        title: row.title.clone(),
        summary: row.about.clone(),
        text: row.about.clone(),
        words: read.words,
        known: read.known,
        language: read.language,
        group: row.group_id.map(GroupId::uuid),
        at,
        ..Entry::default()
    };
    search::put(tx, &entry).await
}

/// The title of the meeting is not read here: it is found by that already.
async fn put_agenda(tx: &Tx, meeting: MeetingId, row: Summary, event: &Stored) -> Result<(), DbError> {
    let conn: &Conn = tx;
    let items = list_items(conn, meeting).await?;
    let at = time_of(&row, event);
    let lines = items.iter().map(|item| format!("{}\n{}\n{}", item.title, item.presenter, item.about));
    let text = lines.chain([row.agenda]).collect::<Vec<_>>().join("\n");
    let is_open = is_open((row.audience, row.registers));
    // Without a group nobody stands in it.
    if text.trim().is_empty() || (row.group_id.is_none() && !is_open) {
        return search::remove(tx, "agenda", meeting.uuid()).await;
    }
    let read = finding::read("", &[&text], None);
    let entry = Entry {
        kind: "agenda",
        id: meeting.uuid(),
        path: format!("/events/{}", row.slug),
        title: row.title,
        summary: text.chars().take(SUMMARY).collect(),
        text,
        words: read.words,
        known: read.known,
        language: read.language,
        audience: match row.audience {
            _ if is_open => search::Audience::Everyone,
            Audience::Officials => search::Audience::Officials,
            Audience::Signatories => search::Audience::Signatories,
            Audience::Group | Audience::Everyone => search::Audience::Group,
        },
        within: row.group_id.map(GroupId::uuid),
        group: row.group_id.map(GroupId::uuid),
        at,
        ..Entry::default()
    };
    search::put(tx, &entry).await
}

/// A draft is found by nobody; what is published by the group, or by everyone where the minutes are public.
async fn put_minutes(tx: &Tx, meeting: MeetingId, event: &Stored) -> Result<(), DbError> {
    let (Some(row), Some(of)) =
        (minutes::queries::find(tx, meeting).await?, meetings::queries::find(tx, meeting).await?)
    else {
        return Ok(());
    };
    if row.state == State::Draft || (of.group_id.is_none() && !row.is_public) {
        return search::remove(tx, "minutes", meeting.uuid()).await;
    }
    let at = time_of(&of, event);
    let text = format!("{}\n{}", row.words, row.amendments.unwrap_or_default());
    let read = finding::read(&of.title, &[&text], None);
    let entry = Entry {
        kind: "minutes",
        id: meeting.uuid(),
        path: format!("/events/{}/minutes", of.slug),
        title: of.title,
        summary: text.chars().take(SUMMARY).collect(),
        text,
        words: read.words,
        known: read.known,
        language: read.language,
        audience: if row.is_public { search::Audience::Everyone } else { search::Audience::Group },
        within: of.group_id.map(GroupId::uuid),
        group: of.group_id.map(GroupId::uuid),
        at,
        ..Entry::default()
    };
    search::put(tx, &entry).await
}

async fn put_decision(tx: &Tx, decision: DecisionId, event: &Stored) -> Result<(), DbError> {
    let Some(row) = decisions::queries::find(tx, decision).await? else { return Ok(()) };
    let read = finding::read(&row.words, &[&row.meeting_title], None);
    let entry = Entry {
        kind: "decision",
        id: decision.uuid(),
        path: format!("/groups/{}/decisions", row.group_slug),
        title: row.words,
        summary: row.meeting_title,
        words: read.words,
        known: read.known,
        language: read.language,
        audience: search::Audience::Group,
        within: Some(row.group_id.uuid()),
        group: Some(row.group_id.uuid()),
        at: event.at,
        ..Entry::default()
    };
    search::put(tx, &entry).await
}
