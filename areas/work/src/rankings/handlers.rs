//! Rankings over HTTP. Whether it is too late is decided by the clock inside the transaction.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use jiff::Timestamp;
use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;
use kernel::access::{Action, Permit, Place};
use kernel::app::App;
use kernel::faults::Fault;
use kernel::forms::Form;
use nouns::work::{PointsGiven, RankingClosed, RankingOpened};
use serde::Deserialize;
use ui::{FormErrors, Page, visit};

use super::domain::{self, Visibility};
use super::policy::{CloseRanking, GivePoints, OpenRanking, ShowRanking};
use super::queries::RankedPlan;
use super::{jobs, pages, queries};
use crate::words as t;

/// The opening of a ranking as it was typed.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Opening {
    pub day: String,
    pub time: String,
    pub visibility: String,
}

/// The points of a government as they were typed.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Typed {
    points: Vec<String>,
    /// The number of the points that the form was made from.
    seen: String,
}

/// What is typed into one of the forms of the page.
#[derive(Default)]
struct Sent<'a> {
    opening: Option<&'a Opening>,
    points: Option<&'a [String]>,
}

fn address(plan: &RankedPlan) -> String {
    format!("/groups/{}/rankings/{}", plan.group_slug, plan.year)
}

async fn whole<A: Action>(
    app: &App,
    permit: &Permit<A>,
    plan: &RankedPlan,
    sent: Sent<'_>,
    errors: &FormErrors,
) -> Result<Page<'static>, Fault> {
    let conn = app.db.reader().await?;
    let ranking = queries::find_ranking(&conn, plan.group_id, plan.year).await?;
    let own = queries::find_own(&conn, plan.group_id, permit.person()?).await?;
    let government = own.as_ref().map(|own| own.government);
    let candidates = queries::list_candidates(&conn, plan, government).await?;
    let (mut allocation, mut hidden, mut outcome, mut given) = (None, 0, Vec::new(), Vec::new());
    if let Some(ranking) = &ranking {
        if let Some(government) = government {
            allocation = queries::find_allocation(&conn, ranking.id, government).await?;
            hidden = queries::count_hidden_points(&conn, ranking.id, government).await?;
        }
        outcome = queries::list_outcome(&conn, ranking.id).await?;
        given = queries::list_given(&conn, ranking.id).await?;
    }
    let place = Place::at(plan.group_id.uuid());
    let empty = Opening::default();
    let shown = pages::Shown {
        plan,
        ranking: ranking.as_ref(),
        own: own.as_ref(),
        candidates: &candidates,
        allocation: allocation.as_ref(),
        hidden,
        outcome: &outcome,
        given: &given,
        may_steer: permit.may::<OpenRanking>(&place),
        may_give: permit.may::<GivePoints>(&place),
        now: app.clock.now(),
        zone: &permit.actor.zone(),
        opening: sent.opening.unwrap_or(&empty),
        typed: sent.points,
        errors,
    };
    Ok(pages::show(permit.lang(), &shown))
}

pub async fn show(permit: Permit<ShowRanking>, State(app): State<App>) -> Result<Response, Fault> {
    let page = whole(&app, &permit, &permit.target, Sent::default(), &FormErrors::new()).await?;
    Ok(visit::show(&app, &permit, page.done(pages::done(&permit.visit))))
}

/// The instant that is meant by a day and an hour in a zone. An hour that the clock skips is moved on by an hour, of one
/// that it repeats the first is meant.
fn instant(day: &str, time: &str, zone: &TimeZone) -> Option<Timestamp> {
    let (day, time) = (day.trim().parse::<Date>().ok()?, time.trim().parse::<Time>().ok()?);
    zone.to_zoned_datetime(day.to_datetime(time)).ok().map(|at| at.timestamp())
}

