//! "Same here", over HTTP: a government has the same to say. It counts once, whoever of its people presses.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::access::Permit;
use kernel::app::App;
use kernel::faults::Fault;
use kernel::forms::Form;
use nouns::talk::{EchoEnded, EchoGiven};
use nouns::{GovernmentId, PersonId};
use serde::Deserialize;
use ui::visit;

use super::policy::{EndEcho, GiveEcho};
use super::queries;
use crate::group::queries::list_own;

/// In the name of which government.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Named {
    government: String,
}

/// The one that was named, if the person may speak so; a button names it, so nobody can choose wrongly.
async fn find_own(tx: &kernel::db::Tx, person: PersonId, named: &str) -> Result<GovernmentId, Fault> {
    let own = list_own(tx, person).await?;
    let found = own.iter().find(|own| own.government.to_string() == named);
    found.map(|own| own.government).ok_or(Fault::Malformed("not a government of this person"))
}

pub async fn create(
    permit: Permit<GiveEcho>,
    State(app): State<App>,
    Form(named): Form<Named>,
) -> Result<Response, Fault> {
    let (discussion, person) = (permit.key, permit.person()?);
    let tx = app.db.begin(&permit).await?;
    let government = find_own(&tx, person, &named.government).await?;
    if queries::insert_echo(&tx, discussion, government, person).await? {
        tx.commit(&EchoGiven { discussion, group: permit.target.group_id, government }).await?;
    }
    Ok(visit::go(permit.lang(), &format!("/discussions/{discussion}"), "echoed").into_response())
}

pub async fn end(permit: Permit<EndEcho>, State(app): State<App>, Form(named): Form<Named>) -> Result<Response, Fault> {
    let discussion = permit.key;
    let tx = app.db.begin(&permit).await?;
    let government = find_own(&tx, permit.person()?, &named.government).await?;
    if queries::delete_echo(&tx, discussion, government).await? {
        tx.commit(&EchoEnded { discussion, group: permit.target.group_id, government }).await?;
    }
    Ok(visit::go(permit.lang(), &format!("/discussions/{discussion}"), "echo-ended").into_response())
}
