//! Keeps the search index up to date with groups and events.

use kernel::app::App;
use kernel::db::Tx;
use kernel::events::Stored;
use kernel::faults::Fault;
use kernel::search::{self, Entry};
use nouns::MeetingId;
use nouns::groups::{GroupFounded, MeetingAnnounced, MeetingChanged};

use crate::{groups, meetings};

pub async fn hear(_: &App, tx: &Tx, event: &Stored) -> Result<(), Fault> {
    if let Some(founded) = event.read::<GroupFounded>()
        && let Some(row) = groups::queries::find_summary(tx, founded.group).await?
    {
        let words = places::fold(&format!(
            "{} {} {}",
            row.name,
            row.lead_network,
            row.objective.as_deref().unwrap_or_default()
        ));
        let path = format!("/groups/{}", row.slug);
        let summary = row.objective.unwrap_or_default();
        let entry = Entry {
            kind: "group",
            id: founded.group.uuid(),
            path,
            title: row.name,
            summary,
            words,
            within: None,
            at: event.at,
        };
        search::put(tx, &entry).await?;
    }
    if let Some(meeting) = meeting_of(event)
        && let Some(row) = meetings::queries::find(tx, meeting).await?
    {
        // What is announced is public; the agenda is not, and is not indexed.
        let words = places::fold(&format!("{} {} {}", row.title, row.about, row.place.as_deref().unwrap_or_default()));
        let path = format!("/events/{}", row.slug);
        let entry = Entry {
            kind: "meeting",
            id: meeting.uuid(),
            path,
            title: row.title,
            summary: row.about,
            words,
            within: None,
            at: event.at,
        };
        search::put(tx, &entry).await?;
    }
    Ok(())
}

/// The meeting of which an event tells something new that can be found.
fn meeting_of(event: &Stored) -> Option<MeetingId> {
    let announced = event.read::<MeetingAnnounced>().map(|announced| announced.meeting);
    announced.or_else(|| event.read::<MeetingChanged>().map(|changed| changed.meeting))
}
