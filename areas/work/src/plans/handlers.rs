//! Plans over HTTP. What must hold is decided inside the transaction, on fresh values.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::access::{Action, Permit, Place};
use kernel::app::App;
use kernel::db::Tx;
use kernel::events::Event;
use kernel::faults::Fault;
use kernel::forms::Form;
use nouns::work::{PlanAdopted, PlanDiscussed, PlanDrafted, PlanOpened, PlanStarted};
use serde::Deserialize;
use ui::{FormErrors, visit};

use super::domain::{Adoption, PlanState};
use super::pages::{self, Shown};
use super::policy::{AdoptPlan, MovePlan, OpenPlan, ShowPlan};
use super::queries::{self, Plan};
use super::timeline;
use crate::activities::policy::AddActivity;
use crate::closings::policy::ClosePlan;
use crate::offered::Offered;
use crate::words as t;

/// The year of a plan to begin, as it was chosen.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Draft {
    year: String,
    /// `draft` if proposals are not taken yet: the button that was used.
    state: String,
}

pub async fn show(permit: Permit<ShowPlan>, State(app): State<App>) -> Result<Response, Fault> {
    let page = page(&app, &permit, &permit.target, &Adoption::default(), &FormErrors::new()).await?;
    Ok(visit::show(&app, &permit, page.done(pages::done(&permit.visit))))
}

async fn page<A: Action>(
    app: &App,
    permit: &Permit<A>,
    plan: &Plan,
    adoption: &Adoption,
    errors: &FormErrors,
) -> Result<ui::Page<'static>, Fault> {
    let place = Place::at(plan.group_id.uuid());
    let may = pages::May {
        open: permit.may::<OpenPlan>(&place),
        add: permit.may::<AddActivity>(&place),
        move_on: permit.may::<MovePlan>(&place) && permit.may::<AdoptPlan>(&place) && permit.may::<ClosePlan>(&place),
    };
    let conn = app.db.reader().await?;
    let years = queries::list_years(&conn, plan.group_id).await?;
    let steps = queries::list_steps(&conn, plan.id).await?;
    let activities = queries::list_activities(&conn, plan.id).await?;
    let asks = may.move_on && plan.state == PlanState::Discussion;
    let meetings = if asks { queries::list_meetings(&conn, plan.group_id).await? } else { Offered::default() };
    let zone = permit.actor.zone();
    let shown = Shown {
        plan,
        years: &years,
        steps: &steps,
        activities: &activities,
        may,
        meetings: &meetings,
        adoption,
        zone: &zone,
    };
    Ok(pages::show(permit.lang(), &shown, errors))
}

pub async fn timeline(permit: Permit<ShowPlan>, State(app): State<App>) -> Result<Response, Fault> {
    let plan = &permit.target;
    let conn = app.db.reader().await?;
    let years = queries::list_years(&conn, plan.group_id).await?;
    let activities = queries::list_activities(&conn, plan.id).await?;
    let milestones = queries::list_milestones(&conn, plan.id).await?;
    let today = app.clock.today(&permit.actor.zone());
    let page = timeline::show(permit.lang(), plan, &years, &activities, &milestones, today);
    Ok(visit::show(&app, &permit, page))
}

/// This year and the next: those for which a plan can be begun.
fn near_years(app: &App, permit: &Permit<OpenPlan>) -> [i64; 2] {
    let this = i64::from(app.clock.today(&permit.actor.zone()).year());
    [this, this + 1]
}

/// Those of them that have no plan.
async fn free_years(app: &App, permit: &Permit<OpenPlan>) -> Result<Vec<i64>, Fault> {
    let taken = queries::list_years(&app.db.reader().await?, permit.target.id).await?;
    let near = near_years(app, permit).into_iter();
    Ok(near.filter(|year| !taken.iter().any(|one| one.year == *year)).collect())
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
    let Some(year) = near_years(&app, &permit).into_iter().find(|year| year.to_string() == draft.year) else {
        let errors = FormErrors::one("year", t::plan_year_missing(lang));
        let years = free_years(&app, &permit).await?;
        return Ok(visit::refuse(&app, &permit, pages::new(lang, group, &years, &errors)));
    };
    let path = format!("/groups/{}/plans/{year}", group.slug);
    let tx = app.db.begin(&permit).await?;
    if queries::find_plan(&tx, &group.slug, year).await?.is_some() {
        return Ok(visit::go(lang, &path, "known").into_response());
    }
    let done = if draft.state == PlanState::Draft.word() {
        let plan = queries::insert_plan(&tx, group.id, year, PlanState::Draft).await?;
        tx.commit(&PlanDrafted { plan, group: group.id }).await?;
        "drafted"
    } else {
        let plan = queries::insert_plan(&tx, group.id, year, PlanState::Open).await?;
        tx.commit(&PlanOpened { plan, group: group.id }).await?;
        "opened"
    };
    Ok(visit::go(lang, &path, done).into_response())
}

