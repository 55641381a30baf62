//! The own devices: where one is signed in, and ending that elsewhere.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::access::{Permit, Place, Subject};
use kernel::action;
use kernel::actor::Actor;
use kernel::app::App;
use kernel::db::Db;
use kernel::faults::Fault;
use kernel::forms::Query;
use kernel::paging::After;
use nouns::SessionId;
use nouns::people::{SessionEnded, SignedOut};
use serde::Deserialize;
use ui::visit;

use super::queries::Owner;
use super::{pages, queries};

action! {
    /// Seeing where one is signed in.
    pub ListDevices = "people.session.list", may Account
}

action! {
    /// Ending all of one's own sessions but this one.
    pub EndOthers = "people.session.end_others", may Account, asks again
}

action! {
    /// Ending one of one's own sessions.
    pub EndSession = "people.session.end_one" on Owner, may Oneself, asks again
}

impl Subject for Owner {
    type Key = SessionId;

    async fn find(db: &Db, actor: &Actor, id: &SessionId) -> Result<Option<Self>, Fault> {
        let owner = queries::find_owner(&db.reader().await?, *id).await?;
        Ok(owner.filter(|owner| actor.person() == Some(owner.person)))
    }

    fn place(&self) -> Place {
        Place::of(self.person)
    }
}

/// Where the list goes on.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Pages {
    after: String,
}

pub async fn list(
    permit: Permit<ListDevices>,
    State(app): State<App>,
    Query(asked): Query<Pages>,
) -> Result<Response, Fault> {
    let signed = permit.actor.signed().ok_or(Fault::SignIn)?;
    let conn = app.db.reader().await?;
    let after = After::read(&asked.after);
    let devices = queries::list_sessions(&conn, signed.person, app.clock.now(), &after).await?.found()?;
    let session = signed.session()?;
    let page = pages::devices(permit.lang(), &devices, session, &signed.zone).done(pages::done(&permit.visit));
    Ok(visit::show(&app, &permit, page))
}

pub async fn end(permit: Permit<EndSession>, State(app): State<App>) -> Result<Response, Fault> {
    let tx = app.db.begin(&permit).await?;
    queries::delete_session(&tx, permit.key).await?;
    tx.commit(&SessionEnded { session: permit.key }).await?;
    Ok(visit::go(permit.lang(), "/account/devices", "ended-one").into_response())
}

pub async fn end_others(permit: Permit<EndOthers>, State(app): State<App>) -> Result<Response, Fault> {
    let signed = permit.actor.signed().ok_or(Fault::SignIn)?;
    let tx = app.db.begin(&permit).await?;
    queries::delete_other_sessions(&tx, signed.person, signed.session()?).await?;
    tx.commit(&SignedOut { person: signed.person, everywhere: true }).await?;
    Ok(visit::go(permit.lang(), "/account/devices", "ended-others").into_response())
}
