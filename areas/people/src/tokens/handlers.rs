//! The page of a person's tokens over HTTP.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use jiff::SignedDuration;
use kernel::access::{Action, Permit};
use kernel::actor::{digest, new_token};
use kernel::app::App;
use kernel::db::Tx;
use kernel::faults::Fault;
use kernel::forms::{Form, Line};
use kernel::jobs::Run;
use nouns::TokenId;
use nouns::people::{TokenMade, TokenRevoked};
use serde::Deserialize;
use ui::{FormErrors, Page, visit};

use super::domain::{DAYS, MOST, NAME_MAX, Scope};
use super::policy::{ListTokens, MakeToken, RevokeToken};
use super::{pages, queries};
use crate::words as t;

/// A token as it was asked for.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Draft {
    pub name: Line,
    pub scopes: Vec<String>,
    pub days: String,
}

async fn page<A: Action>(app: &App, permit: &Permit<A>, made: Option<pages::Made>) -> Result<Page<'static>, Fault> {
    let tokens = queries::list_tokens(&app.db.reader().await?, permit.person()?).await?;
    let shown = pages::Shown { tokens, made, now: app.clock.now(), zone: permit.actor.zone() };
    Ok(pages::list(permit.lang(), &shown))
}

pub async fn list(permit: Permit<ListTokens>, State(app): State<App>) -> Result<Response, Fault> {
    let page = page(&app, &permit, None).await?;
    Ok(visit::show(&app, &permit, page.done(pages::done(&permit.visit))))
}

pub async fn new(permit: Permit<MakeToken>, State(app): State<App>) -> Result<Response, Fault> {
    let draft = Draft { days: "90".into(), ..Draft::default() };
    Ok(visit::show(&app, &permit, pages::new(permit.lang(), &draft, &FormErrors::new())))
}

/// The token is on the page that answers, once: it is not kept, so no other page could show it.
pub async fn create(
    permit: Permit<MakeToken>,
    State(app): State<App>,
    Form(draft): Form<Draft>,
) -> Result<Response, Fault> {
    let (lang, person) = (permit.lang(), permit.person()?);
    let session = permit.actor.signed().ok_or(Fault::SignIn)?.session()?;
    let name = draft.name.trim();
    let scopes: Vec<&str> =
        Scope::ALL.iter().map(|scope| scope.word()).filter(|word| draft.scopes.iter().any(|one| one == word)).collect();
    let days = draft.days.parse().ok().filter(|days| DAYS.contains(days));
    let mut errors = FormErrors::new();
    errors.require((1..=NAME_MAX).contains(&name.chars().count()), "name", t::token_name_missing(lang));
    errors.require(!scopes.is_empty(), "scopes", t::token_scopes_missing(lang));
    errors.require(days.is_some(), "days", t::token_days_missing(lang));
    let tx = app.db.begin(&permit).await?;
    let has = queries::list_tokens(&tx, person).await?.len();
    errors.require(has < MOST, "", t::token_many(lang, &MOST.to_string()));
    let (true, Some(days)) = (errors.is_empty(), days) else {
        drop(tx);
        return Ok(visit::refuse(&app, &permit, pages::new(lang, &draft, &errors)));
    };
    let until = app.clock.now().saturating_add(SignedDuration::from_hours(24 * days)).map_err(Fault::internal)?;
    let secret = new_token();
    let token = queries::insert_token(&tx, (person, session), name, &digest(&secret), &scopes.join(" "), until).await?;
    tx.commit(&TokenMade { token, person }).await?;
    let made = pages::Made { name: name.to_owned(), secret };
    Ok(visit::show(&app, &permit, page(&app, &permit, Some(made)).await?))
}

pub async fn revoke(permit: Permit<RevokeToken>, State(app): State<App>) -> Result<Response, Fault> {
    let tx = app.db.begin(&permit).await?;
    if queries::delete_token(&tx, permit.key).await? {
        tx.commit(&TokenRevoked { token: permit.key, person: permit.target.person }).await?;
    }
    Ok(visit::go(permit.lang(), "/account/tokens", "token-revoked").into_response())
}

/// Notes for the kernel that a token is in use.
pub fn used(tx: &Tx, token: TokenId, network: Vec<u8>) -> Run<'_> {
    Box::pin(async move { Ok(queries::set_used(tx, token, &network).await?) })
}
