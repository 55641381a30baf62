//! Being led to a provider. It begins with a form of our own, never with a link, and what comes back is good once, for this
//! browser, within minutes.

use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue};
use axum::response::{IntoResponse, Response};
use kernel::access::{Action, Permit};
use kernel::actor::{cookie, digest, new_secret};
use kernel::app::App;
use kernel::faults::Fault;
use kernel::forms::Form;
use kernel::limits::{Limit, Network};
use nouns::people::LedToProvider;
use serde::Deserialize;
use ui::visit;

use super::asking::Secrets;
use super::policy::{Depart, DepartToLink, DepartToProve};
use super::queries::{self, Purpose};
use super::{find, pages};
use crate::sessions::handlers::{carry, inside};

/// Where to go on afterwards.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct To {
    next: String,
}

/// Where a provider sends people back to. It is registered there, so it has no language.
pub fn back(app: &App, key: &str) -> String {
    app.config.link(&format!("/sign-in/providers/{key}/answers"))
}

/// Where somebody begins again who was led away for this and came back with nothing.
pub fn start(purpose: Purpose, next: &str) -> String {
    let path = match purpose {
        Purpose::Enter => "/sign-in",
        Purpose::Link => return "/account/ways".into(),
        Purpose::Prove => "/proofs/new",
    };
    if next.is_empty() { path.into() } else { format!("{path}?next={}", ui::encode(next)) }
}

pub async fn enter(
    permit: Permit<Depart>,
    State(app): State<App>,
    Network(network): Network,
    headers: HeaderMap,
    Form(to): Form<To>,
) -> Result<Response, Fault> {
    app.limits.take(Limit::SignInNetwork, &network)?;
    if permit.actor.signed().is_some() {
        return Ok(visit::go(permit.lang(), inside(&to.next), "").into_response());
    }
    lead(&app, &permit, &headers, Purpose::Enter, &to.next).await
}

pub async fn link(permit: Permit<DepartToLink>, State(app): State<App>, headers: HeaderMap) -> Result<Response, Fault> {
    lead(&app, &permit, &headers, Purpose::Link, "/account/ways").await
}

pub async fn prove(
    permit: Permit<DepartToProve>,
    State(app): State<App>,
    headers: HeaderMap,
    Form(to): Form<To>,
) -> Result<Response, Fault> {
    lead(&app, &permit, &headers, Purpose::Prove, &to.next).await
}

async fn lead<A: Action<Key = String>>(
    app: &App,
    permit: &Permit<A>,
    headers: &HeaderMap,
    purpose: Purpose,
    next: &str,
) -> Result<Response, Fault> {
    let (lang, provider) = (permit.lang(), find(app, &permit.key)?);
    let old = cookie(headers, app.cookie_name()).unwrap_or_default();
    // Who has signed in keeps the session; anybody else gets a cookie that only this way knows.
    let fresh = permit.actor.signed().is_none().then(new_secret);
    let secrets = Secrets { browser: fresh.as_deref().unwrap_or(old), state: &new_secret() };
    let anew = purpose == Purpose::Prove;
    let Ok(way) = provider.way(app.clock.now(), &secrets, &back(app, &permit.key), lang, anew).await else {
        let page = pages::silent(lang, &provider.settings.name, &start(purpose, next));
        return Ok(visit::refuse(app, permit, page));
    };
    let tx = app.db.begin(permit).await?;
    let (state, browser) = (digest(secrets.state), digest(secrets.browser));
    if fresh.is_some() {
        queries::set_arrival_browser(&tx, &digest(old), &browser).await?;
    }
    let words = (lang.tag(), next);
    let departure = queries::insert_departure(&tx, (&state, &browser), &permit.key, purpose, words).await?;
    tx.commit(&LedToProvider { departure, provider: permit.key.clone() }).await?;
    // A page that goes on by itself: after a form, a redirect to another host is what the content security policy forbids.
    let mut response = visit::show(app, permit, pages::led(lang, &provider.settings.name, way.as_str()));
    let refresh = HeaderValue::from_str(&format!("0; url={way}")).map_err(Fault::internal)?;
    response.headers_mut().insert("refresh", refresh);
    match fresh {
        Some(secret) => carry(app, &secret, response),
        None => Ok(response),
    }
}
