//! With what one signs in elsewhere: seeing it, and taking one off. Never the last way.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::access::Permit;
use kernel::app::App;
use kernel::db::{Conn, DbError};
use kernel::faults::Fault;
use nouns::PersonId;
use nouns::people::IdentityUnlinked;
use ui::visit;

use super::policy::{ListWays, Unlink};
use super::{mails, name_of, names, pages, queries, work};
use crate::accounts::queries::find as find_account;

/// Whether somebody can still sign in without one of their identities.
async fn has_another(conn: &Conn, person: PersonId, count: usize) -> Result<bool, DbError> {
    Ok(count > 1 || find_account(conn, person).await?.is_some_and(|account| account.has_password))
}

pub async fn list(permit: Permit<ListWays>, State(app): State<App>) -> Result<Response, Fault> {
    let person = permit.person()?;
    let conn = app.db.reader().await?;
    let account = find_account(&conn, person).await?.ok_or(Fault::NotFound)?;
    let identities = queries::list_of_person(&conn, person).await?;
    let zone = permit.actor.zone();
    let own: Vec<_> = identities.iter().map(|one| (one, name_of(&app, &one.provider))).collect();
    let page = pages::ways(permit.lang(), &zone, account.has_password, &own, &names(&app));
    Ok(visit::show(&app, &permit, page.done(pages::done(&permit.visit))))
}

pub async fn ask_end(permit: Permit<Unlink>, State(app): State<App>) -> Result<Response, Fault> {
    let conn = app.db.reader().await?;
    let count = queries::list_of_person(&conn, permit.target.person).await?.len();
    let may = has_another(&conn, permit.target.person, count).await?;
    let name = name_of(&app, &permit.target.provider);
    Ok(visit::show(&app, &permit, pages::ask_end(permit.lang(), &permit.target, name, may)))
}

pub async fn end(permit: Permit<Unlink>, State(app): State<App>) -> Result<Response, Fault> {
    let signed = permit.actor.signed().ok_or(Fault::SignIn)?;
    let (person, identity) = (permit.target.person, permit.key);
    let tx = app.db.begin(&permit).await?;
    let count = queries::list_of_person(&tx, person).await?.len();
    if !has_another(&tx, person, count).await? {
        drop(tx);
        let name = name_of(&app, &permit.target.provider);
        return Ok(visit::refuse(&app, &permit, pages::ask_end(permit.lang(), &permit.target, name, false)));
    }
    work::end_all(&tx, identity, person).await?;
    queries::delete_sessions_but(&tx, identity, signed.session()?).await?;
    if queries::delete_identity(&tx, identity).await? {
        mails::unlinked(&app, &tx, person, &permit.target.provider).await?;
        tx.commit(&IdentityUnlinked { identity, person }).await?;
    }
    Ok(visit::go(permit.lang(), "/account/ways", "unlinked").into_response())
}
