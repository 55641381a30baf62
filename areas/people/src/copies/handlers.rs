//! The page of one's data, asking for a copy, fetching it.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::access::Permit;
use kernel::app::App;
use kernel::faults::Fault;
use kernel::jobs::enqueue;
use kernel::limits::Limit;
use nouns::people::CopyAsked;
use ui::visit;

use super::jobs::{MAKE, Order};
use super::policy::{AskCopy, FetchCopy, ShowData};
use super::{pages, queries};
use crate::accounts::queries::find;

pub async fn show(permit: Permit<ShowData>, State(app): State<App>) -> Result<Response, Fault> {
    let person = permit.person()?;
    let conn = app.db.reader().await?;
    let account = find(&conn, person).await?.ok_or(Fault::NotFound)?;
    let shown = pages::Shown {
        name: &account.name,
        email: &account.email,
        copies: queries::list(&conn, person).await?,
        agreements: queries::list_agreements(&conn, person).await?,
        now: app.clock.now(),
        zone: permit.actor.zone(),
    };
    let page = pages::data(permit.lang(), &shown).done(pages::done(&permit.visit));
    Ok(visit::show(&app, &permit, page))
}

pub async fn create(permit: Permit<AskCopy>, State(app): State<App>) -> Result<Response, Fault> {
    let (lang, person) = (permit.lang(), permit.person()?);
    // Each is work for the machine, and a mail.
    app.limits.take(Limit::MailTo, &person.to_string())?;
    let tx = app.db.begin(&permit).await?;
    if let Some(copy) = queries::insert(&tx, person, lang.tag()).await? {
        enqueue(&tx, &MAKE, &Order { copy }, tx.clock().now()).await?;
        tx.commit(&CopyAsked { copy, person }).await?;
    }
    Ok(visit::go(lang, "/account/data", "copy-asked").into_response())
}

pub async fn fetch(permit: Permit<FetchCopy>, State(app): State<App>) -> Result<Response, Fault> {
    app.files.download(&permit.target.file).await
}
