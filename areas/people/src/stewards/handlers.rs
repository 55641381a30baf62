//! Roles over HTTP.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use jiff::Timestamp;
use kernel::access::Permit;
use kernel::app::App;
use kernel::db::Conn;
use kernel::faults::Fault;
use kernel::forms::{Form, Line, Query};
use kernel::paging::After;
use nouns::people::{StewardAppointed, StewardEnded};
use serde::Deserialize;
use ui::{FormErrors, visit};

use super::policy::{AppointSteward, EndSteward, ListRoles};
use super::queries::SeatKey;
use super::{mails, pages, queries};
use crate::accounts::queries::find_by_email;
use crate::leaving::queries::has_other_steward;
use crate::words as t;

/// Whose address is proposed, and where the list goes on.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    email: String,
    after: String,
}

/// Whom, and that the steward knows them.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Draft {
    pub email: Line,
    pub sure: String,
}

async fn shown(conn: &Conn, after: &After<(Timestamp, SeatKey)>) -> Result<pages::Shown, Fault> {
    Ok(pages::Shown { stewards: queries::list(conn).await?, seated: queries::list_seated(conn, after).await?.found()? })
}

pub async fn list(
    permit: Permit<ListRoles>,
    State(app): State<App>,
    Query(asked): Query<Asked>,
) -> Result<Response, Fault> {
    let shown = shown(&app.db.reader().await?, &After::read(&asked.after)).await?;
    let draft = Draft { email: asked.email.as_str().into(), ..Draft::default() };
    let page = pages::list(permit.lang(), &permit.actor, &shown, &draft, &FormErrors::new());
    Ok(visit::show(&app, &permit, page.done(pages::done(&permit.visit))))
}

pub async fn create(
    permit: Permit<AppointSteward>,
    State(app): State<App>,
    Form(draft): Form<Draft>,
) -> Result<Response, Fault> {
    let lang = permit.lang();
    let email = draft.email.to_lowercase();
    let mut errors = FormErrors::new();
    errors.require(kernel::mail::is_address(&email), "email", t::email_wrong(lang));
    errors.require(draft.sure == "yes", "sure", t::steward_sure_missing(lang));
    let tx = app.db.begin(&permit).await?;
    let account = find_by_email(&tx, &email).await?.filter(|account| account.is_verified);
    if errors.is_empty() {
        errors.require(account.is_some(), "email", t::steward_unknown(lang));
    }
    let Some(account) = account.filter(|_| errors.is_empty()) else {
        let shown = shown(&tx, &After::read("")).await?;
        drop(tx);
        return Ok(visit::refuse(&app, &permit, pages::list(lang, &permit.actor, &shown, &draft, &errors)));
    };
    if queries::insert(&tx, account.id).await?
        && let Some(steward) = queries::find(&tx, account.id).await?
    {
        mails::appointed(&app, &tx, steward).await?;
        tx.commit(&StewardAppointed { person: account.id }).await?;
    }
    Ok(visit::go(lang, "/stewards", "steward-made").into_response())
}

pub async fn end(permit: Permit<EndSteward>, State(app): State<App>) -> Result<Response, Fault> {
    let (lang, person) = (permit.lang(), permit.key);
    let tx = app.db.begin(&permit).await?;
    let steward = queries::find(&tx, person).await?.ok_or(Fault::NotFound)?;
    // Without any steward nobody could make one.
    if !has_other_steward(&tx, person).await? {
        let shown = shown(&tx, &After::read("")).await?;
        drop(tx);
        let errors = FormErrors::one("", t::steward_last(lang));
        let page = pages::list(lang, &permit.actor, &shown, &Draft::default(), &errors);
        return Ok(visit::refuse(&app, &permit, page));
    }
    queries::delete(&tx, person).await?;
    mails::ended(&app, &tx, steward).await?;
    tx.commit(&StewardEnded { person }).await?;
    let to = if permit.actor.person() == Some(person) { "/account" } else { "/stewards" };
    Ok(visit::go(lang, to, "steward-ended").into_response())
}