/// Moves a plan on to `to`. Pressed twice, or by two people, it happens once.
async fn move_on<E: Event>(
    app: &App,
    permit: &Permit<MovePlan>,
    to: PlanState,
    event: impl FnOnce(&Plan) -> E,
    done: &str,
) -> Result<Response, Fault> {
    let lang = permit.lang();
    let tx = app.db.begin(permit).await?;
    let plan = fresh(&tx, &permit.key).await?;
    if plan.state != to {
        let moved = to.comes_from().contains(&plan.state) && queries::set_state(&tx, plan.id, plan.state, to).await?;
        if !moved {
            drop(tx);
            let errors = FormErrors::one("", t::plan_stands_elsewhere(lang, pages::state_name(lang, plan.state)));
            let page = page(app, permit, &plan, &Adoption::default(), &errors).await?;
            return Ok(visit::refuse(app, permit, page));
        }
        tx.commit(&event(&plan)).await?;
    }
    Ok(visit::go(lang, &path(&plan), done).into_response())
}

fn path(plan: &Plan) -> String {
    format!("/groups/{}/plans/{}", plan.group_slug, plan.year)
}

async fn fresh(tx: &Tx, (slug, year): &(String, i64)) -> Result<Plan, Fault> {
    queries::find_plan(tx, slug, *year).await?.ok_or(Fault::NotFound)
}

pub async fn open(permit: Permit<MovePlan>, State(app): State<App>) -> Result<Response, Fault> {
    let event = |plan: &Plan| PlanOpened { plan: plan.id, group: plan.group_id };
    move_on(&app, &permit, PlanState::Open, event, "opened").await
}

pub async fn discuss(permit: Permit<MovePlan>, State(app): State<App>) -> Result<Response, Fault> {
    let event = |plan: &Plan| PlanDiscussed { plan: plan.id, group: plan.group_id };
    move_on(&app, &permit, PlanState::Discussion, event, "discussed").await
}

pub async fn start(permit: Permit<MovePlan>, State(app): State<App>) -> Result<Response, Fault> {
    let event = |plan: &Plan| PlanStarted { plan: plan.id, group: plan.group_id };
    move_on(&app, &permit, PlanState::Running, event, "started").await
}

pub async fn adopt(
    permit: Permit<AdoptPlan>,
    State(app): State<App>,
    Form(typed): Form<Adoption>,
) -> Result<Response, Fault> {
    let lang = permit.lang();
    let today = app.clock.today(&permit.actor.zone());
    let tx = app.db.begin(&permit).await?;
    let plan = fresh(&tx, &permit.key).await?;
    if matches!(plan.state, PlanState::Adopted | PlanState::Running | PlanState::Closed) {
        // Somebody else was faster. Their decision stands, and the page shows it.
        return Ok(visit::go(lang, &path(&plan), "adopted-before").into_response());
    }
    let meeting = queries::find_meeting(&tx, plan.group_id, &typed.meeting, &typed.meeting_page).await?;
    let kept = queries::count_kept(&tx, plan.id).await?;
    let checked = typed.check(lang, meeting.as_ref(), today).and_then(|adopted| {
        let mut errors = FormErrors::new();
        errors.require(kept > 0, "", t::plan_adopt_empty(lang));
        let stands = pages::state_name(lang, plan.state);
        errors.require(plan.state == PlanState::Discussion, "", t::plan_stands_elsewhere(lang, stands));
        if errors.is_empty() { Ok(adopted) } else { Err(errors) }
    });
    let adopted = match checked {
        Ok(adopted) => adopted,
        Err(errors) => {
            drop(tx);
            return Ok(visit::refuse(&app, &permit, page(&app, &permit, &plan, &typed, &errors).await?));
        }
    };
    queries::set_state(&tx, plan.id, plan.state, PlanState::Adopted).await?;
    queries::set_adopted(&tx, plan.id, &adopted).await?;
    tx.commit(&PlanAdopted { plan: plan.id, group: plan.group_id }).await?;
    Ok(visit::go(lang, &path(&plan), "adopted").into_response())
}
