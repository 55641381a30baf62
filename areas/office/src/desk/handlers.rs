//! The desk over HTTP.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::access::Permit;
use kernel::app::App;
use kernel::faults::Fault;
use kernel::jobs;
use nouns::office::{JobDiscarded, JobRetried};
use ui::visit;

use super::policy::{HandleJob, ShowDesk};
use super::{pages, queries};

pub async fn show(permit: Permit<ShowDesk>, State(app): State<App>) -> Result<Response, Fault> {
    let conn = app.db.reader().await?;
    let waiting = queries::list_waiting(&conn).await?;
    let aside = jobs::list_set_aside(&conn).await?;
    let page = pages::show(permit.lang(), &permit.actor.zone(), &waiting, &aside).done(pages::done(&permit.visit));
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
