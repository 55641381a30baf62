//! Calendars over HTTP.

use almanac::{Entry, Method};
use axum::extract::State;
use axum::http::header::CONTENT_DISPOSITION;
use axum::http::{HeaderMap, HeaderValue, Method as Verb};
use axum::response::Response;
use jiff::ToSpan;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use kernel::access::Permit;
use kernel::app::App;
use kernel::faults::Fault;
use kernel::fetched;

use super::policy::{ReadAll, ReadEvent, ReadGroup, ReadOwn};
use super::queries;
use super::telling::{self, Depth};
use crate::meetings::policy::{is_for, is_guest};
use crate::words as t;

const KIND: &str = "text/calendar; charset=utf-8";

/// Calendars hold a year that has passed and all that is to come.
fn since(app: &App) -> Date {
    let today = app.clock.today(&TimeZone::UTC);
    today.checked_sub(1.year()).unwrap_or(today)
}

pub async fn all(
    permit: Permit<ReadAll>,
    State(app): State<App>,
    verb: Verb,
    headers: HeaderMap,
) -> Result<Response, Fault> {
    let lang = permit.lang();
    let conn = app.db.reader().await?;
    let meetings = queries::list_announced(&conn, since(&app)).await?;
    let items = queries::list_items(&conn, None, since(&app)).await?;
    let name = t::calendar_all(lang, &app.config.instance);
    let text = telling::feed(&app, lang, name, (&permit.visit.path, "/events"), (&meetings, &items), Depth::public);
    Ok(fetched::for_all(&permit, &verb, &headers, KIND, text))
}

pub async fn group(
    permit: Permit<ReadGroup>,
    State(app): State<App>,
    verb: Verb,
    headers: HeaderMap,
) -> Result<Response, Fault> {
    let (lang, group) = (permit.lang(), &permit.target);
    let conn = app.db.reader().await?;
    let meetings = queries::list_of_group(&conn, group.id, since(&app)).await?;
    let items = queries::list_items(&conn, Some(group.id), since(&app)).await?;
    let page = format!("/groups/{}", group.slug);
    let text =
        telling::feed(&app, lang, group.name.clone(), (&permit.visit.path, &page), (&meetings, &items), Depth::public);
    Ok(fetched::for_all(&permit, &verb, &headers, KIND, text))
}

/// What the person behind a secret address may read is looked up each time.
pub async fn own(permit: Permit<ReadOwn>, State(app): State<App>, headers: HeaderMap) -> Result<Response, Fault> {
    let (lang, address) = (permit.lang(), &permit.target);
    let conn = app.db.reader().await?;
    let meetings = queries::list_of_person(&conn, address.person, address.group_id, since(&app)).await?;
    let items = queries::list_items(&conn, address.group_id, since(&app)).await?;
    let standing = queries::list_standing(&conn, address.person).await?;
    let name = match &address.group_name {
        Some(group) => group.clone(),
        None => t::calendar_own(lang, &app.config.instance),
    };
    let ways = (permit.visit.path.as_str(), "/account/calendars");
    let text = telling::feed(&app, lang, name, ways, (&meetings, &items), |one| Depth::with(&standing, one));
    Ok(fetched::for_one(&headers, KIND, text))
}

pub async fn event(
    permit: Permit<ReadEvent>,
    State(app): State<App>,
    verb: Verb,
    headers: HeaderMap,
) -> Result<Response, Fault> {
    let meeting = &permit.target;
    let is_meant = is_guest(&permit.actor, meeting.id)
        || is_for(&permit.actor, (meeting.audience, meeting.registers), meeting.group_id);
    let depth = if is_meant { Depth::Meant } else { Depth::Announced };
    let items = queries::list_items_of(&app.db.reader().await?, meeting.id).await?;
    let entry = telling::entry(&app, permit.lang(), meeting, &items, depth, None).ok_or(Fault::NotFound)?;
    Ok(as_file(
        fetched::for_all(&permit, &verb, &headers, KIND, telling::single(entry, Method::Publish)),
        &meeting.slug,
    ))
}

/// A meeting to take along, for the holder of a secret alone.
pub fn file(headers: &HeaderMap, entry: Entry, slug: &str) -> Response {
    as_file(fetched::for_one(headers, KIND, telling::single(entry, Method::Publish)), slug)
}

fn as_file(mut response: Response, slug: &str) -> Response {
    if let Ok(name) = HeaderValue::from_str(&format!("attachment; filename=\"{slug}.ics\"")) {
        response.headers_mut().insert(CONTENT_DISPOSITION, name);
    }
    response
}
