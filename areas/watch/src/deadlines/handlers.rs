//! Days over HTTP, as a page and as a calendar.

use almanac::{Calendar, Entry, Feed, Method, Party, Standing, When, write};
use axum::extract::State;
use axum::http::{HeaderMap, Method as Verb};
use axum::response::Response;
use jiff::ToSpan;
use jiff::tz::TimeZone;
use kernel::access::Permit;
use kernel::action;
use kernel::app::App;
use kernel::faults::Fault;
use kernel::fetched;
use kernel::forms::Query;
use kernel::paging::After;
use ui::{href, visit};
use words::Lang;

use super::pages;
use super::queries::{self, Dated};
use crate::dossiers::domain::{Confidence, Filter};
use crate::dossiers::queries::list_own;
use crate::words as t;

action! {
    /// Reading which days come.
    pub ListDeadlines = "watch.deadline.list", may Anyone
}
action! {
    /// Reading the calendar of days.
    pub ReadCalendar = "watch.deadline.calendar", may Anyone
}

pub async fn list(
    permit: Permit<ListDeadlines>,
    State(app): State<App>,
    Query(filter): Query<Filter>,
) -> Result<Response, Fault> {
    let (lang, filter) = (permit.lang(), filter.sound());
    let conn = app.db.reader().await?;
    let (today, after) = (app.clock.today(&permit.actor.zone()), After::read(&filter.after));
    let found = if filter.past.is_empty() {
        queries::list_coming(&conn, &filter, today, &after).await?
    } else {
        queries::list_past(&conn, &filter, today, &after).await?
    };
    let query = filter.query();
    let joint = if query.is_empty() { "" } else { "?" };
    let shown = pages::List {
        found: found.found()?,
        own: match permit.actor.person() {
            Some(person) => list_own(&conn, person).await?,
            None => Vec::new(),
        },
        calendar: app.config.link(&href(lang, &format!("/deadlines/all.ics{joint}{query}"))),
        filter,
    };
    Ok(visit::show(&app, &permit, pages::list(lang, &shown)))
}

pub async fn calendar(
    permit: Permit<ReadCalendar>,
    State(app): State<App>,
    Query(filter): Query<Filter>,
    verb: Verb,
    headers: HeaderMap,
) -> Result<Response, Fault> {
    let (lang, filter) = (permit.lang(), filter.sound());
    let today = app.clock.today(&TimeZone::UTC);
    let since = today.checked_sub(1.year()).unwrap_or(today);
    let days = queries::list_since(&app.db.reader().await?, &filter, since).await?;
    let query = filter.query();
    let joint = if query.is_empty() { "" } else { "?" };
    let feed = Feed {
        name: t::calendar_name(lang, &app.config.instance),
        about: t::watch_lede(lang).into(),
        page: app.config.link(&href(lang, &format!("/deadlines{joint}{query}"))),
        source: app.config.link(&href(lang, &format!("/deadlines/all.ics{joint}{query}"))),
    };
    let entries = days.iter().map(|day| entry(&app, lang, day)).collect();
    let text = write(&Calendar { method: Method::Publish, feed: Some(feed), entries });
    Ok(fetched::for_all(&permit, &verb, &headers, "text/calendar; charset=utf-8", text))
}

/// A whole day, at which nobody is busy. What is not simply stated by its source is tentative, and says why.
fn entry(app: &App, lang: Lang, day: &Dated) -> Entry {
    let page = app.config.link(&href(lang, &format!("/dossiers/{}", day.slug)));
    let text = [
        day.example.then(|| t::calendar_example(lang).to_owned()),
        Some(day.words.clone()),
        Some(day.who.clone()).filter(|who| !who.is_empty()).map(|who| t::who_line(lang, &who)),
        Some(day.by_words.clone()).filter(|by| !by.is_empty()),
        Some(day.basis.clone()).filter(|basis| !basis.is_empty()),
        (day.confidence != Confidence::Stated).then(|| day.confidence.name(lang).to_owned()),
        Some(t::checked_on(lang, &words::date(lang, day.checked_on))),
        Some(day.source_url.clone()),
        Some(page.clone()),
    ];
    Entry {
        uid: format!("{}@{}", day.id, app.config.host()),
        sequence: day.version.saturating_sub(1),
        when: When::Days { first: day.on_day, last: day.on_day },
        standing: match (day.is_out, day.confidence) {
            (true, _) => Standing::Cancelled,
            (false, Confidence::Stated) => Standing::Confirmed,
            (false, _) => Standing::Tentative,
        },
        title: format!("{}: {}", day.title, day.words),
        text: text.into_iter().flatten().collect::<Vec<_>>().join("\n\n"),
        place: None,
        link: None,
        link_label: String::new(),
        page,
        organiser: Party {
            name: app.config.instance.clone(),
            email: kernel::mail::address_of(&app.config.mail_from).unwrap_or_default(),
        },
        attendee: None,
        changed: day.changed_at,
    }
}
