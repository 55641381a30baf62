//! Activities move: from planned to running, done or dropped, and over into the next year. What must hold is decided inside
//! the transaction, on fresh values.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::access::Permit;
use kernel::app::App;
use kernel::faults::Fault;
use kernel::forms::Form;
use nouns::work::{ActivityAdded, ActivityCarriedOver, ActivityMoved, PlanDrafted};
use ui::{FormErrors, visit};

use super::domain::{Move, Sound, lines};
use super::forms::{Part, Typed};
use super::handlers::{Refused, refuse};
use super::policy::{CarryOver, WorkOn};
use super::queries::{self, Source};
use crate::plans::domain::{ActivityState, PlanState};
use crate::plans::queries::{find_plan, insert_plan};
use crate::proposals::domain::{TEXT_LIMIT, TEXT_MAX};
use crate::words as t;

pub async fn create(
    permit: Permit<WorkOn>,
    State(app): State<App>,
    Form(typed): Form<Move>,
) -> Result<Response, Fault> {
    let (lang, id) = (permit.lang(), permit.key);
    let tx = app.db.begin(&permit).await?;
    let activity = queries::find_activity(&tx, id).await?.ok_or(Fault::NotFound)?;
    let (to, reason) = match typed.check(lang, activity.state, activity.plan_state) {
        Ok(checked) => checked,
        Err(errors) => {
            drop(tx);
            let typed = Typed { state: typed.state, reason: typed.reason, ..Typed::default() };
            let part = if super::handlers::is_fixed(&activity) { Part::None } else { Part::State };
            return refuse(&app, &permit, id, Refused { part, typed: Some(&typed), errors, ..Refused::default() })
                .await;
        }
    };
    queries::set_state(&tx, id, activity.state, to, &reason).await?;
    tx.commit(&ActivityMoved { activity: id, group: activity.group_id, state: to.word().to_owned() }).await?;
    Ok(visit::go(lang, &format!("/activities/{id}/edit"), "moved").into_response())
}

/// Ends the activity here and goes on with it in the next year's plan, which is begun if there is none.
pub async fn carry_over(
    permit: Permit<CarryOver>,
    State(app): State<App>,
    Form(typed): Form<Typed>,
) -> Result<Response, Fault> {
    let (lang, id) = (permit.lang(), permit.key);
    let tx = app.db.begin(&permit).await?;
    let activity = queries::find_activity(&tx, id).await?.ok_or(Fault::NotFound)?;
    let next = find_plan(&tx, &activity.group_slug, activity.year + 1).await?;
    let reason = lines(&typed.carry_reason);
    let quarter = typed.carry_quarter.parse::<i64>().ok().filter(|quarter| (1..=4).contains(quarter));
    let mut errors = FormErrors::new();
    errors.require(activity.plan_state == PlanState::Running, "", t::plan_not_running(lang));
    errors.require(activity.state.is_open(), "", t::not_open_any_more(lang));
    errors.require(next.as_ref().is_none_or(|plan| plan.state != PlanState::Closed), "", t::next_plan_closed(lang));
    errors.require(!reason.is_empty(), "carry_reason", t::reason_missing(lang));
    errors.require(reason.chars().count() <= TEXT_MAX, "carry_reason", t::text_long(lang, TEXT_LIMIT));
    errors.require(quarter.is_some(), "carry_quarter", t::quarter_missing(lang));
    let (Some(quarter), true) = (quarter, errors.is_empty()) else {
        drop(tx);
        let fits = activity.plan_state == PlanState::Running && activity.state.is_open();
        let part = if fits { Part::Carry } else { Part::None };
        return refuse(&app, &permit, id, Refused { part, typed: Some(&typed), errors, ..Refused::default() }).await;
    };
    let plan = if let Some(plan) = next {
        plan.id
    } else {
        let plan = insert_plan(&tx, activity.group_id, activity.year + 1, PlanState::Draft).await?;
        tx.note(&PlanDrafted { plan, group: activity.group_id }).await?;
        plan
    };
    let sound = Sound { title: &activity.title, aim: &activity.aim, owner: activity.owner, quarter };
    let source = Source { carried: Some((id, activity.origin)), example: activity.example, ..Source::default() };
    let milestones = queries::list_milestones(&tx, id).await?;
    let to = queries::insert_activity(&tx, plan, source, &sound).await?;
    queries::insert_carried_parts(&tx, id, to).await?;
    // At most as many as an activity may have. Their days stay as they were: when it is now, somebody has to say.
    for one in milestones.iter().filter(|one| one.done_on.is_none()) {
        if typed.carry_milestones.contains(&one.id.to_string()) {
            queries::insert_milestone(&tx, to, &one.words, one.due).await?;
        }
    }
    queries::set_state(&tx, id, activity.state, ActivityState::Carried, &reason).await?;
    tx.note(&ActivityAdded { activity: to, plan, group: activity.group_id }).await?;
    tx.commit(&ActivityCarriedOver { activity: id, group: activity.group_id, to }).await?;
    Ok(visit::go(lang, &format!("/activities/{to}"), "carried").into_response())
}
