//! The list over HTTP.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::access::Permit;
use kernel::app::App;
use kernel::faults::Fault;
use kernel::forms::{Form, Query};
use kernel::paging::{After, Paging};
use nouns::notices::NoticesRead;
use serde::Deserialize;
use ui::visit;

use super::policy::{ListNotices, ReadNotices};
use super::{pages, queries};

/// Up to where it is read.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Reading {
    newest: String,
}

pub async fn list(
    permit: Permit<ListNotices>,
    State(app): State<App>,
    Query(paging): Query<Paging>,
) -> Result<Response, Fault> {
    let after = After::read(&paging.after);
    let told = queries::list(&app.db.reader().await?, permit.person()?, &after).await?.found()?;
    let shown = pages::Shown {
        told: &told,
        zone: permit.actor.zone(),
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
