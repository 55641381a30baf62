//! "We have this too", over HTTP. A government counts once, whoever of its people presses. Where that one has left, a colleague
//! takes over, so that somebody is told.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::access::Permit;
use kernel::app::App;
use kernel::db::Tx;
use kernel::faults::Fault;
use kernel::forms::{Form, Query};
use kernel::paging::{After, Paging};
use nouns::work::{ChallengeBacked, ChallengeBackingEnded, ChallengeBackingPassed};
use nouns::{GovernmentId, PersonId};
use serde::Deserialize;
use ui::visit;

use super::pages;
use super::policy::{BackChallenge, EndBacking, ListBackings};
use super::queries::{delete_backer, find_challenge, insert_backer, list_backers, list_voices, set_backer};
use crate::group::queries::list_own;

/// In the name of which government.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Named {
    government: String,
}

/// The one that was named, if the person may speak so; a button names it, so nobody can choose wrongly.
async fn find_own(tx: &Tx, person: PersonId, named: &str) -> Result<GovernmentId, Fault> {
    let own = list_own(tx, person).await?;
    let found = own.iter().find(|own| own.government.to_string() == named);
    found.map(|own| own.government).ok_or(Fault::Malformed("not a government of this person"))
}

pub async fn list(
    permit: Permit<ListBackings>,
    State(app): State<App>,
    Query(paging): Query<Paging>,
) -> Result<Response, Fault> {
    let conn = app.db.reader().await?;
    let found = list_backers(&conn, permit.key, &After::read(&paging.after)).await?.found()?;
    Ok(visit::show(&app, &permit, pages::backers(permit.lang(), &permit.target, &found)))
}

pub async fn create(
    permit: Permit<BackChallenge>,
    State(app): State<App>,
    Form(named): Form<Named>,
) -> Result<Response, Fault> {
    let (lang, id, person) = (permit.lang(), permit.key, permit.person()?);
    let path = format!("/challenges/{id}");
    let tx = app.db.begin(&permit).await?;
    let government = find_own(&tx, person, &named.government).await?;
    let challenge = find_challenge(&tx, id).await?.ok_or(Fault::NotFound)?;
    if !challenge.state.is_there() {
        return Ok(visit::go(lang, &path, "gone").into_response());
    }
    // Whoever is counted can read it.
    if !list_voices(&tx, id, person).await?.iter().any(|voice| voice.government == government) {
        return Ok(visit::go(lang, &path, "unsigned").into_response());
    }
    if insert_backer(&tx, id, government, person).await? {
        tx.commit(&ChallengeBacked { challenge: id, group: challenge.group_id, government }).await?;
    } else if set_backer(&tx, id, government, person).await? {
        tx.commit(&ChallengeBackingPassed { challenge: id, group: challenge.group_id, government }).await?;
        return Ok(visit::go(lang, &path, "backing-passed").into_response());
    }
    Ok(visit::go(lang, &path, "backed").into_response())
}

pub async fn end(
    permit: Permit<EndBacking>,
    State(app): State<App>,
    Form(named): Form<Named>,
) -> Result<Response, Fault> {
    let (id, group) = (permit.key, permit.target.group_id);
    let tx = app.db.begin(&permit).await?;
    let government = find_own(&tx, permit.person()?, &named.government).await?;
    let ended = delete_backer(&tx, id, government).await?;
    if ended {
        tx.commit(&ChallengeBackingEnded { challenge: id, group, government }).await?;
    }
    let done = if permit.target.government == government { "" } else { "backing-ended" };
    Ok(visit::go(permit.lang(), &format!("/challenges/{id}"), done).into_response())
}
