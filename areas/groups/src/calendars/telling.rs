//! What a calendar tells of a meeting, and to whom: everyone gets the title and the time, those for whom it is meant also
//! the agenda and the link; of a meeting for which one registers, those who have a place. No address of a person is ever in it but that of the one who is invited.

use almanac::{Calendar, Entry, Feed, Method, Party, Standing, When, write};
use jiff::tz::TimeZone;
use kernel::access::Role;
use kernel::app::App;
use kernel::faults::Fault;
use ui::{Confidence, href};
use words::Lang;

use super::queries::{Item, Standing as Held, Told};
use crate::meetings::policy::{is_open, roles_of};
use crate::words as t;

/// As much of a meeting as somebody may know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Depth {
    Announced,
    Meant,
}

impl Depth {
    /// What somebody with this standing may know of it.
    pub fn with(standing: &[Held], meeting: &Told) -> Self {
        let group = meeting.group_id.map(nouns::Id::uuid);
        let roles = roles_of(meeting.audience);
        let is_meant = standing.iter().any(|held| {
            (roles.contains(&held.role) && (held.object.is_none() || held.object == group))
                || (held.role == Role::Guest && held.object == Some(meeting.id.uuid()))
        });
        if is_meant { Self::Meant } else { Self::public(meeting) }
    }

    /// What everyone may know of it.
    pub fn public(meeting: &Told) -> Self {
        if is_open((meeting.audience, meeting.registers)) { Self::Meant } else { Self::Announced }
    }
}

/// When a meeting is; nothing if that is not known.
pub fn when(meeting: &Told) -> Option<When> {
    match (meeting.starts_at, meeting.on_day) {
        (Some(starts), _) => {
            let zone = meeting.zone.as_deref().and_then(|zone| TimeZone::get(zone).ok()).unwrap_or(TimeZone::UTC);
            Some(When::Timed { starts, ends: meeting.ends_at, zone })
        }
        (None, Some(first)) => {
            Some(When::Days { first, last: meeting.until_day.map_or(first, |last| last.max(first)) })
        }
        (None, None) => None,
    }
}

/// A meeting as an entry; nothing if it has no day.
pub fn entry(
    app: &App,
    lang: Lang,
    meeting: &Told,
    items: &[Item],
    depth: Depth,
    attendee: Option<Party>,
) -> Option<Entry> {
    let when = when(meeting)?;
    let page = app.config.link(&href(lang, &format!("/events/{}", meeting.slug)));
    // Nobody is to wait in the room of a meeting that does not take place.
    let link = meeting.join_url.clone().filter(|_| depth == Depth::Meant && meeting.cancelled_at.is_none());
    let agenda = Some(agenda(meeting, items)).filter(|agenda| depth == Depth::Meant && !agenda.is_empty());
    let parts = [
        meeting.cancel_reason.as_ref().map(|reason| t::calendar_cancelled(lang, reason)),
        meeting.example.then(|| t::calendar_example(lang).to_owned()),
        meeting.hours.clone(),
        Some(meeting.about.clone()),
        agenda.map(|agenda| format!("{}\n{agenda}", t::agenda(lang))),
        link.as_ref().map(|link| format!("{}\n{link}", t::open_meeting(lang))),
        Some(page.clone()),
    ];
    let parts: Vec<String> = parts.into_iter().flatten().filter(|part| !part.is_empty()).collect();
    let is_sure = meeting
        .confidence
        .as_deref()
        .and_then(Confidence::from_word)
        .is_none_or(|known| known == Confidence::Confirmed);
    Some(Entry {
        uid: format!("{}@{}", meeting.id, app.config.host()),
        sequence: meeting.sequence,
        when,
        standing: match meeting.cancelled_at {
            Some(_) => Standing::Cancelled,
            None if is_sure => Standing::Confirmed,
            None => Standing::Tentative,
        },
        title: meeting.title.clone(),
        text: parts.join("\n\n"),
        place: meeting.place.clone(),
        link,
        link_label: t::open_meeting(lang).to_owned(),
        page,
        organiser: Party {
            name: meeting.group_name.clone().unwrap_or_else(|| app.config.instance.clone()),
            email: kernel::mail::address_of(&app.config.mail_from).unwrap_or_default(),
        },
        attendee,
        changed: meeting.changed_at,
    })
}

/// A meeting as an entry that leaves the calendar of one person, though it takes place. The time of now tells programs that
/// this is newer than the invitation, for the meeting itself has not changed.
pub fn taken_out(app: &App, lang: Lang, meeting: &Told, attendee: Party) -> Result<Entry, Fault> {
    let entry = entry(app, lang, meeting, &[], Depth::Announced, Some(attendee))
        .ok_or_else(|| Fault::internal("a meeting without a day is in no calendar"))?;
    Ok(Entry { standing: Standing::Cancelled, changed: app.clock.now(), ..entry })
}

/// The agenda as it was typed in one piece, and item by item.
fn agenda(meeting: &Told, items: &[Item]) -> String {
    let items = items.iter().filter(|item| item.meeting == meeting.id).enumerate().map(|(index, item)| {
        let (number, title, presenter) = (index + 1, item.title.as_str(), item.presenter.as_str());
        if presenter.is_empty() { format!("{number}. {title}") } else { format!("{number}. {title} ({presenter})") }
    });
    let typed = Some(meeting.agenda.clone()).filter(|typed| !typed.is_empty());
    typed.into_iter().chain(items).collect::<Vec<_>>().join("\n")
}

/// A calendar to be read again and again. `path` is its own address, `page` that of the page which shows the same.
pub fn feed(
    app: &App,
    lang: Lang,
    name: String,
    (path, page): (&str, &str),
    (meetings, items): (&[Told], &[Item]),
    depth: impl Fn(&Told) -> Depth,
) -> String {
    let feed = Feed {
        about: t::calendar_about(lang, &app.config.instance),
        name,
        page: app.config.link(&href(lang, page)),
        source: app.config.link(&href(lang, path)),
    };
    let entries = meetings.iter().filter_map(|one| entry(app, lang, one, items, depth(one), None)).collect();
    write(&Calendar { method: Method::Publish, feed: Some(feed), entries })
}

/// One meeting by itself.
pub fn single(entry: Entry, method: Method) -> String {
    write(&Calendar { method, feed: None, entries: vec![entry] })
}
