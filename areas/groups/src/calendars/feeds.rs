//! Calendars over HTTP: text that programs fetch again and again, so an answer that has not changed is not sent again.

use axum::body::Body;
use axum::extract::State;
use axum::http::header::{
    ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_ENCODING, CONTENT_TYPE, ETAG, IF_NONE_MATCH, VARY,
};
use axum::http::{HeaderMap, HeaderValue, Method as Verb, StatusCode};
use axum::response::{IntoResponse, Response};
use bytes::Bytes;
use jiff::ToSpan;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use kernel::access::{Action, Permit};
use kernel::app::App;
use kernel::encoding::{Encoding, compress};
use kernel::faults::Fault;
use kernel::pagecache::{Public, tag};

use super::domain::{Entry, Method};
use super::policy::{ReadAll, ReadEvent, ReadGroup, ReadOwn};
use super::queries;
use super::telling::{self, Depth};
use crate::meetings::policy::{is_for, is_guest};
use crate::words as t;

const KIND: HeaderValue = HeaderValue::from_static("text/calendar; charset=utf-8");

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
    Ok(answer_all(&permit, &verb, &headers, text))
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
    Ok(answer_all(&permit, &verb, &headers, text))
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
    Ok(answer(&headers, text))
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
    Ok(as_file(answer_all(&permit, &verb, &headers, telling::single(entry, Method::Publish)), &meeting.slug))
}

/// A meeting to take along, for the holder of a secret alone.
pub fn file(headers: &HeaderMap, entry: Entry, slug: &str) -> Response {
    as_file(answer(headers, telling::single(entry, Method::Publish)), slug)
}

fn as_file(mut response: Response, slug: &str) -> Response {
    if let Ok(name) = HeaderValue::from_str(&format!("attachment; filename=\"{slug}.ics\"")) {
        response.headers_mut().insert(CONTENT_DISPOSITION, name);
    }
    response
}

/// What everyone may read is kept for the next visitor; the page cache tells it by the same tag.
fn answer_all<A: Action>(permit: &Permit<A>, verb: &Verb, headers: &HeaderMap, text: String) -> Response {
    if !permit.is_public() || verb != Verb::GET {
        return answer(headers, text);
    }
    let mut response = ([(CONTENT_TYPE, KIND)], text).into_response();
    response.extensions_mut().insert(Public);
    response
}

/// For this reader only: a program may keep it, and asks each time whether it still holds.
fn answer(headers: &HeaderMap, text: String) -> Response {
    let body = Bytes::from(text);
    let encoding = Encoding::accepted(headers.get(ACCEPT_ENCODING));
    let tag = tag(&body, encoding);
    let is_known = headers.get_all(IF_NONE_MATCH).iter().filter_map(|known| known.to_str().ok()).any(|known| {
        known
            .split(',')
            .map(str::trim)
            .any(|known| known == "*" || known.trim_start_matches("W/").as_bytes() == tag.as_bytes())
    });
    let mut head = HeaderMap::with_capacity(8);
    head.insert(ETAG, tag);
    head.insert(CACHE_CONTROL, HeaderValue::from_static("private, no-cache"));
    head.insert(VARY, HeaderValue::from_static("accept-encoding, cookie"));
    if is_known {
        return (StatusCode::NOT_MODIFIED, head).into_response();
    }
    head.insert(CONTENT_TYPE, KIND);
    if let Some(name) = encoding.header() {
        head.insert(CONTENT_ENCODING, HeaderValue::from_static(name));
    }
    (head, Body::from(compress(encoding, &body, 2))).into_response()
}
