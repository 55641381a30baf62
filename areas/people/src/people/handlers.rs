//! People over HTTP.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::access::{Permit, Place};
use kernel::app::App;
use kernel::faults::Fault;
use kernel::forms::Query;
use kernel::limits::Limit;
use kernel::paging::{After, Paging};
use nouns::people::{SessionsEnded, VerificationSent};
use serde::Deserialize;
use ui::visit;
use words::Lang;

use super::policy::{EndSessions, ListPersons, SendVerification, ShowPerson};
use super::{pages, queries};
use crate::accounts::mails;
use crate::accounts::queries as accounts;
use crate::sessions::queries as sessions;
use crate::sign_in_links::queries as links;
use crate::stewards::policy::AppointSteward;
use crate::tokens::queries as tokens;

/// Who is looked for, and where the list goes on.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Filter {
    /// A part of a name or of a mail address.
    pub name: String,
    after: String,
}

pub async fn list(
    permit: Permit<ListPersons>,
    State(app): State<App>,
    Query(filter): Query<Filter>,
) -> Result<Response, Fault> {
    let typed = filter.name.trim();
    // What stands for any letter in a pattern is not looked for.
    let mail: String = typed.to_lowercase().chars().filter(|letter| !matches!(letter, '%' | '_' | '\\')).collect();
    let name = ::places::fold(typed);
    // A mail address is no name, and folds to words that many names hold.
    let name = if typed.contains('@') || name.is_empty() { typed.to_owned() } else { name };
    let conn = app.db.reader().await?;
    let people = queries::list(&conn, (&name, &mail), &After::read(&filter.after)).await?.found()?;
    Ok(visit::show(&app, &permit, pages::list(permit.lang(), typed, &people)))
}

pub async fn show(
    permit: Permit<ShowPerson>,
    State(app): State<App>,
    Query(paging): Query<Paging>,
) -> Result<Response, Fault> {
    let person = permit.target.id;
    let conn = app.db.reader().await?;
    let after = After::read(&paging.after);
    let shown = pages::Shown {
        person: &permit.target,
        affiliations: accounts::list_affiliations(&conn, person).await?,
        seats: queries::list_seats(&conn, person).await?,
        devices: sessions::list_sessions(&conn, person, app.clock.now(), &after).await?.found()?,
        may_appoint: permit.may::<AppointSteward>(&Place::INSTANCE),
        is_self: permit.actor.person() == Some(person),
        zone: permit.actor.zone(),
    };
    Ok(visit::show(&app, &permit, pages::show(permit.lang(), &shown).done(pages::done(&permit.visit))))
}

pub async fn sign_out(permit: Permit<EndSessions>, State(app): State<App>) -> Result<Response, Fault> {
    let person = permit.target.id;
    let tx = app.db.begin(&permit).await?;
    sessions::delete_sessions(&tx, person).await?;
    links::delete_of(&tx, person).await?;
    sessions::delete_pending_of(&tx, person).await?;
    tokens::delete_tokens(&tx, person).await?;
    tx.commit(&SessionsEnded { person }).await?;
    Ok(visit::go(permit.lang(), &format!("/people/{person}"), "signed-out").into_response())
}

pub async fn verify(permit: Permit<SendVerification>, State(app): State<App>) -> Result<Response, Fault> {
    let person = permit.target.id;
    let tx = app.db.begin(&permit).await?;
    let known = queries::find(&tx, person).await?.ok_or(Fault::NotFound)?;
    if !known.is_verified {
        app.limits.take(Limit::MailTo, &known.email)?;
        let lang = known.lang.as_deref().and_then(Lang::from_tag).unwrap_or_default();
        mails::verify(&app, &tx, lang, person, known.email, "").await?;
        tx.commit(&VerificationSent { person }).await?;
    }
    Ok(visit::go(permit.lang(), &format!("/people/{person}"), "verification").into_response())
}
