//! Somebody came back from a provider whom no account knows. An address that nobody has here opens a new account, once the
//! person has seen what it will hold. An account that exists is linked only by somebody who has signed in to it in the same
//! browser: the provider's word alone opens no account.

use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Response};
use kernel::access::Permit;
use kernel::actor::{COOKIE_PLAIN, COOKIE_SECURE, cookie, digest};
use kernel::app::App;
use kernel::db::{Conn, DbError, Tx};
use kernel::faults::Fault;
use kernel::forms::{Form, Line};
use kernel::limits::{Limit, Network};
use nouns::people::{IdentityLinked, MailVerified, PersonSignedUp, SignUpRepeated};
use serde::Deserialize;
use ui::{FormErrors, visit};

use super::policy::{Arrive, Link};
use super::queries::{self, Arrival};
use super::{answers, find, name_of, pages};
use crate::accounts::domain::NAME_MAX;
use crate::accounts::queries as accounts;
use crate::words as t;

pub const PAGE: &str = "/sign-in/arrivals/new";
pub const LINK_PAGE: &str = "/account/identities/new";

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Draft {
    pub name: Line,
}

/// What an arrival can lead to.
pub enum Way {
    /// A new account with this address.
    New(String),
    /// The address has an account.
    Known(String),
    /// The provider gives no address that is checked.
    Unknown,
}

fn browser(app: &App, headers: &HeaderMap) -> Vec<u8> {
    digest(cookie(headers, app.cookie_name()).unwrap_or_default())
}

/// What waits for a browser goes along when it gets another cookie, so that it is still there after signing in.
pub(crate) async fn follow(tx: &Tx, headers: &HeaderMap, secret: &str) -> Result<(), DbError> {
    match cookie(headers, COOKIE_SECURE).or_else(|| cookie(headers, COOKIE_PLAIN)) {
        Some(old) => queries::set_arrival_browser(tx, &digest(old), &digest(secret)).await,
        None => Ok(()),
    }
}

/// An address that nobody has proved belongs to whoever proves it; one that an operator has entered to whoever proves it by
/// mail, as for a sign-up.
async fn way(conn: &Conn, arrival: &Arrival) -> Result<Way, DbError> {
    let Some(email) = arrival.email.clone() else { return Ok(Way::Unknown) };
    Ok(match accounts::find_by_email(conn, &email).await? {
        Some(known) if known.is_verified || !known.has_password => Way::Known(email),
        _ => Way::New(email),
    })
}

pub async fn new(permit: Permit<Arrive>, State(app): State<App>, headers: HeaderMap) -> Result<Response, Fault> {
    if permit.actor.signed().is_some() {
        return Ok(visit::go(permit.lang(), LINK_PAGE, "").into_response());
    }
    let conn = app.db.reader().await?;
    let Some(arrival) = queries::find_arrival(&conn, &browser(&app, &headers), app.clock.now()).await? else {
        return Ok(visit::refuse(&app, &permit, pages::late(permit.lang())));
    };
    let (way, provider) = (way(&conn, &arrival).await?, name_of(&app, &arrival.provider));
    let draft = Draft { name: arrival.name.as_str().into() };
    Ok(visit::show(&app, &permit, pages::arrival(permit.lang(), provider, &way, &draft, &FormErrors::new())))
}

