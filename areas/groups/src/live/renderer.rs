//! Makes what the listeners of a meeting share: once for all of them, woken by commits, at most some four times a second. It
//! begins with the first listener of a meeting and language and ends with the last.

use std::time::Duration;

use bytes::Bytes;
use jiff::tz::TimeZone;
use kernel::app::App;
use kernel::events::{self, Stored};
use kernel::faults::Fault;
use nouns::MeetingId;
use tokio::time::sleep;
use words::Lang;

use super::domain::until_next;
use super::handlers::read;
use super::pages::{self, Part};
use super::stream::{Key, Room, Streams};
use crate::meetings::queries::find_by_slug;

/// Between two renderings; what is committed meanwhile goes into the second.
const PAUSE: Duration = Duration::from_millis(250);
/// The longest that nothing is looked at: the meeting may have come into another phase.
const IDLE: Duration = Duration::from_mins(1);
/// More events than this between two renderings are not looked through.
const EVENTS: i64 = 200;

/// What may take from somebody that a meeting is for them.
const STANDING: &[&str] = &[
    "groups.membership_ended",
    "groups.seat_ended",
    "groups.guest_ended",
    "groups.registration_cancelled",
    "groups.registration_removed",
    "groups.meeting_changed",
    "people.affiliation_ended",
    "people.signature_withdrawn",
    "people.signed_out",
    "people.password_reset",
];

/// What a renderer knows of its meeting.
struct Known {
    /// The newest event that it has heard.
    seq: i64,
    /// How long what it made stays true if nothing happens.
    lasts: Duration,
}

pub async fn run(app: App, key: Key, slug: String, room: Room) {
    let mut closing = app.closing.watch();
    let mut known: Option<Known> = None;
    let mut is_due = true;
    loop {
        let seen = app.db.changes().count();
        match round(&app, key, &slug, &room, known.as_ref(), is_due).await {
            Ok(next) => known = Some(next),
            Err(fault) => tracing::warn!(error = fault.report(), "a live page could not be made"),
        }
        sleep(PAUSE).await;
        let lasts = known.as_ref().map_or(PAUSE, |known| known.lasts);
        is_due = tokio::select! {
            biased;
            _ = closing.wait_for(|closing| *closing) => return,
            () = room.closed() => {
                if app.part::<Streams>().is_none_or(|streams| streams.leave(key)) {
                    return;
                }
                true
            },
            () = app.db.changes().after(seen) => known.is_none(),
            () = sleep(lasts) => true,
        };
    }
}

/// Hears what has happened, and makes the parts anew if it was at this meeting, or if they are due anyway.
async fn round(
    app: &App,
    (meeting, lang): Key,
    slug: &str,
    room: &Room,
    known: Option<&Known>,
    is_due: bool,
) -> Result<Known, Fault> {
    let conn = app.db.reader().await?;
    let mut heard = Heard { seq: 0, is_here: true, is_standing: false };
    match known {
        Some(known) => heard = Heard::of(known.seq, &events::list_after(&conn, known.seq, EVENTS).await?, meeting),
        None => heard.seq = events::find_last(&conn).await?,
    }
    if heard.is_standing {
        room.send_modify(|told| told.standing = told.standing.wrapping_add(1));
    }
    if let (Some(known), false) = (known, heard.is_here || is_due) {
        return Ok(Known { seq: heard.seq, lasts: known.lasts });
    }
    let now = app.clock.now();
    let found = find_by_slug(&conn, slug).await?.ok_or(Fault::NotFound)?;
    let until = until_next(&found, now).and_then(|until| Duration::try_from(until).ok());
    let shared = read(&conn, found, now).await?;
    drop(conn);
    let made = make(lang, &shared);
    room.send_if_modified(|told| {
        let mut has_changed = false;
        for ((version, bytes), new) in told.parts.iter_mut().zip(made) {
            if *bytes != new {
                (*version, *bytes) = (version.wrapping_add(1), new);
                has_changed = true;
            }
        }
        has_changed
    });
    Ok(Known { seq: heard.seq, lasts: until.unwrap_or(IDLE).min(IDLE).max(PAUSE) })
}

/// What the log says since the last rendering.
struct Heard {
    seq: i64,
    is_here: bool,
    is_standing: bool,
}

impl Heard {
    fn of(seq: i64, events: &[Stored], meeting: MeetingId) -> Self {
        let is_flood = i64::try_from(events.len()).unwrap_or(EVENTS) >= EVENTS;
        Self {
            seq: events.last().map_or(seq, |last| last.seq),
            is_here: is_flood || events.iter().any(|event| event.about_id == meeting.uuid()),
            is_standing: is_flood || events.iter().any(|event| STANDING.contains(&event.kind.as_str())),
        }
    }
}

/// The parts as they go over the wire. Clock times are the organiser's; the reader's script writes them in its own zone.
fn make(lang: Lang, shared: &pages::Shared) -> Vec<Bytes> {
    let zone = shared.meeting.zone.as_deref().and_then(|zone| TimeZone::get(zone).ok()).unwrap_or(TimeZone::UTC);
    Part::ALL
        .iter()
        .map(|part| {
            let text = match part {
                Part::Status => pages::status(lang, shared),
                part => pages::part(lang, &zone, shared, *part, None).into_string(),
            };
            message(part.word(), &words::put_in(lang, &text))
        })
        .collect()
}

/// A message of a stream of events. Every end of a line, however it is written, begins another line of data.
fn message(name: &str, text: &str) -> Bytes {
    let mut message = format!("event: {name}\n");
    for line in text.replace("\r\n", "\n").split(['\n', '\r']) {
        message.push_str("data: ");
        message.push_str(line);
        message.push('\n');
    }
    message.push('\n');
    Bytes::from(message)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_keeps_its_lines_and_ends_where_it_ends() {
        assert_eq!(
            message("now", "a\r\nb\rc\n\nevent: x"),
            "event: now\ndata: a\ndata: b\ndata: c\ndata: \ndata: event: x\n\n"
        );
        assert_eq!(message("now", ""), "event: now\ndata: \n\n");
    }
}
