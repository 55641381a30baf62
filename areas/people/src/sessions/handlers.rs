//! Sign-in and sign-out over HTTP. A wrong password, an unknown address and an unproved one get the same answer, in the
//! same time.

use axum::extract::State;
use axum::http::header::{SET_COOKIE, USER_AGENT};
use axum::http::{HeaderMap, HeaderValue};
use axum::response::{IntoResponse, Response};
use jiff::SignedDuration;
use kernel::access::{Permit, Visit};
use kernel::actor::{digest, new_secret};
use kernel::app::App;
use kernel::db::Tx;
use kernel::faults::Fault;
use kernel::forms::{Form, Query};
use kernel::limits::{Limit, Network};
use kernel::open_action;
use nouns::people::{SignedIn, SignedOut};
use nouns::{PersonId, SessionId};
use serde::Deserialize;
use ui::{FormErrors, visit};
use words::Lang;

use super::{pages, queries};
use crate::passwords;
use crate::words as t;

const SESSION: SignedDuration = SignedDuration::from_hours(30 * 24);

open_action! {
    /// Signing in.
    pub SignIn = "people.session.create", may Anyone
}
open_action! {
    /// Signing out.
    pub SignOut = "people.session.end", may Account
}

/// What was typed, and where to go on.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Draft {
    pub email: String,
    pub password: String,
    pub next: String,
}

/// Where to go on: a path of this site, nothing that a stranger's link could turn into another; else one's own page.
pub(crate) fn inside(next: &str) -> &str {
    let inside = next.starts_with('/') && !next.starts_with("//") && !next.contains(['\\', '\n', '\r']);
    if inside { next } else { "/account" }
}

pub async fn new(
    permit: Permit<SignIn>,
    State(app): State<App>,
    Query(draft): Query<Draft>,
) -> Result<Response, Fault> {
    let draft = Draft { next: draft.next, ..Draft::default() };
    let page = pages::sign_in(permit.lang(), &draft, app.config.demo, &FormErrors::new()).done(done(&permit.visit));
    Ok(visit::show(&app, &permit, page))
}

fn done(visit: &Visit) -> Option<&'static str> {
    match ui::visit::done(visit)? {
        "password" => Some(t::done_password(visit.lang)),
        "out" => Some(t::done_out(visit.lang)),
        _ => None,
    }
}

pub async fn create(
    permit: Permit<SignIn>,
    State(app): State<App>,
    Network(network): Network,
    headers: HeaderMap,
    Form(draft): Form<Draft>,
) -> Result<Response, Fault> {
    let lang = permit.lang();
    let email = draft.email.trim().to_lowercase();
    app.limits.take(Limit::SignInNetwork, &network)?;
    app.limits.take(Limit::SignInAccount, &email)?;
    let known = queries::find_credentials(&app.db.reader().await?, &email).await?.filter(|known| known.is_verified);
    let hash = known.as_ref().and_then(|known| known.password.clone());
    let fits = draft.password.len() <= 4 * passwords::MAX && passwords::fits(draft.password.clone(), hash).await?;
    let Some(known) = known.filter(|_| fits) else {
        let errors = FormErrors::one("email", t::sign_in_wrong(lang));
        return Ok(visit::refuse(&app, &permit, pages::sign_in(lang, &draft, app.config.demo, &errors)));
    };
    let tx = app.db.begin(&permit).await?;
    let (session, secret) = begin(&tx, known.id, &headers).await?;
    tx.commit(&SignedIn { session }).await?;
    let theirs = known.lang.as_deref().and_then(Lang::from_tag).unwrap_or(lang);
    carry(&app, &secret, visit::go(theirs, inside(&draft.next), "").into_response())
}

/// Begins a session of somebody who has proved who they are. The secret goes into the answer with `carry`.
pub(crate) async fn begin(tx: &Tx, person: PersonId, headers: &HeaderMap) -> Result<(SessionId, String), Fault> {
    let secret = new_secret();
    let until = tx.clock().now().saturating_add(SESSION).map_err(Fault::internal)?;
    let session = queries::insert_session(tx, person, &digest(&secret), device(headers), until).await?;
    Ok((session, secret))
}

/// The answer with the cookie of a session that has begun.
pub(crate) fn carry(app: &App, secret: &str, response: Response) -> Result<Response, Fault> {
    with_cookie(app, secret, SESSION.as_secs(), response)
}

pub async fn end(permit: Permit<SignOut>, State(app): State<App>) -> Result<Response, Fault> {
    let signed = permit.actor.signed().ok_or(Fault::SignIn)?;
    let tx = app.db.begin(&permit).await?;
    queries::delete_session(&tx, signed.session).await?;
    tx.commit(&SignedOut { person: signed.person, everywhere: false }).await?;
    with_cookie(&app, "", 0, visit::go(permit.lang(), "/sign-in", "out").into_response())
}

pub async fn end_all(permit: Permit<SignOut>, State(app): State<App>) -> Result<Response, Fault> {
    let person = permit.person()?;
    let tx = app.db.begin(&permit).await?;
    queries::delete_sessions(&tx, person).await?;
    tx.commit(&SignedOut { person, everywhere: true }).await?;
    with_cookie(&app, "", 0, visit::go(permit.lang(), "/sign-in", "out").into_response())
}

fn with_cookie(app: &App, secret: &str, seconds: i64, mut response: Response) -> Result<Response, Fault> {
    let secure = if app.config.is_https() { "; Secure" } else { "" };
    let cookie = format!("{}={secret}; Path=/; HttpOnly; SameSite=Lax; Max-Age={seconds}{secure}", app.cookie_name());
    response.headers_mut().append(SET_COOKIE, HeaderValue::from_str(&cookie).map_err(Fault::internal)?);
    Ok(response)
}

/// The kind of device, so that people know their sessions apart; not enough to know a person by.
fn device(headers: &HeaderMap) -> &'static str {
    let agent = headers.get(USER_AGENT).and_then(|agent| agent.to_str().ok()).unwrap_or_default();
    let known = [
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("Android", "Android"),
        ("Windows", "Windows"),
        ("Mac OS", "Mac"),
        ("Linux", "Linux"),
    ];
    known.into_iter().find(|(mark, _)| agent.contains(mark)).map_or("?", |(_, name)| name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_only_goes_on_inside_this_site() {
        let next = |next: &str| inside(next).to_owned();
        assert_eq!(next("/groups/technical"), "/groups/technical");
        for outside in ["//evil.example", "https://evil.example", "/\\evil.example", "", "/a\r\nSet-Cookie: x=y"] {
            assert_eq!(next(outside), "/account", "{outside:?}");
        }
    }
}
