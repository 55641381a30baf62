//! The own passkeys over HTTP. Whoever adds or removes one stays signed in here, with a new cookie, and nowhere else.

use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Response};
use kernel::access::Permit;
use kernel::actor::digest;
use kernel::app::App;
use kernel::faults::Fault;
use kernel::forms::{Form, Line, Query};
use kernel::limits::Limit;
use kernel::origin::device;
use nouns::people::{PasskeyAdded, PasskeyRemoved, PasskeyRenamed};
use serde::Deserialize;
use ui::{FormErrors, visit};
use words::Lang;

use super::domain::{self, MOST, NAME_MAX, Refusal};
use super::policy::{AddPasskey, EndPasskey, ListPasskeys, RenamePasskey};
use super::shows::answer_with;
use super::{mails, pages, queries};
use crate::accounts::queries::find as find_account;
use crate::factors::queries as factors;
use crate::sessions::handlers as sessions;
use crate::words as t;

/// Where to go on when it is added.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Next {
    next: String,
}

/// A name as it was typed.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Named {
    name: Line,
}

fn name_errors(lang: Lang, name: &str) -> FormErrors {
    let mut errors = FormErrors::new();
    errors.require((1..=NAME_MAX).contains(&name.chars().count()), "name", t::passkey_name_missing(lang));
    errors
}

pub async fn list(permit: Permit<ListPasskeys>, State(app): State<App>) -> Result<Response, Fault> {
    let (person, conn) = (permit.person()?, app.db.reader().await?);
    let passkeys = queries::list(&conn, person).await?;
    let has_codes = factors::is_on(&conn, person).await?;
    drop(conn);
    let can_add = domain::site(&app.config).is_some() && passkeys.len() < MOST;
    let page = pages::list(permit.lang(), &passkeys, &permit.actor.zone(), can_add, has_codes);
    Ok(visit::show(&app, &permit, page.done(pages::done(&permit.visit))))
}

pub async fn new(
    permit: Permit<AddPasskey>,
    State(app): State<App>,
    headers: HeaderMap,
    Query(to): Query<Next>,
) -> Result<Response, Fault> {
    let lang = permit.lang();
    domain::site(&app.config).ok_or(Fault::NotFound)?;
    let device = device(&headers);
    let name = if device == "?" { t::passkey_name_default(lang) } else { device };
    Ok(visit::show(&app, &permit, pages::add(lang, name, &to.next, &FormErrors::new())))
}

pub async fn challenge(
    permit: Permit<AddPasskey>,
    State(app): State<App>,
    headers: HeaderMap,
) -> Result<Response, Fault> {
    let person = permit.person()?;
    let site = domain::site(&app.config).ok_or(Fault::NotFound)?;
    app.limits.take(Limit::Challenge, &person.to_string())?;
    let conn = app.db.reader().await?;
    let account = find_account(&conn, person).await?.ok_or(Fault::NotFound)?;
    let known = queries::list_keys(&conn, person).await?;
    drop(conn);
    let question = domain::to_add(&site, person, &account.email, &account.name, &known)?;
    let secret = sessions::own_secret(&app, &headers);
    let tx = app.db.begin(&permit).await?;
    let id = queries::insert_challenge(&tx, &digest(&secret), "add", &question.state).await?;
    tx.keep().await?;
    Ok(answer_with(id, question))
}

/// What a browser sends for a new one, with its name.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct New {
    name: Line,
    challenge: String,
    answer: String,
    next: String,
}

pub async fn create(
    permit: Permit<AddPasskey>,
    State(app): State<App>,
    headers: HeaderMap,
    Form(new): Form<New>,
) -> Result<Response, Fault> {
    let (lang, person) = (permit.lang(), permit.person()?);
    let signed = permit.actor.signed().ok_or(Fault::SignIn)?;
    let site = domain::site(&app.config).ok_or(Fault::NotFound)?;
    let refuse = |errors: FormErrors| visit::refuse(&app, &permit, pages::add(lang, &new.name, &new.next, &errors));
    let errors = name_errors(lang, &new.name);
    if !errors.is_empty() {
        return Ok(refuse(errors));
    }
    let tx = app.db.begin(&permit).await?;
    let state = match new.challenge.parse() {
        Ok(id) => queries::take_challenge(&tx, id, &sessions::browser_of(&app, &headers), "add").await?,
        Err(_) => None,
    };
    let Some(state) = state else {
        drop(tx);
        return Ok(refuse(FormErrors::one("", pages::refusal(lang, Refusal::Late))));
    };
    let has_room = queries::list(&tx, person).await?.len() < MOST;
    let passkey = match domain::added(&site, &new.answer, state)? {
        Ok(added) if has_room => queries::insert(&tx, person, &new.name, &added).await?,
        _ => None,
    };
    let Some(passkey) = passkey else {
        // The challenge is used up all the same.
        tx.keep().await?;
        return Ok(refuse(FormErrors::one("", t::passkey_not_added(lang))));
    };
    let secret = sessions::renew(&tx, &permit.actor).await?;
    // Its owner was there when it was made, so this session has both factors from now on.
    queries::set_shown(&tx, signed.session()?, passkey).await?;
    mails::added(&app, &tx, person, &new.name).await?;
    tx.commit(&PasskeyAdded { passkey, person }).await?;
    let next = if new.next.is_empty() { "/account/passkeys" } else { sessions::inside(&new.next) };
    sessions::carry(&app, &secret, visit::go(lang, next, "passkey-added").into_response())
}

pub async fn edit(permit: Permit<RenamePasskey>, State(app): State<App>) -> Result<Response, Fault> {
    let page = pages::rename(permit.lang(), permit.key, &permit.target.name, &FormErrors::new());
    Ok(visit::show(&app, &permit, page))
}

pub async fn rename(
    permit: Permit<RenamePasskey>,
    State(app): State<App>,
    Form(named): Form<Named>,
) -> Result<Response, Fault> {
    let lang = permit.lang();
    let errors = name_errors(lang, &named.name);
    if !errors.is_empty() {
        return Ok(visit::refuse(&app, &permit, pages::rename(lang, permit.key, &named.name, &errors)));
    }
    let tx = app.db.begin(&permit).await?;
    queries::set_name(&tx, permit.key, &named.name).await?;
    tx.commit(&PasskeyRenamed { passkey: permit.key }).await?;
    Ok(visit::go(lang, "/account/passkeys", "passkey-renamed").into_response())
}

pub async fn ask_end(permit: Permit<EndPasskey>, State(app): State<App>) -> Result<Response, Fault> {
    let is_last = queries::count(&app.db.reader().await?, permit.target.person).await? == 1;
    let is_wanted = is_last && app.config.wants_second_factor();
    Ok(visit::show(&app, &permit, pages::ask_end(permit.lang(), permit.key, &permit.target.name, is_wanted)))
}

pub async fn end(permit: Permit<EndPasskey>, State(app): State<App>) -> Result<Response, Fault> {
    let (lang, person) = (permit.lang(), permit.target.person);
    let tx = app.db.begin(&permit).await?;
    let done = visit::go(lang, "/account/passkeys", "passkey-removed").into_response();
    if !queries::delete(&tx, permit.key).await? {
        return Ok(done);
    }
    let secret = sessions::renew(&tx, &permit.actor).await?;
    mails::removed(&app, &tx, person, &permit.target.name).await?;
    tx.commit(&PasskeyRemoved { passkey: permit.key, person }).await?;
    sessions::carry(&app, &secret, done)
}
