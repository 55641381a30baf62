//! A steward restricts for somebody who wrote to them, tells that it will end, and ends it.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::access::Permit;
use kernel::app::App;
use kernel::faults::Fault;
use kernel::forms::{Form, Line, Query};
use kernel::paging::After;
use nouns::people::{PersonRestricted, RestrictionEnded, RestrictionEndingTold};
use serde::Deserialize;
use ui::{FormErrors, visit};

use super::domain::{Ground, ends_from};
use super::handlers::is_only_steward;
use super::policy::{ListRestrictions, RestrictPerson, TellEnding, UnrestrictPerson};
use super::{mails, pages, queries};
use crate::accounts::queries::find_by_email;
use crate::words as t;

pub const REASON_MAX: usize = 500;

/// Where the list goes on.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Pages {
    after: String,
}

pub async fn list(
    permit: Permit<ListRestrictions>,
    State(app): State<App>,
    Query(asked): Query<Pages>,
) -> Result<Response, Fault> {
    let after = After::read(&asked.after);
    let rows = queries::list(&app.db.reader().await?, &after).await?.found()?;
    let page = pages::list(permit.lang(), &permit.actor.zone(), app.clock.now(), &rows);
    Ok(visit::show(&app, &permit, page.done(pages::done(&permit.visit))))
}

/// Whose, on which ground, and that it was asked for in writing.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    pub email: Line,
    pub ground: String,
    pub sure: String,
}

pub async fn new(permit: Permit<RestrictPerson>, State(app): State<App>) -> Result<Response, Fault> {
    Ok(visit::show(&app, &permit, pages::new(permit.lang(), &Asked::default(), &FormErrors::new())))
}

pub async fn create(
    permit: Permit<RestrictPerson>,
    State(app): State<App>,
    Form(asked): Form<Asked>,
) -> Result<Response, Fault> {
    let lang = permit.lang();
    let email = asked.email.trim().to_lowercase();
    let ground = Ground::from_word(&asked.ground);
    let mut errors = FormErrors::new();
    errors.require(kernel::mail::is_address(&email), "email", t::email_wrong(lang));
    errors.require(ground.is_some(), "ground", t::ground_missing(lang));
    errors.require(asked.sure == "yes", "sure", t::restrict_sure_missing(lang));
    let tx = app.db.begin(&permit).await?;
    let account = match find_by_email(&tx, &email).await? {
        Some(account) if !is_only_steward(&tx, account.id).await? => Some(account),
        _ => None,
    };
    let is_known = account.is_some() || !kernel::mail::is_address(&email);
    errors.require(is_known, "email", t::restrict_nobody(lang));
    let (Some(account), Some(ground), true) = (account, ground, errors.is_empty()) else {
        drop(tx);
        return Ok(visit::refuse(&app, &permit, pages::new(lang, &asked, &errors)));
    };
    if queries::insert(&tx, account.id, ground, permit.actor.person()).await? {
        mails::restricted(&app, &tx, account.id).await?;
        tx.commit(&PersonRestricted { person: account.id, ground: ground.word().to_owned() }).await?;
    }
    Ok(visit::go(lang, "/restrictions", "restricted-other").into_response())
}

/// Why it will end.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Why {
    pub reason: Line,
}

pub async fn new_telling(permit: Permit<TellEnding>, State(app): State<App>) -> Result<Response, Fault> {
    let page = pages::tell(permit.lang(), &permit.target, &Why::default(), &FormErrors::new());
    Ok(visit::show(&app, &permit, page))
}

pub async fn tell(permit: Permit<TellEnding>, State(app): State<App>, Form(why): Form<Why>) -> Result<Response, Fault> {
    let (lang, person) = (permit.lang(), permit.key);
    if !(10..=REASON_MAX).contains(&why.reason.chars().count()) {
        let errors = FormErrors::one("reason", t::removal_reason_missing(lang));
        return Ok(visit::refuse(&app, &permit, pages::tell(lang, &permit.target, &why, &errors)));
    }
    let tx = app.db.begin(&permit).await?;
    if queries::set_told(&tx, person).await? {
        mails::will_end(&app, &tx, person, &why.reason).await?;
        tx.commit(&RestrictionEndingTold { person, reason: why.reason.to_string() }).await?;
    }
    Ok(visit::go(lang, "/restrictions", "told").into_response())
}

pub async fn end(permit: Permit<UnrestrictPerson>, State(app): State<App>) -> Result<Response, Fault> {
    let (lang, person) = (permit.lang(), permit.key);
    let tx = app.db.begin(&permit).await?;
    let found = queries::find(&tx, person).await?.ok_or(Fault::NotFound)?;
    if ends_from(found.ending_told_at).is_none_or(|from| from > tx.clock().now()) {
        drop(tx);
        return Ok(visit::go(lang, "/restrictions", "too-early").into_response());
    }
    queries::delete(&tx, person).await?;
    mails::ended(&app, &tx, person).await?;
    tx.commit(&RestrictionEnded { person }).await?;
    Ok(visit::go(lang, "/restrictions", "unrestricted-other").into_response())
}
