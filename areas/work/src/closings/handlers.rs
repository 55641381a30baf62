//! Closings over HTTP: the report's draft, its publication with the closing of the year, and the report itself.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::access::{Action, Permit};
use kernel::app::App;
use kernel::faults::Fault;
use kernel::forms::Form;
use nouns::work::{PlanClosed, ReportDrafted};
use ui::{FormErrors, Overtaken, visit};

use super::domain::{Closing, Draft, REPORT_LIMIT, REPORT_MAX, Record};
use super::pages::{self, Desk, Shown};
use super::policy::{ClosePlan, DraftReport, Reads, ShowReport};
use super::queries;
use crate::activities::domain::lines;
use crate::plans::domain::PlanState;
use crate::plans::pages::state_name;
use crate::plans::queries::{Plan, find_plan, list_years, set_state};
use crate::words as t;

pub async fn show(permit: Permit<ShowReport>, State(app): State<App>) -> Result<Response, Fault> {
    let plan = &permit.target;
    let conn = app.db.reader().await?;
    let years = list_years(&conn, plan.group_id).await?;
    let report = queries::find_report(&conn, plan.id).await?.ok_or(Fault::NotFound)?;
    let record: Record = serde_json::from_value(report.record.clone().unwrap_or_default()).map_err(Fault::internal)?;
    let shown = Shown {
        plan,
        years: &years,
        report: &report,
        record: &record,
        reads: Reads::of(&permit.actor, plan),
        zone: &permit.actor.zone(),
    };
    let page = pages::show(permit.lang(), &shown).done(pages::done(&permit.visit));
    Ok(visit::show(&app, &permit, page))
}

/// The draft with the record as it stands now.
async fn desk<A: Action>(
    app: &App,
    permit: &Permit<A>,
    plan: &Plan,
    typed: Option<&Draft>,
    overtaken: Option<Overtaken<'_>>,
    errors: &FormErrors,
) -> Result<ui::Page<'static>, Fault> {
    let conn = app.db.reader().await?;
    let saved = queries::find_report(&conn, plan.id).await?.map_or_else(Draft::default, |report| Draft {
        introduction: report.introduction,
        outlook: report.outlook,
        version: report.version.to_string(),
    });
    let record = queries::find_record(&conn, plan, app.clock.today(&permit.actor.zone())).await?;
    let appealed = queries::count_appealed(&conn, plan).await?;
    let desk = Desk { plan, record: &record, appealed, draft: typed.unwrap_or(&saved), overtaken };
    Ok(pages::draft(permit.lang(), &desk, errors))
}

pub async fn draft(permit: Permit<DraftReport>, State(app): State<App>) -> Result<Response, Fault> {
    let page = desk(&app, &permit, &permit.target, None, None, &FormErrors::new()).await?;
    Ok(visit::show(&app, &permit, page.done(pages::done(&permit.visit))))
}

pub async fn save(
    permit: Permit<DraftReport>,
    State(app): State<App>,
    Form(typed): Form<Draft>,
) -> Result<Response, Fault> {
    let lang = permit.lang();
    let draft =
        Draft { introduction: lines(&typed.introduction), outlook: lines(&typed.outlook), version: typed.version };
    let tx = app.db.begin(&permit).await?;
    let (slug, year) = &permit.key;
    let plan = find_plan(&tx, slug, *year).await?.ok_or(Fault::NotFound)?;
    let mut errors = FormErrors::new();
    for (text, field) in [(&draft.introduction, "introduction"), (&draft.outlook, "outlook")] {
        errors.require(text.chars().count() <= REPORT_MAX, field, t::text_long(lang, REPORT_LIMIT));
    }
    errors.require(plan.state == PlanState::Running, "", t::plan_stands_elsewhere(lang, state_name(lang, plan.state)));
    if !errors.is_empty() {
        drop(tx);
        return Ok(visit::refuse(&app, &permit, desk(&app, &permit, &plan, Some(&draft), None, &errors).await?));
    }
    let version = draft.version.parse().unwrap_or_default();
    if !queries::set_words(&tx, plan.id, version, &draft.introduction, &draft.outlook).await? {
        let saved = queries::find_report(&tx, plan.id).await?.ok_or(Fault::NotFound)?;
        drop(tx);
        let overtaken = Overtaken::new(lang)
            .field(t::report_introduction(lang), saved.introduction, draft.introduction.clone())
            .field(t::report_outlook(lang), saved.outlook, draft.outlook.clone());
        // What was typed stays in the form, which from now on begins from what is saved.
        let draft = Draft { version: saved.version.to_string(), ..draft };
        let page = desk(&app, &permit, &plan, Some(&draft), Some(overtaken), &errors).await?;
        return Ok(visit::refuse(&app, &permit, page));
    }
    tx.commit(&ReportDrafted { plan: plan.id, group: plan.group_id }).await?;
    Ok(visit::go(lang, &format!("/groups/{slug}/plans/{year}/report/draft"), "saved").into_response())
}

pub async fn close(
    permit: Permit<ClosePlan>,
    State(app): State<App>,
    Form(typed): Form<Closing>,
) -> Result<Response, Fault> {
    let lang = permit.lang();
    let today = app.clock.today(&permit.actor.zone());
    let tx = app.db.begin(&permit).await?;
    let (slug, year) = &permit.key;
    let plan = find_plan(&tx, slug, *year).await?.ok_or(Fault::NotFound)?;
    let report = format!("/groups/{slug}/plans/{year}/report");
    if plan.state == PlanState::Closed {
        // Pressed twice, or by two people: the year is closed, and its report is there.
        return Ok(visit::go(lang, &report, "closed").into_response());
    }
    let record = queries::find_record(&tx, &plan, today).await?;
    let count = |number| i64::try_from(number).unwrap_or(i64::MAX);
    let (open, unanswered) = (count(record.open().count()), count(record.unanswered().count()));
    let mut errors = FormErrors::new();
    errors.require(plan.state == PlanState::Running, "", t::plan_stands_elsewhere(lang, state_name(lang, plan.state)));
    errors.require(open == 0, "", t::closing_open(lang, open));
    errors.require(unanswered == 0, "", t::closing_unanswered(lang, unanswered));
    let appealed = queries::count_appealed(&tx, &plan).await?;
    errors.require(appealed == 0, "", t::closing_appealed(lang, appealed));
    errors.require(typed.understood == "yes", "understood", t::closing_understood_missing(lang));
    if !errors.is_empty() {
        drop(tx);
        return Ok(visit::refuse(&app, &permit, desk(&app, &permit, &plan, None, None, &errors).await?));
    }
    queries::set_published(&tx, plan.id, &record).await?;
    set_state(&tx, plan.id, PlanState::Running, PlanState::Closed).await?;
    tx.commit(&PlanClosed { plan: plan.id, group: plan.group_id }).await?;
    Ok(visit::go(lang, &report, "closed").into_response())
}
