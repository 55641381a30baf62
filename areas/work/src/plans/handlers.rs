//! Plans over HTTP.

use axum::extract::State;
use axum::response::Response;
use kernel::access::Permit;
use kernel::app::App;
use kernel::faults::Fault;
use ui::visit;

use super::policy::ShowPlan;
use super::{pages, queries};

pub async fn show(permit: Permit<ShowPlan>, State(app): State<App>) -> Result<Response, Fault> {
    let conn = app.db.reader().await?;
    let activities = queries::list_activities(&conn, permit.target.id).await?;
    let years = queries::list_years(&conn, permit.target.group_id).await?;
    Ok(visit::show(&app, &permit, pages::show(permit.lang(), &permit.target, &years, &activities)))
}
