//! Resources over HTTP.

use axum::extract::State;
use axum::response::Response;
use kernel::access::Permit;
use kernel::app::App;
use kernel::faults::Fault;
use kernel::forms::Query;
use kernel::paging::After;
use serde::Deserialize;
use ui::visit;

use super::policy::{ListResources, ShowResource};
use super::{pages, queries};

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Filter {
    pub group: String,
    pub after: String,
}

pub async fn list(
    permit: Permit<ListResources>,
    State(app): State<App>,
    Query(filter): Query<Filter>,
) -> Result<Response, Fault> {
    let conn = app.db.reader().await?;
    let resources = queries::list_page(&conn, &filter.group, &After::read(&filter.after)).await?.found()?;
    let total = queries::count(&conn, &filter.group).await?;
    let groups = queries::list_groups(&conn).await?;
    Ok(visit::show(&app, &permit, pages::list(permit.lang(), &filter, &groups, &resources, total)))
}

pub async fn show(permit: Permit<ShowResource>, State(app): State<App>) -> Result<Response, Fault> {
    Ok(visit::show(&app, &permit, pages::show(permit.lang(), &permit.target)))
}