pub async fn open(
    permit: Permit<OpenRanking>,
    State(app): State<App>,
    Form(opening): Form<Opening>,
) -> Result<Response, Fault> {
    let lang = permit.lang();
    let visibility = Visibility::from_word(&opening.visibility);
    let closes_at = instant(&opening.day, &opening.time, &permit.actor.zone());
    let (slug, year) = &permit.key;
    let tx = app.db.begin(&permit).await?;
    let plan = queries::find_plan(&tx, slug, *year).await?.ok_or(Fault::NotFound)?;
    let mut errors = FormErrors::new();
    errors.require(plan.is_open, "", t::ranking_plan_closed(lang));
    errors.require(closes_at.is_some_and(|at| at > tx.clock().now()), "day", t::ranking_closes_wrong(lang));
    errors.require(visibility.is_some(), "visibility", t::ranking_visibility_missing(lang));
    let (Some(closes_at), Some(visibility), true) = (closes_at, visibility, errors.is_empty()) else {
        drop(tx);
        let sent = Sent { opening: Some(&opening), ..Sent::default() };
        return Ok(visit::refuse(&app, &permit, whole(&app, &permit, &plan, sent, &errors).await?));
    };
    // Opened by somebody else in the meantime: then it is there, with the rules that it has.
    if let Some(ranking) = queries::insert_ranking(&tx, &plan, visibility, closes_at, permit.person()?).await? {
        jobs::enqueue(&tx, ranking, closes_at).await?;
        tx.commit(&RankingOpened { ranking, group: plan.group_id }).await?;
    }
    Ok(visit::go(lang, &address(&plan), "ranking-opened").into_response())
}

pub async fn close(permit: Permit<CloseRanking>, State(app): State<App>) -> Result<Response, Fault> {
    let plan = &permit.target;
    let tx = app.db.begin(&permit).await?;
    let ranking = queries::find_ranking(&tx, plan.group_id, plan.year).await?.ok_or(Fault::NotFound)?;
    if queries::set_closed(&tx, ranking.id).await? {
        tx.commit(&RankingClosed { ranking: ranking.id, group: plan.group_id }).await?;
    }
    Ok(visit::go(permit.lang(), &address(plan), "ranking-closed").into_response())
}

pub async fn give(
    permit: Permit<GivePoints>,
    State(app): State<App>,
    Form(typed): Form<Typed>,
) -> Result<Response, Fault> {
    let (lang, person) = (permit.lang(), permit.person()?);
    let (slug, year) = &permit.key;
    let points = domain::read(&typed.points);
    let tx = app.db.begin(&permit).await?;
    let plan = queries::find_plan(&tx, slug, *year).await?.ok_or(Fault::NotFound)?;
    let ranking = queries::find_ranking(&tx, plan.group_id, plan.year).await?;
    let own = queries::find_own(&tx, plan.group_id, person).await?;
    let candidates = queries::list_candidates(&tx, &plan, own.as_ref().map(|own| own.government)).await?;
    let hidden = match (&ranking, &own) {
        (Some(ranking), Some(own)) => queries::count_hidden_points(&tx, ranking.id, own.government).await?,
        _ => 0,
    };
    let mut errors = domain::check(lang, points.as_ref(), hidden, &candidates);
    // At the very second of the closing it is closed.
    let runs = |one: &queries::Ranking| one.closed_at.is_none() && tx.clock().now() < one.closes_at;
    errors.require(ranking.as_ref().is_some_and(runs), "", t::ranking_over(lang));
    errors.require(plan.is_open, "", t::ranking_plan_closed(lang));
    errors.require(own.is_some(), "", t::ranking_no_government(lang));
    let before = match (&ranking, &own) {
        (Some(ranking), Some(own)) => queries::find_allocation(&tx, ranking.id, own.government).await?,
        _ => None,
    };
    let has = |id| candidates.iter().find(|one| one.id == id).map_or(0, |one| one.points);
    let same = points
        .as_ref()
        .is_some_and(|points| candidates.iter().all(|one| points.get(&one.id).copied().unwrap_or(0) == has(one.id)));
    let seen = before.as_ref().map(|before| before.version).unwrap_or_default();
    if let Some(before) = before.as_ref().filter(|_| typed.seen != seen.to_string() && !same) {
        errors.add("points", t::points_overtaken(lang, &before.name));
    }
    let (Some(ranking), Some(own), Some(points), true) = (ranking, own, points, errors.is_empty()) else {
        drop(tx);
        let sent = Sent { points: Some(&typed.points), ..Sent::default() };
        return Ok(visit::refuse(&app, &permit, whole(&app, &permit, &plan, sent, &errors).await?));
    };
    // The same points once more change nothing.
    if before.is_none() || !same {
        queries::set_points(&tx, ranking.id, own.government, person, &points).await?;
        tx.commit(&PointsGiven { ranking: ranking.id, government: own.government }).await?;
    }
    Ok(visit::go(lang, &address(&plan), "points-given").into_response())
}