pub async fn create(
    permit: Permit<Arrive>,
    State(app): State<App>,
    Network(network): Network,
    headers: HeaderMap,
    Form(draft): Form<Draft>,
) -> Result<Response, Fault> {
    let (lang, browser) = (permit.lang(), browser(&app, &headers));
    app.limits.take(Limit::SignUp, &network)?;
    if permit.actor.signed().is_some() {
        return Ok(visit::go(lang, LINK_PAGE, "").into_response());
    }
    let tx = app.db.begin(&permit).await?;
    let Some(arrival) = queries::find_arrival(&tx, &browser, app.clock.now()).await? else {
        drop(tx);
        return Ok(visit::refuse(&app, &permit, pages::late(lang)));
    };
    let (way, provider) = (way(&tx, &arrival).await?, find(&app, &arrival.provider)?);
    let name = draft.name.trim();
    let mut errors = FormErrors::new();
    errors.require((2..=NAME_MAX).contains(&name.chars().count()), "name", t::name_missing(lang));
    let (Way::New(email), true) = (&way, errors.is_empty()) else {
        drop(tx);
        let page = pages::arrival(lang, &provider.settings.name, &way, &draft, &errors);
        return Ok(visit::refuse(&app, &permit, page));
    };
    let person = if let Some(unproved) = accounts::find_by_email(&tx, email).await? {
        // A stranger has signed up with this address and a password of their own, which goes.
        accounts::set_profile(&tx, unproved.id, name, lang.tag(), "Europe/Brussels").await?;
        accounts::delete_password(&tx, unproved.id).await?;
        accounts::delete_links(&tx, unproved.id).await?;
        tx.note(&SignUpRepeated { person: unproved.id }).await?;
        unproved.id
    } else {
        let person = accounts::insert_person(&tx, email, name, None, lang.tag()).await?;
        tx.note(&PersonSignedUp { person }).await?;
        person
    };
    accounts::set_verified(&tx, person).await?;
    tx.note(&MailVerified { person }).await?;
    let found = arrival.found();
    let Some(identity) = queries::insert_identity(&tx, person, &arrival.provider, &found).await? else {
        drop(tx);
        return Ok(visit::refuse(&app, &permit, pages::taken(lang, &provider.settings.name)));
    };
    queries::delete_arrival(&tx, &browser).await?;
    super::mails::linked(&app, &tx, person, &arrival.provider).await?;
    tx.note(&IdentityLinked { identity, person }).await?;
    answers::enter(&app, tx, &provider.settings, &headers, (identity, person), &found, lang, &arrival.next).await
}

pub async fn new_link(permit: Permit<Link>, State(app): State<App>, headers: HeaderMap) -> Result<Response, Fault> {
    let (lang, conn) = (permit.lang(), app.db.reader().await?);
    let account = accounts::find(&conn, permit.person()?).await?.ok_or(Fault::NotFound)?;
    let page = match queries::find_arrival(&conn, &browser(&app, &headers), app.clock.now()).await? {
        Some(arrival) => pages::link(lang, name_of(&app, &arrival.provider), &arrival, &account.email),
        None => return Ok(visit::go(lang, "/account/ways", "").into_response()),
    };
    Ok(visit::show(&app, &permit, page))
}

pub async fn link(permit: Permit<Link>, State(app): State<App>, headers: HeaderMap) -> Result<Response, Fault> {
    let (lang, person, browser) = (permit.lang(), permit.person()?, browser(&app, &headers));
    let tx = app.db.begin(&permit).await?;
    let Some(arrival) = queries::find_arrival(&tx, &browser, app.clock.now()).await? else {
        drop(tx);
        return Ok(visit::go(lang, "/account/ways", "").into_response());
    };
    let provider = find(&app, &arrival.provider)?;
    let found = arrival.found();
    let Some(identity) = queries::insert_identity(&tx, person, &arrival.provider, &found).await? else {
        drop(tx);
        return Ok(visit::refuse(&app, &permit, pages::taken(lang, &provider.settings.name)));
    };
    queries::delete_arrival(&tx, &browser).await?;
    answers::linked(&app, &tx, &provider.settings, (identity, person), &found, lang).await?;
    tx.commit(&IdentityLinked { identity, person }).await?;
    let next = if arrival.next.is_empty() { "/account/ways" } else { crate::sessions::handlers::inside(&arrival.next) };
    Ok(visit::go(lang, next, if arrival.next.is_empty() { "linked" } else { "" }).into_response())
}
