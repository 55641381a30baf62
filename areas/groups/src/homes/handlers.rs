//! The private space over HTTP. Each page asks a fixed number of questions, however much there is.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};
use kernel::access::{Permit, Place};
use kernel::app::App;
use kernel::faults::Fault;
use kernel::forms::Query;
use kernel::paging::{After, Slice};
use nouns::groups::GroupVisited;
use serde::Deserialize;
use ui::visit;

use super::policy::{MarkRead, ShowDesk, ShowHome};
use super::{pages, queries};
use crate::chair_calls::queries::find_own;
use crate::date_polls::queries::{list_overdue, list_unanswered as list_polls};
use crate::groups::queries::{find_plan_year, list_planned, list_results};
use crate::meetings::queries::find_next;
use crate::presentations::queries::list_waiting;
use crate::requests::queries::list_oldest;

/// How long before its end a term is shown at the desk.
const SOON_DAYS: i64 = 60;

pub async fn home(permit: Permit<ShowHome>, State(app): State<App>) -> Result<Response, Fault> {
    let (group, person, zone) = (&permit.target, permit.person()?, permit.actor.zone());
    let conn = app.db.reader().await?;
    let own = find_own(&conn, group.id, person).await?;
    let unsupported = match &own {
        Some(own) => queries::count_unsupported(&conn, group.id, own.government).await?,
        None => 0,
    };
    let runs_it = permit.may::<ShowDesk>(&Place::at(group.id.uuid()));
    let requests = if runs_it { queries::count_requests(&conn, group.id).await? } else { 0 };
    let unanswered = if runs_it { queries::count_unanswered(&conn, group.id).await? } else { 0 };
    let shown = pages::Home {
        group,
        news: queries::list_news(&conn, group.id).await?,
        seen: queries::find_seen(&conn, group.id, person).await?,
        polls: list_polls(&conn, group.id, person, app.clock.now()).await?,
        running: queries::list_running(&conn, group.id, own.as_ref().map(|own| own.government)).await?,
        own,
        unsupported,
        runs_it,
        requests,
        unanswered,
        next: find_next(&conn, group.id, app.clock.now(), app.clock.today(&zone)).await?,
        planned: list_planned(&conn, group.id).await?,
        plan_year: find_plan_year(&conn, group.id).await?,
        results: list_results(&conn, group.id).await?,
        sits: app
            .memo
            .get_or(&app.db, "groups.sits", group.id.uuid(), async || {
                Ok(pages::Drawn::from(queries::list_sits(&conn, group.id).await?))
            })
            .await?,
        now: app.clock.now(),
    };
    let page = pages::home(permit.lang(), &zone, &shown).done(pages::done(&permit.visit));
    Ok(visit::show(&app, &permit, page))
}

pub async fn visited(permit: Permit<MarkRead>, State(app): State<App>) -> Result<Response, Fault> {
    let (group, person) = (permit.target.id, permit.person()?);
    let tx = app.db.begin(&permit).await?;
    queries::set_seen(&tx, group, person).await?;
    tx.commit(&GroupVisited { group, person }).await?;
    Ok(visit::go(permit.lang(), &format!("/groups/{}/home", permit.target.slug), "read").into_response())
}

/// Where the list of silent governments goes on.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    silent: String,
}

pub async fn desk(
    permit: Permit<ShowDesk>,
    State(app): State<App>,
    Query(asked): Query<Asked>,
) -> Result<Response, Fault> {
    let (group, zone) = (&permit.target, permit.actor.zone());
    let today = app.clock.today(&zone);
    let soon = today.checked_add(SOON_DAYS.days()).unwrap_or(Date::MAX);
    let conn = app.db.reader().await?;
    let held = queries::list_held(&conn, group.id, app.clock.now(), today).await?;
    let silent = match held.as_slice() {
        [newer, older] => {
            let since = older.starts_at.or_else(|| zone.to_timestamp(older.on_day.at(0, 0, 0, 0)).ok());
            let both = (newer.id, older.id);
            let after = After::read(&asked.silent);
            let since = since.unwrap_or(Timestamp::MIN);
            queries::list_silent(&conn, group.id, both, since, today, &after).await?.found()?
        }
        _ => Slice::whole(Vec::new()),
    };
    let shown = pages::Desk {
        group,
        requests: list_oldest(&conn, group.id).await?,
        requests_all: queries::count_requests(&conn, group.id).await?,
        unanswered: queries::list_unanswered(&conn, group.id).await?,
        unanswered_all: queries::count_unanswered(&conn, group.id).await?,
        bare: queries::list_bare(&conn, group.id, today).await?,
        ending: queries::list_ending(&conn, group.id, soon).await?,
        running: queries::list_running(&conn, group.id, None).await?,
        presentations: list_waiting(&conn, group.id, app.clock.now()).await?,
        overdue: list_overdue(&conn, group.id, app.clock.now()).await?,
        now: app.clock.now(),
        held,
        silent,
    };
    Ok(visit::show(&app, &permit, pages::desk(permit.lang(), &zone, &shown)))
}
