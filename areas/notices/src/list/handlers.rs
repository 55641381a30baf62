//! The list over HTTP.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::access::Permit;
use kernel::app::App;
use kernel::faults::Fault;
use kernel::forms::{Form, Query};
use nouns::notices::NoticesRead;
use serde::Deserialize;
use ui::visit;

use super::policy::{ListNotices, ReadNotices};
use super::{pages, queries};

const ROWS: usize = 30;

/// Which part of the list.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Part {
    before: String,
}

/// Up to where it is read.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Reading {
    newest: String,
}

pub async fn list(
    permit: Permit<ListNotices>,
    State(app): State<App>,
    Query(part): Query<Part>,
) -> Result<Response, Fault> {
    let before = part.before.parse().ok();
    let conn = app.db.reader().await?;
    let limit = i64::try_from(ROWS).unwrap_or(i64::MAX).saturating_add(1);
    let mut rows = queries::list(&conn, permit.person()?, before.unwrap_or(i64::MAX), limit).await?;
    let more = rows.len() > ROWS;
    rows.truncate(ROWS);
    let shown = pages::Shown {
        rows: &rows,
        zone: permit.actor.zone(),
        is_first: before.is_none(),
        next: rows.last().filter(|_| more).map(|last| last.seq),
        has_unread: permit.actor.signed().is_some_and(|signed| signed.unread > 0),
    };
    Ok(visit::show(&app, &permit, pages::list(permit.lang(), &shown).done(pages::done(&permit.visit))))
}

pub async fn read(
    permit: Permit<ReadNotices>,
    State(app): State<App>,
    Form(reading): Form<Reading>,
) -> Result<Response, Fault> {
    let person = permit.person()?;
    let newest = reading.newest.parse().map_err(|_| Fault::Malformed("up to where is no number"))?;
    let tx = app.db.begin(&permit).await?;
    if queries::set_read(&tx, person, newest).await? {
        tx.commit(&NoticesRead { person }).await?;
    }
    Ok(visit::go(permit.lang(), "/notices", "read").into_response())
}
