//! Groups over HTTP.

use axum::extract::State;
use axum::response::Response;
use kernel::access::{Permit, Place};
use kernel::app::App;
use kernel::faults::Fault;
use ui::visit;

use super::policy::{FoundGroup, ListGroups, ShowGroup};
use super::{pages, queries};
use crate::calendars::pages::Subscription;
use crate::homes::policy::{ShowDesk, ShowHome};
use crate::meetings::policy::CallMeeting;
use crate::meetings::queries::find_next;
use crate::memberships::policy::{Leave, ListMembers};
use crate::seats::policy::GiveSeat;

pub async fn list(permit: Permit<ListGroups>, State(app): State<App>) -> Result<Response, Fault> {
    let conn = app.db.reader().await?;
    let groups = queries::list(&conn).await?;
    let leads = queries::list_leads(&conn).await?;
    Ok(visit::show(
        &app,
        &permit,
        pages::list(permit.lang(), &groups, &leads, permit.may::<FoundGroup>(&Place::INSTANCE)),
    ))
}

pub async fn show(permit: Permit<ShowGroup>, State(app): State<App>) -> Result<Response, Fault> {
    let conn = app.db.reader().await?;
    let group = &permit.target;
    let place = Place::at(group.id.uuid());
    let shown = pages::Shown {
        group,
        texts: queries::list_texts(&conn, group.id).await?,
        planned: queries::list_planned(&conn, group.id).await?,
        plan_year: queries::find_plan_year(&conn, group.id).await?,
        results: queries::list_results(&conn, group.id).await?,
        seats: queries::list_seats(&conn, group.id).await?,
        next: find_next(&conn, group.id, app.clock.now(), app.clock.today(&permit.actor.zone())).await?,
        zone: permit.actor.zone(),
        calendar: Subscription::new(&app, permit.lang(), &format!("/groups/{}/calendar.ics", group.slug)),
        is_signed: permit.actor.signed().is_some(),
        is_member: permit.may::<Leave>(&place),
        may: pages::May {
            see_members: permit.may::<ListMembers>(&place),
            give_seats: permit.may::<GiveSeat>(&place),
            call_meetings: permit.may::<CallMeeting>(&place),
            come_home: permit.may::<ShowHome>(&place),
            see_desk: permit.may::<ShowDesk>(&place),
        },
    };
    Ok(visit::show(&app, &permit, pages::show(permit.lang(), &shown).done(pages::done(&permit.visit))))
}
