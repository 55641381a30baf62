//! Papers over HTTP. Making one costs as much as a hundred pages, so they are made one at a time, away from the threads that
//! answer requests, and not too often for one network; what a visitor gets is kept like a page.

use std::sync::LazyLock;

use axum::extract::State;
use axum::http::HeaderValue;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use kernel::access::{Action, Permit};
use kernel::app::App;
use kernel::faults::Fault;
use kernel::limits::{Limit, Network};
use kernel::pagecache::Public;
use papers::Paper;
use tokio::sync::Semaphore;

use super::pages;
use crate::closings::domain::Record;
use crate::closings::policy::{Reads, ShowReport};
use crate::closings::queries::find_report;
use crate::plans::policy::ShowPlan;
use crate::plans::queries;

/// One at a time: each uses all cores for a moment, and some memory.
static TURN: LazyLock<Semaphore> = LazyLock::new(|| Semaphore::new(1));

pub async fn plan(
    permit: Permit<ShowPlan>,
    State(app): State<App>,
    Network(network): Network,
) -> Result<Response, Fault> {
    app.limits.take(Limit::Paper, &network)?;
    let plan = &permit.target;
    let conn = app.db.reader().await?;
    let steps = queries::list_steps(&conn, plan.id).await?;
    let activities = queries::list_activities(&conn, plan.id).await?;
    let milestones = queries::list_milestones(&conn, plan.id).await?;
    drop(conn);
    let head = pages::Head { plan, app: &app, zone: &permit.actor.zone() };
    let paper = pages::plan(permit.lang(), &head, &steps, &activities, &milestones);
    answer(&permit, paper).await
}

pub async fn report(
    permit: Permit<ShowReport>,
    State(app): State<App>,
    Network(network): Network,
) -> Result<Response, Fault> {
    app.limits.take(Limit::Paper, &network)?;
    let plan = &permit.target;
    let report = find_report(&app.db.reader().await?, plan.id).await?.ok_or(Fault::NotFound)?;
    let record: Record = serde_json::from_value(report.record.clone().unwrap_or_default()).map_err(Fault::internal)?;
    let head = pages::Head { plan, app: &app, zone: &permit.actor.zone() };
    let paper = pages::report(permit.lang(), &head, &report, &record, Reads::of(&permit.actor, plan));
    answer(&permit, paper).await
}

async fn answer<A: Action>(permit: &Permit<A>, paper: Paper) -> Result<Response, Fault> {
    let name = format!("attachment; filename*=UTF-8''{}.pdf", ui::encode(&paper.title));
    let name = HeaderValue::from_str(&name).map_err(Fault::internal)?;
    let turn = TURN.acquire().await.map_err(Fault::internal)?;
    let pdf = tokio::task::spawn_blocking(move || {
        // Whoever asked may be gone; the work goes on all the same, and so does its turn.
        let _turn = turn;
        paper.pdf()
    });
    let pdf = pdf.await.map_err(Fault::internal)?.map_err(Fault::internal)?;
    let headers = [(CONTENT_TYPE, HeaderValue::from_static("application/pdf")), (CONTENT_DISPOSITION, name)];
    let mut response = (headers, pdf).into_response();
    if permit.is_public() {
        response.extensions_mut().insert(Public);
    }
    Ok(response)
}
