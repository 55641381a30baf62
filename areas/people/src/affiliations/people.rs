//! The people of a government, for those who speak for it.

use axum::extract::State;
use axum::response::Response;
use kernel::access::Permit;
use kernel::app::App;
use kernel::faults::Fault;
use ui::visit;

use super::policy::ListPeople;
use super::{pages, queries};

pub async fn list(permit: Permit<ListPeople>, State(app): State<App>) -> Result<Response, Fault> {
    let people = queries::list_of_government(&app.db.reader().await?, permit.target.id).await?;
    Ok(visit::show(
        &app,
        &permit,
        pages::people(permit.lang(), &permit.target, &people).done(pages::done(&permit.visit)),
    ))
}
