//! Plans over HTTP.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::access::{Permit, Place};
use kernel::app::App;
use kernel::faults::Fault;
use kernel::forms::Form;
use nouns::work::{PlanAdopted, PlanOpened};
use serde::Deserialize;
use ui::{FormErrors, visit};

use super::pages::{self, Shown};
use super::policy::{AdoptPlan, OpenPlan, ShowPlan};
use super::queries::{self, Plan};
use crate::proposals::domain::{TEXT_LIMIT, TEXT_MAX};
use crate::words as t;

/// The year of a plan to open, as it was chosen.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Draft {
    year: String,
}

/// How the group decided, as it was typed.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Adoption {
    decision: String,
}

pub async fn show(permit: Permit<ShowPlan>, State(app): State<App>) -> Result<Response, Fault> {
    let place = Place::at(permit.target.group_id.uuid());
    let may = pages::May { open: permit.may::<OpenPlan>(&place), adopt: permit.may::<AdoptPlan>(&place) };
    let page = page(&app, &permit, &permit.target, may, "", &FormErrors::new()).await?;
    Ok(visit::show(&app, &permit, page.done(pages::done(&permit.visit))))
}

async fn page<A: kernel::access::Action>(
    app: &App,
    permit: &Permit<A>,
    plan: &Plan,
    may: pages::May,
    decision: &str,
    errors: &FormErrors,
) -> Result<ui::Page<'static>, Fault> {
    let conn = app.db.reader().await?;
    let years = queries::list_years(&conn, plan.group_id).await?;
    let activities = queries::list_activities(&conn, plan.id).await?;
    let shown = Shown { plan, years: &years, activities: &activities, may, decision, zone: &permit.actor.zone() };
    Ok(pages::show(permit.lang(), &shown, errors))
}

/// This year and the next, as far as they have no plan.
async fn free_years(app: &App, permit: &Permit<OpenPlan>) -> Result<Vec<i64>, Fault> {
    let this = i64::from(app.clock.today(&permit.actor.zone()).year());
    let taken = queries::list_years(&app.db.reader().await?, permit.target.id).await?;
    Ok([this, this + 1].into_iter().filter(|year| !taken.iter().any(|one| one.year == *year)).collect())
}

pub async fn new(permit: Permit<OpenPlan>, State(app): State<App>) -> Result<Response, Fault> {
    let years = free_years(&app, &permit).await?;
    Ok(visit::show(&app, &permit, pages::new(permit.lang(), &permit.target, &years, &FormErrors::new())))
}

pub async fn create(
    permit: Permit<OpenPlan>,
    State(app): State<App>,
    Form(draft): Form<Draft>,
) -> Result<Response, Fault> {
    let (lang, group) = (permit.lang(), &permit.target);
    let years = free_years(&app, &permit).await?;
    let Some(year) = years.iter().copied().find(|year| year.to_string() == draft.year) else {
        let errors = FormErrors::one("year", t::plan_year_missing(lang));
        return Ok(visit::refuse(&app, &permit, pages::new(lang, group, &years, &errors)));
    };
    let tx = app.db.begin(&permit).await?;
    // Opened by somebody else in the meantime: then it is there, and that is what was wanted.
    if queries::find_plan(&tx, &group.slug, year).await?.is_none() {
        let plan = queries::insert_plan(&tx, group.id, year, "open").await?;
        tx.commit(&PlanOpened { plan, group: group.id }).await?;
    }
    Ok(visit::go(lang, &format!("/groups/{}/plans/{year}", group.slug), "opened").into_response())
}

pub async fn adopt(
    permit: Permit<AdoptPlan>,
    State(app): State<App>,
    Form(draft): Form<Adoption>,
) -> Result<Response, Fault> {
    let (lang, plan) = (permit.lang(), &permit.target);
    let decision = draft.decision.trim();
    let mut errors = FormErrors::new();
    errors.require(!decision.is_empty(), "decision", t::plan_decision_missing(lang));
    errors.require(decision.chars().count() <= TEXT_MAX, "decision", t::text_long(lang, TEXT_LIMIT));
    if !errors.is_empty() {
        let may = pages::May { open: true, adopt: true };
        return Ok(visit::refuse(&app, &permit, page(&app, &permit, plan, may, decision, &errors).await?));
    }
    let tx = app.db.begin(&permit).await?;
    if queries::set_adopted(&tx, plan.id, decision).await? {
        tx.commit(&PlanAdopted { plan: plan.id, group: plan.group_id }).await?;
    }
    Ok(visit::go(lang, &format!("/groups/{}/plans/{}", plan.group_slug, plan.year), "adopted").into_response())
}
