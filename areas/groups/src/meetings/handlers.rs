//! Events over HTTP.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::access::Permit;
use kernel::app::App;
use kernel::faults::Fault;
use kernel::forms::{Form, Query};
use kernel::paging::After;
use nouns::groups::MeetingAnnounced;
use serde::Deserialize;
use ui::{FormErrors, visit};

use super::domain::Draft;
use super::policy::{CallMeeting, ListEvents, ShowEvent, is_meant};
use super::{pages, queries};

/// Where the two lists of the page begin.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Pages {
    coming: String,
    past: String,
}

pub async fn list(
    permit: Permit<ListEvents>,
    State(app): State<App>,
    Query(asked): Query<Pages>,
) -> Result<Response, Fault> {
    let conn = app.db.reader().await?;
    let zone = permit.actor.zone();
    let today = app.clock.today(&zone);
    let coming = queries::list_coming(&conn, today, &After::read(&asked.coming)).await?.found()?;
    let past = queries::list_past(&conn, today, &After::read(&asked.past)).await?.found()?;
    let undated = queries::list_without_day(&conn).await?;
    Ok(visit::show(&app, &permit, pages::list(permit.lang(), &zone, &coming, &past, &undated)))
}

pub async fn show(permit: Permit<ShowEvent>, State(app): State<App>) -> Result<Response, Fault> {
    let is_meant = is_meant(&permit.actor, &permit.target);
    let page =
        pages::show(permit.lang(), &permit.actor.zone(), &permit.target, is_meant).done(pages::done(&permit.visit));
    Ok(visit::show(&app, &permit, page))
}

pub async fn new(permit: Permit<CallMeeting>, State(app): State<App>) -> Result<Response, Fault> {
    let page = pages::new(permit.lang(), &permit.actor.zone(), &permit.target, &Draft::default(), &FormErrors::new());
    Ok(visit::show(&app, &permit, page))
}

pub async fn create(
    permit: Permit<CallMeeting>,
    State(app): State<App>,
    Form(draft): Form<Draft>,
) -> Result<Response, Fault> {
    let (lang, zone, group) = (permit.lang(), permit.actor.zone(), &permit.target);
    let sound = match draft.check(lang, &zone, app.clock.now()) {
        Ok(sound) => sound,
        Err(errors) => return Ok(visit::refuse(&app, &permit, pages::new(lang, &zone, group, &draft, &errors))),
    };
    let tx = app.db.begin(&permit).await?;
    // The day makes the address readable; a second meeting on the same day gets a number.
    let plain = format!("{}-{}", group.slug, sound.day);
    let mut slug = plain.clone();
    let mut number = 2;
    while queries::has_slug(&tx, &slug).await? {
        slug = format!("{plain}-{number}");
        number += 1;
    }
    let meeting = queries::insert(&tx, &slug, group.id, &draft, &sound, zone.iana_name().unwrap_or("UTC")).await?;
    tx.commit(&MeetingAnnounced { meeting }).await?;
    Ok(visit::go(lang, &format!("/events/{slug}"), "called").into_response())
}
