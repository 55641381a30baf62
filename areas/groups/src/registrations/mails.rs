//! The mails of a registration. Nothing that was typed goes to an address before its owner has proved it, so that nobody can
//! write to others in our name. Each mail with a link has a secret of its own.

use almanac::{Entry, Method, Party};
use jiff::tz::TimeZone;
use kernel::actor::new_secret;
use kernel::app::App;
use kernel::db::Tx;
use kernel::faults::Fault;
use kernel::mail::{self, Invitation, Mail};
use nouns::RegistrationId;
use ui::href;
use words::Lang;

use super::domain::State;
use super::queries::{self, Untold};
use crate::calendars::jobs::one_line;
use crate::calendars::queries::{Item, Told};
use crate::calendars::telling::{self, Depth};
use crate::meetings::queries::Meeting;
use crate::words as t;

/// A link of its own to the page of a registration.
async fn link(app: &App, tx: &Tx, lang: Lang, id: RegistrationId) -> Result<String, Fault> {
    let secret = new_secret();
    queries::insert_key(tx, id, &secret).await?;
    Ok(app.config.link(&href(lang, &format!("/tickets/{secret}"))))
}

/// Asks whoever reads the mail of an address whether it was they who typed it.
pub async fn ask(app: &App, tx: &Tx, lang: Lang, meeting: &Meeting, id: RegistrationId, to: &str) -> Result<(), Fault> {
    let (title, link) = (one_line(&meeting.title), link(app, tx, lang, id).await?);
    let subject = t::mail_register_subject(lang, &title);
    let text = t::mail_register(lang, &title, &link);
    Ok(mail::enqueue(tx, &Mail { to: to.to_owned(), subject, text, html: None }).await?)
}

/// Tells the owner of an address that it was typed again.
pub async fn remind(
    app: &App,
    tx: &Tx,
    lang: Lang,
    meeting: &Meeting,
    id: RegistrationId,
    to: &str,
) -> Result<(), Fault> {
    let (title, link) = (one_line(&meeting.title), link(app, tx, lang, id).await?);
    let subject = t::mail_known_subject(lang, &title);
    let text = t::mail_known(lang, &title, &link);
    Ok(mail::enqueue(tx, &Mail { to: to.to_owned(), subject, text, html: None }).await?)
}

/// When a meeting is, with the zone in which that is told: of somebody without an account none is known.
fn at(lang: Lang, meeting: &Told) -> String {
    let zone = meeting.zone.as_deref().and_then(|zone| TimeZone::get(zone).ok()).unwrap_or(TimeZone::UTC);
    let name = zone.iana_name().unwrap_or("UTC").to_owned();
    meeting
        .starts_at
        .map(|at| format!("{} ({name})", words::date_time(lang, &at.to_zoned_datetime(zone))))
        .unwrap_or_default()
}

/// Tells somebody how their registration stands now, by what the last mail said. Whoever has or had a place gets it into
/// their calendar, and out of it.
pub async fn tell(app: &App, tx: &Tx, (meeting, items): (&Told, &[Item]), to: &Untold) -> Result<(), Fault> {
    let lang = Lang::from_tag(&to.lang).unwrap_or_default();
    let (title, at) = (one_line(&meeting.title), at(lang, meeting));
    let page = app.config.link(&href(lang, &format!("/events/{}", meeting.slug)));
    let reason = to.reason.as_deref().unwrap_or_default();
    let had_place = to.told_state == Some(State::Registered);
    let is_off = meeting.cancelled_at.is_some();
    let (subject, text, method) = match to.state {
        State::Asked => return Ok(()),
        // Who was told nothing has nothing to be taken back.
        State::Registered | State::Waiting if is_off && to.told_state.is_none() => return Ok(()),
        State::Registered | State::Waiting if is_off => {
            let reason = meeting.cancel_reason.as_deref().unwrap_or_default();
            let text = t::mail_registered_off(lang, &title, &at, reason, &page);
            (t::mail_cancelled_subject(lang, &title), text, had_place.then_some(Method::Cancel))
        }
        State::Cancelled => {
            let text = t::mail_given_back(lang, &title, &at, &page);
            (t::mail_given_back_subject(lang, &title), text, had_place.then_some(Method::Cancel))
        }
        State::Removed => {
            let text = t::mail_removed(lang, &title, &at, reason, &page);
            (t::mail_removed_subject(lang, &title), text, had_place.then_some(Method::Cancel))
        }
        State::Registered => {
            let link = link(app, tx, lang, to.id).await?;
            let (subject, text) = match to.told_state {
                Some(State::Registered) => {
                    (t::mail_moved_subject(lang, &title), t::mail_registered_moved(lang, &title, &at, &link))
                }
                Some(State::Waiting) => {
                    (t::mail_moved_up_subject(lang, &title), t::mail_moved_up(lang, &title, &at, &link))
                }
                _ => (t::mail_registered_subject(lang, &title), t::mail_registered(lang, &title, &at, &link)),
            };
            (subject, text, Some(Method::Request))
        }
        State::Waiting => {
            let link = link(app, tx, lang, to.id).await?;
            let (subject, text) = match to.told_state {
                Some(State::Waiting) => {
                    (t::mail_moved_subject(lang, &title), t::mail_waiting_moved(lang, &title, &at, to.line, &link))
                }
                _ => (t::mail_waiting_subject(lang, &title), t::mail_waiting(lang, &title, &at, to.line, &link)),
            };
            (subject, text, None)
        }
    };
    let mail = Mail { to: to.email.clone(), subject, text, html: None };
    let Some(method) = method else { return Ok(mail::enqueue(tx, &mail).await?) };
    let attendee = Party { name: to.name.clone(), email: to.email.clone() };
    let entry = if method == Method::Cancel {
        telling::taken_out(app, lang, meeting, attendee)?
    } else {
        let entry = telling::entry(app, lang, meeting, items, Depth::Meant, Some(attendee))
            .ok_or_else(|| Fault::internal("a meeting without a day has registrations"))?;
        // Whoever comes back after giving up a place must not be taken for older than that.
        Entry { changed: app.clock.now(), ..entry }
    };
    let invitation = Invitation { method: method.word().to_owned(), ics: telling::single(entry, method) };
    Ok(mail::enqueue_invitation(tx, &mail, invitation).await?)
}
