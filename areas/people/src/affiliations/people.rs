//! The people of a government, for those who speak for it.

use axum::extract::State;
use axum::response::Response;
use kernel::access::Permit;
use kernel::app::App;
use kernel::faults::Fault;
use kernel::forms::Query;
use kernel::paging::{After, Paging};
use ui::visit;

use super::policy::ListPeople;
use super::{pages, queries};

pub async fn list(
    permit: Permit<ListPeople>,
    State(app): State<App>,
    Query(paging): Query<Paging>,
) -> Result<Response, Fault> {
    let (conn, government) = (app.db.reader().await?, permit.target.id);
    let people = queries::list_of_government(&conn, government, &After::read(&paging.after)).await?.found()?;
    let total = queries::count_of_government(&conn, government).await?;
    Ok(visit::show(
        &app,
        &permit,
        pages::people(permit.lang(), &permit.target, &people, total).done(pages::done(&permit.visit)),
    ))
}
