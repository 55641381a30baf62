//! Links that sign in, over HTTP. Asking is answered alike for every address, with a link kept each time.

use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use kernel::access::Permit;
use kernel::actor::{digest, new_secret};
use kernel::app::App;
use kernel::faults::Fault;
use kernel::forms::{Form, Query};
use kernel::limits::{Limit, Network};
use nouns::people::{SignInLinkAsked, SignInLinkUsed};
use serde::Deserialize;
use ui::{FormErrors, visit};
use words::Lang;

use super::pages::{self, Stale};
use super::policy::{AskForLink, UseLink};
use super::{mails, queries};
use crate::accounts::pages::mail_sent;
use crate::accounts::queries as accounts;
use crate::sessions::{handlers as sessions, usual};
use crate::words as t;

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Ask {
    email: String,
    next: String,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Token {
    token: String,
    next: String,
}

/// Where an instance does without them, there is nothing here.
fn offered(app: &App) -> Result<(), Fault> {
    if app.config.sign_in_links { Ok(()) } else { Err(Fault::NotFound) }
}

pub async fn new(
    permit: Permit<AskForLink>,
    State(app): State<App>,
    Query(ask): Query<Ask>,
) -> Result<Response, Fault> {
    offered(&app)?;
    Ok(visit::show(&app, &permit, pages::ask(permit.lang(), "", &ask.next, &FormErrors::new())))
}

pub async fn create(
    permit: Permit<AskForLink>,
    State(app): State<App>,
    Network(network): Network,
    headers: HeaderMap,
    Form(ask): Form<Ask>,
) -> Result<Response, Fault> {
    offered(&app)?;
    let lang = permit.lang();
    let email = ask.email.trim().to_lowercase();
    if !kernel::mail::is_address(&email) {
        let errors = FormErrors::one("email", t::email_wrong(lang));
        return Ok(visit::refuse(&app, &permit, pages::ask(lang, &ask.email, &ask.next, &errors)));
    }
    app.limits.take(Limit::SignInNetwork, &network)?;
    usual::take_mail(&app, &email, &network).await?;
    let (browser, secret) = (sessions::own_secret(&app, &headers), new_secret());
    let tx = app.db.begin(&permit).await?;
    let account = accounts::find_by_email(&tx, &email).await?;
    let person = account.as_ref().map(|account| account.id);
    let link = queries::insert(&tx, person, &secret, &digest(&browser)).await?;
    if let Some(account) = account {
        let theirs = account.lang.as_deref().and_then(Lang::from_tag).unwrap_or(lang);
        mails::link(&app, &tx, theirs, email, &secret, &ask.next).await?;
    }
    tx.commit(&SignInLinkAsked { link }).await?;
    let page = mail_sent(lang, t::link_sent_title(lang), t::link_sent(lang));
    sessions::wait_here(&app, &permit.actor, &browser, visit::show(&app, &permit, page))
}

pub async fn open(
    permit: Permit<UseLink>,
    State(app): State<App>,
    headers: HeaderMap,
    Query(token): Query<Token>,
) -> Result<Response, Fault> {
    offered(&app)?;
    let lang = permit.lang();
    let (conn, browser) = (app.db.reader().await?, sessions::browser_of(&app, &headers));
    let page = match queries::find(&conn, &token.token, &browser, app.clock.now()).await? {
        Some(link) if link.is_here => pages::open(lang, &token.token, &token.next),
        Some(_) => pages::stale(lang, Stale::Elsewhere, &token.next),
        None => pages::stale(lang, Stale::Gone, &token.next),
    };
    Ok(visit::show(&app, &permit, page))
}

pub async fn take(
    permit: Permit<UseLink>,
    State(app): State<App>,
    Network(network): Network,
    headers: HeaderMap,
    Form(token): Form<Token>,
) -> Result<Response, Fault> {
    offered(&app)?;
    let lang = permit.lang();
    app.limits.take(Limit::SignInNetwork, &network)?;
    let browser = sessions::browser_of(&app, &headers);
    let tx = app.db.begin(&permit).await?;
    let found = queries::find(&tx, &token.token, &browser, app.clock.now()).await?;
    let (link, person) = match found {
        Some(queries::SignInLink { id, person: Some(person), is_here: true }) => (id, person),
        other => {
            drop(tx);
            let why = if other.is_some_and(|link| !link.is_here) { Stale::Elsewhere } else { Stale::Gone };
            return Ok(visit::refuse(&app, &permit, pages::stale(lang, why, &token.next)));
        }
    };
    let account = accounts::find(&tx, person).await?.ok_or(Fault::NotFound)?;
    queries::delete(&tx, link).await?;
    queries::delete_unproved_password(&tx, person).await?;
    // Whoever holds the link has read the mail, which also proves the address.
    accounts::set_verified(&tx, person).await?;
    tx.note(&SignInLinkUsed { link, person }).await?;
    let theirs = account.lang.as_deref().and_then(Lang::from_tag).unwrap_or(lang);
    sessions::enter(&app, tx, person, &headers, theirs, &token.next, "").await
}
