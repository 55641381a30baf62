//! Guards over HTTP. They are shown on the page of the limits, at the desk.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use jiff::SignedDuration;
use kernel::access::Permit;
use kernel::app::App;
use kernel::faults::Fault;
use kernel::forms::Form;
use nouns::people::{SignUpGuardEnded, SignUpGuarded};
use serde::Deserialize;
use ui::visit;

use super::policy::{EndGuard, GuardSignUp};
use super::queries;

/// For how many hours a guard may stand: an hour, a day, a week.
const HOURS: [&str; 3] = ["1", "24", "168"];

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Draft {
    hours: String,
}

pub async fn create(
    permit: Permit<GuardSignUp>,
    State(app): State<App>,
    Form(draft): Form<Draft>,
) -> Result<Response, Fault> {
    let known = HOURS.iter().find(|hours| **hours == draft.hours).and_then(|hours| hours.parse().ok());
    let hours = known.ok_or(Fault::Malformed("no such number of hours"))?;
    let tx = app.db.begin(&permit).await?;
    // The one that stands ends, so that what was chosen last holds.
    queries::end_standing(&tx).await?;
    let guard = queries::insert(&tx, SignedDuration::from_hours(hours), false).await?;
    tx.commit(&SignUpGuarded { guard, automatic: false }).await?;
    Ok(visit::go(permit.lang(), "/office/limits", "guarded").into_response())
}

pub async fn end(permit: Permit<EndGuard>, State(app): State<App>) -> Result<Response, Fault> {
    let tx = app.db.begin(&permit).await?;
    if let Some(standing) = queries::find_standing(&tx, app.clock.now()).await? {
        queries::end_standing(&tx).await?;
        tx.commit(&SignUpGuardEnded { guard: standing.id }).await?;
    }
    Ok(visit::go(permit.lang(), "/office/limits", "unguarded").into_response())
}
