//! The desk over HTTP.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::access::Permit;
use kernel::app::App;
use kernel::faults::Fault;
use kernel::forms::Query;
use kernel::jobs;
use kernel::paging::After;
use nouns::office::{JobDiscarded, JobRetried};
use serde::Deserialize;
use ui::visit;

use super::policy::{HandleJob, ShowDesk};
use super::{pages, queries};

/// Where the two lists of the desk begin.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Pages {
    waiting: String,
    aside: String,
}

pub async fn show(
    permit: Permit<ShowDesk>,
    State(app): State<App>,
    Query(asked): Query<Pages>,
) -> Result<Response, Fault> {
    let conn = app.db.reader().await?;
    let waiting = queries::list_waiting(&conn, &After::read(&asked.waiting)).await?.found()?;
    let total = queries::count_waiting(&conn).await?;
    let aside = jobs::list_set_aside(&conn, &After::read(&asked.aside)).await?.found()?;
    let page =
        pages::show(permit.lang(), &permit.actor.zone(), &waiting, total, &aside).done(pages::done(&permit.visit));
    Ok(visit::show(&app, &permit, page))
}

pub async fn retry(permit: Permit<HandleJob>, State(app): State<App>) -> Result<Response, Fault> {
    let tx = app.db.begin(&permit).await?;
    if !jobs::retry(&tx, permit.key).await? {
        return Err(Fault::NotFound);
    }
    tx.commit(&JobRetried { job: permit.key }).await?;
    Ok(visit::go(permit.lang(), "/office", "retried").into_response())
}

pub async fn discard(permit: Permit<HandleJob>, State(app): State<App>) -> Result<Response, Fault> {
    let tx = app.db.begin(&permit).await?;
    if !jobs::discard(&tx, permit.key).await? {
        return Err(Fault::NotFound);
    }
    tx.commit(&JobDiscarded { job: permit.key }).await?;
    Ok(visit::go(permit.lang(), "/office", "discarded").into_response())
}
