//! The desk over HTTP.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use jiff::SignedDuration;
use kernel::access::Permit;
use kernel::app::App;
use kernel::faults::Fault;
use kernel::forms::Query;
use kernel::jobs;
use kernel::paging::{After, Paging};
use nouns::office::{JobDiscarded, JobRetried};
use serde::Deserialize;
use ui::visit;

use super::policy::{HandleJob, ListJobs, ShowDesk};
use super::{pages, queries};
use crate::backups::pages::is_old;
use crate::backups::queries as backups;
use crate::operations;

/// Where the list of what waits goes on.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Pages {
    waiting: String,
}

/// How long a decision may wait before the desk says so first.
const PATIENCE: SignedDuration = SignedDuration::from_hours(7 * 24);
/// As many groups without a lead are named.
const NAMED: i64 = 5;

pub async fn show(
    permit: Permit<ShowDesk>,
    State(app): State<App>,
    Query(asked): Query<Pages>,
) -> Result<Response, Fault> {
    let now = app.clock.now();
    let conn = app.db.reader().await?;
    let hands = queries::count_hands(&conn, now.checked_sub(PATIENCE).map_err(Fault::internal)?).await?;
    let shown = pages::Shown {
        waiting: &queries::list_waiting(&conn, &After::read(&asked.waiting)).await?.found()?,
        total: queries::count_waiting(&conn).await?,
        set_aside: jobs::count_set_aside(&conn).await?,
        hands: &hands,
        refusal: if hands.refused > 0 { queries::find_refusal(&conn).await? } else { None },
        leaderless: &queries::list_leaderless(&conn, NAMED).await?,
        has_old_backup: is_old(backups::find_newest(&conn).await?, app.config.backup_days, now),
        room: (operations::of(&app)?.room)(&app),
        zone: permit.actor.zone(),
    };
    let page = pages::show(permit.lang(), &shown).done(pages::done(&permit.visit));
    Ok(visit::show(&app, &permit, page))
}

pub async fn list_jobs(
    permit: Permit<ListJobs>,
    State(app): State<App>,
    Query(paging): Query<Paging>,
) -> Result<Response, Fault> {
    let conn = app.db.reader().await?;
    let aside = jobs::list_set_aside(&conn, &After::read(&paging.after)).await?.found()?;
    let page = pages::jobs(permit.lang(), &permit.actor.zone(), &aside).done(pages::done(&permit.visit));
    Ok(visit::show(&app, &permit, page))
}

pub async fn retry(permit: Permit<HandleJob>, State(app): State<App>) -> Result<Response, Fault> {
    let tx = app.db.begin(&permit).await?;
    if !jobs::retry(&tx, permit.key).await? {
        return Err(Fault::NotFound);
    }
    tx.commit(&JobRetried { job: permit.key }).await?;
    Ok(visit::go(permit.lang(), "/office/jobs", "retried").into_response())
}

pub async fn discard(permit: Permit<HandleJob>, State(app): State<App>) -> Result<Response, Fault> {
    let tx = app.db.begin(&permit).await?;
    if !jobs::discard(&tx, permit.key).await? {
        return Err(Fault::NotFound);
    }
    tx.commit(&JobDiscarded { job: permit.key }).await?;
    Ok(visit::go(permit.lang(), "/office/jobs", "discarded").into_response())
}
