//! The declaration over HTTP.

use axum::extract::State;
use axum::response::Response;
use kernel::access::Permit;
use kernel::action;
use kernel::app::App;
use kernel::faults::Fault;
use ui::visit;

use super::{pages, queries};
use crate::commitments;

action! {
    /// Reading the declaration.
    pub ShowDeclaration = "people.declaration.show", may Anyone
}

pub async fn show(permit: Permit<ShowDeclaration>, State(app): State<App>) -> Result<Response, Fault> {
    let conn = app.db.reader().await?;
    let year = i64::from(app.clock.today(&permit.actor.zone()).year()).saturating_sub(1);
    let commitments = commitments::queries::list(&conn, year).await?;
    let counts = queries::counts(&conn).await?;
    Ok(visit::show(&app, &permit, pages::show(permit.lang(), &counts, &commitments)))
}
