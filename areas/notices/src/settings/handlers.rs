//! Levels over HTTP.

use std::collections::BTreeMap;

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::access::Permit;
use kernel::app::App;
use kernel::db::Conn;
use kernel::faults::Fault;
use kernel::forms::{Form, Query};
use nouns::PersonId;
use nouns::notices::{BounceEnded, LevelsSet};
use serde::Deserialize;
use ui::{FormErrors, visit};

use super::domain::{AS_IN_ALL, Draft};
use super::policy::{ClearBounce, EndBounce, SetLevels, ShowLevels};
use super::queries::Own;
use super::{pages, queries};
use crate::classes::chosen;

/// For which group, by its name in addresses; nothing is all of them.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Part {
    group: String,
}

/// Groups of one's own, and which of them is meant. A group that one is not in is not there.
fn find_meant<'a>(own: &'a [Own], slug: &str) -> Result<Option<&'a Own>, Fault> {
    if slug.is_empty() {
        return Ok(None);
    }
    own.iter().find(|own| own.slug == slug).map(Some).ok_or(Fault::NotFound)
}

/// The levels as they are now.
async fn find_draft(conn: &Conn, person: PersonId, meant: Option<&Own>) -> Result<Draft, Fault> {
    let set = queries::list_set(conn, person, meant.map(|own| own.id)).await?;
    let of = |class| set.iter().find(|set| set.class == class).map(|set| set.level.word());
    let levels = chosen().map(|(entry, usual)| {
        let without = if meant.is_some() { AS_IN_ALL } else { usual.word() };
        (entry.class.word().to_owned(), of(entry.class).unwrap_or(without).to_owned())
    });
    Ok(Draft(levels.collect()))
}

pub async fn show(
    permit: Permit<ShowLevels>,
    State(app): State<App>,
    Query(part): Query<Part>,
) -> Result<Response, Fault> {
    let person = permit.person()?;
    let conn = app.db.reader().await?;
    let own = queries::list_own(&conn, person).await?;
    let meant = find_meant(&own, &part.group)?;
    let draft = find_draft(&conn, person, meant).await?;
    let bounced = queries::find_bounce(&conn, person).await?;
    let shown = pages::Shown { own: &own, meant, draft: &draft, bounced, zone: permit.actor.zone() };
    let page = pages::show(permit.lang(), &shown, &FormErrors::new()).done(pages::done(&permit.visit));
    Ok(visit::show(&app, &permit, page))
}

pub async fn update(
    permit: Permit<SetLevels>,
    State(app): State<App>,
    Form(fields): Form<BTreeMap<String, String>>,
) -> Result<Response, Fault> {
    let (lang, person, draft) = (permit.lang(), permit.person()?, Draft(fields));
    let tx = app.db.begin(&permit).await?;
    let own = queries::list_own(&tx, person).await?;
    let meant = find_meant(&own, draft.group())?;
    let levels = match draft.check(lang, meant.is_some()) {
        Ok(levels) => levels,
        Err(errors) => {
            let bounced = queries::find_bounce(&tx, person).await?;
            drop(tx);
            let shown = pages::Shown { own: &own, meant, draft: &draft, bounced, zone: permit.actor.zone() };
            return Ok(visit::refuse(&app, &permit, pages::show(lang, &shown, &errors)));
        }
    };
    for (class, level) in levels {
        queries::set_level(&tx, person, class, meant.map(|own| own.id), level).await?;
    }
    queries::set_waiting(&tx, person).await?;
    tx.commit(&LevelsSet { person }).await?;
    let path = match meant {
        Some(own) => format!("/notices/settings?group={}", own.slug),
        None => "/notices/settings".into(),
    };
    Ok(visit::go(lang, &path, "set").into_response())
}

pub async fn end_bounce(permit: Permit<EndBounce>, State(app): State<App>) -> Result<Response, Fault> {
    let person = permit.person()?;
    let tx = app.db.begin(&permit).await?;
    if queries::delete_bounce(&tx, person).await? {
        tx.commit(&BounceEnded { person }).await?;
    }
    Ok(visit::go(permit.lang(), "/notices/settings", "mended").into_response())
}

pub async fn clear_bounce(permit: Permit<ClearBounce>, State(app): State<App>) -> Result<Response, Fault> {
    let tx = app.db.begin(&permit).await?;
    if !queries::delete_bounce(&tx, permit.key).await? {
        return Err(Fault::NotFound);
    }
    tx.commit(&BounceEnded { person: permit.key }).await?;
    Ok(visit::go(permit.lang(), "/office/mail", "bounce-cleared").into_response())
}
