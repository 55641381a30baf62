//! Governments over HTTP.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::access::{Permit, Place};
use kernel::app::App;
use kernel::faults::Fault;
use kernel::forms::Query;
use kernel::paging::{After, Paging};
use ui::visit;

use super::domain::Filter;
use super::policy::{ListGovernments, ShowGovernment};
use super::{pages, queries};
use crate::affiliations::policy::ListPeople;
use crate::closures::policy::ReopenGovernment;
use crate::closures::queries::find as find_closure;
use crate::commitments::policy::Report;
use crate::commitments::queries::list_latest;
use crate::registers::policy::CorrectGovernment;
use crate::signatures::policy::Sign;

/// More marks than Europe has governments on a map that anyone could read.
const MARKS: i64 = 50_000;

pub async fn list(
    permit: Permit<ListGovernments>,
    State(app): State<App>,
    Query(filter): Query<Filter>,
) -> Result<Response, Fault> {
    let conn = app.db.reader().await?;
    let page = queries::list_page(&conn, &filter).await?.found()?;
    let total = queries::count(&conn, &filter).await?;
    Ok(visit::show(&app, &permit, pages::list(permit.lang(), &filter, &page, total)))
}

pub async fn map(
    permit: Permit<ListGovernments>,
    State(app): State<App>,
    Query(filter): Query<Filter>,
) -> Result<Response, Fault> {
    let filter = Filter { after: String::new(), ..filter };
    let rows = queries::list_marks(&app.db.reader().await?, &filter, MARKS).await?;
    Ok(visit::show(&app, &permit, pages::map(permit.lang(), &filter, &rows)))
}

pub async fn show(
    permit: Permit<ShowGovernment>,
    State(app): State<App>,
    Query(paging): Query<Paging>,
) -> Result<Response, Fault> {
    let government = &permit.target;
    if let Some(slug) = &government.merged_into {
        return Ok(visit::go(permit.lang(), &format!("/governments/{slug}"), "").into_response());
    }
    let conn = app.db.reader().await?;
    let place = Place::at(government.id.uuid());
    let closure = if government.is_open { None } else { find_closure(&conn, government.id).await? };
    let shown = pages::Shown {
        government,
        closure,
        may_reopen: permit.may::<ReopenGovernment>(&place),
        reports: list_latest(&conn, government.id).await?,
        groups: queries::list_groups(&conn, government.id).await?,
        used: queries::list_used(&conn, government.id).await?,
        challenges: queries::list_challenges(&conn, government.id).await?,
        contributions: queries::list_contributions(&conn, government.id, &After::read(&paging.after)).await?.found()?,
        may_sign: permit.may::<Sign>(&place),
        may_report: permit.may::<Report>(&place),
        may_see_people: permit.may::<ListPeople>(&place),
        may_correct: permit.may::<CorrectGovernment>(&place),
        may_claim: government.is_open && permit.actor.signed().is_some(),
    };
    Ok(visit::show(&app, &permit, pages::show(permit.lang(), &shown).done(pages::done(&permit.visit))))
}
