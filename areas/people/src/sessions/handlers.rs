//! Sign-in and sign-out over HTTP. A wrong password, an unknown address and an unproved one get the same answer, in the
//! same time.

use axum::extract::State;
use axum::http::header::SET_COOKIE;
use axum::http::{HeaderMap, HeaderName, HeaderValue};
use axum::response::{IntoResponse, Response};
use jiff::SignedDuration;
use kernel::access::{Permit, Visit};
use kernel::action;
use kernel::actor::{Actor, cookie, digest, new_secret};
use kernel::app::App;
use kernel::db::Tx;
use kernel::faults::Fault;
use kernel::forms::{Form, Query};
use kernel::limits::{Limit, Network};
use kernel::origin::device;
use nouns::people::{ErasureTakenBack, SecondFactorAsked, SignInRefused, SignedIn, SignedOut};
use nouns::{PasskeyId, PersonId, SessionId};
use serde::Deserialize;
use ui::{FormErrors, visit};
use words::Lang;

use super::pages::Ways;
use super::queries::Owner;
use super::{pages, queries, usual};
use crate::factors::queries as factors;
use crate::leaving::queries as leaving;
use crate::passkeys::queries as passkeys;
use crate::sign_in_links::queries as links;
use crate::words as t;
use crate::{passwords, providers};

/// How long a session holds that nobody uses. A month, so that those who come for the monthly meeting stay signed in.
pub(super) const IDLE: SignedDuration = SignedDuration::from_hours(30 * 24);
/// How long a session holds at most, so that a cookie that was stolen unseen ends one day.
pub(super) const WHOLE: SignedDuration = SignedDuration::from_hours(90 * 24);

action! {
    /// Signing in.
    pub SignIn = "people.session.create", may Anyone
}
action! {
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
pub fn inside(next: &str) -> &str {
    // Browsers leave out tabs and line breaks: what stands on both sides of one comes together.
    let inside =
        next.starts_with('/') && !next.starts_with("//") && !next.contains(|c: char| c == '\\' || c.is_control());
    if inside { next } else { "/account" }
}

pub async fn new(
    permit: Permit<SignIn>,
    State(app): State<App>,
    Query(draft): Query<Draft>,
) -> Result<Response, Fault> {
    let draft = Draft { next: draft.next, ..Draft::default() };
    let ways = Ways::of(&app, permit.lang(), &draft.next);
    let page = pages::sign_in(permit.lang(), &draft, &ways, &FormErrors::new());
    Ok(visit::show(&app, &permit, page.done(done(&permit.visit))))
}

fn done(visit: &Visit) -> Option<&'static str> {
    match ui::visit::done(visit)? {
        "password" => Some(t::done_password(visit.lang)),
        "out" => Some(t::done_out(visit.lang)),
        "erasure" => Some(t::done_erasure(visit.lang)),
        "taken-back" => Some(t::done_taken_back(visit.lang)),
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
    // What is no address has no account: all of it counts as one, however long it is.
    usual::take_sign_in(&app, if kernel::mail::is_address(&email) { &email } else { "" }, &network).await?;
    let known = queries::find_credentials(&app.db.reader().await?, &email).await?.filter(|known| known.is_verified);
    let hash = known.as_ref().and_then(|known| known.password.clone());
    let fits = draft.password.len() <= 4 * passwords::MAX && passwords::fits(draft.password.clone(), hash).await?;
    let tried = known.as_ref().map(|known| known.id);
    let Some(known) = known.filter(|_| fits) else {
        let tx = app.db.begin(&permit).await?;
        tx.log(&SignInRefused { attempt: app.clock.new_id(), person: tried }).await?;
        let errors = FormErrors::one("email", t::sign_in_wrong(lang));
        let page = pages::sign_in(lang, &draft, &Ways::of(&app, lang, &draft.next), &errors);
        return Ok(visit::refuse(&app, &permit, page));
    };
    let theirs = known.lang.as_deref().and_then(Lang::from_tag).unwrap_or(lang);
    let tx = app.db.begin(&permit).await?;
    enter(&app, tx, known.id, &headers, theirs, &draft.next, "").await
}

/// Somebody has given the right password, or holds a link from the mailbox: the session begins, or the code is asked for where there is a second factor.
/// `done` names for the next page what was done before.
pub(crate) async fn enter(
    app: &App,
    tx: Tx,
    person: PersonId,
    headers: &HeaderMap,
    lang: Lang,
    next: &str,
    done: &str,
) -> Result<Response, Fault> {
    if !factors::is_on(&tx, person).await? {
        let (session, secret) = begin(&tx, person, headers, None).await?;
        tx.commit(&SignedIn { session, person }).await?;
        return carry(app, &secret, visit::go(lang, inside(next), done).into_response());
    }
    let secret = new_secret();
    queries::insert_pending(&tx, person, &digest(&secret)).await?;
    providers::follow(&tx, headers, &secret).await?;
    tx.commit(&SecondFactorAsked { person }).await?;
    let rest = if next.is_empty() { String::new() } else { format!("?next={}", ui::encode(next)) };
    carry(app, &secret, visit::go(lang, &format!("/sign-in/code{rest}"), "").into_response())
}

/// Begins a session of somebody who has proved who they are, perhaps with a passkey. The secret goes into the answer with
/// `carry`.
pub(crate) async fn begin(
    tx: &Tx,
    person: PersonId,
    headers: &HeaderMap,
    passkey: Option<PasskeyId>,
) -> Result<(SessionId, String), Fault> {
    let secret = new_secret();
    let until = tx.clock().now().saturating_add(IDLE).map_err(Fault::internal)?;
    // Who has a passkey shows it, or the code, before a dangerous act: a password alone may be a thief's.
    let is_enough = passkey.is_some() || factors::is_on(tx, person).await? || passkeys::count(tx, person).await? == 0;
    let shown = queries::Shown { is_enough, passkey };
    let session = queries::insert_session(tx, person, &digest(&secret), device(headers), until, shown).await?;
    providers::follow(tx, headers, &secret).await?;
    leaving::set_active(tx, person).await?;
    // Whoever signs in does not want to be erased.
    if leaving::delete(tx, person).await? {
        tx.note(&ErasureTakenBack { person }).await?;
    }
    Ok((session, secret))
}

/// After a change of what one signs in with: every other session ends, and this one gets a new secret for its cookie.
pub(crate) async fn renew(tx: &Tx, actor: &Actor) -> Result<String, Fault> {
    let signed = actor.signed().ok_or(Fault::SignIn)?;
    let session = signed.session()?;
    queries::delete_other_sessions(tx, signed.person, session).await?;
    queries::delete_pending_of(tx, signed.person).await?;
    links::delete_of(tx, signed.person).await?;
    rotate(tx, session).await
}

/// A new secret for the cookie of a session whose rights have changed.
pub(crate) async fn rotate(tx: &Tx, session: SessionId) -> Result<String, Fault> {
    let secret = new_secret();
    queries::set_token(tx, session, &digest(&secret)).await?;
    Ok(secret)
}

/// Notes that a session was used today, which lets it hold on.
pub(crate) async fn seen(tx: &Tx, session: SessionId) -> Result<(), Fault> {
    let Some(started_at) = queries::find_start(tx, session).await? else { return Ok(()) };
    if let Some(Owner { person }) = queries::find_owner(tx, session).await? {
        leaving::set_active(tx, person).await?;
    }
    let idle = tx.clock().now().saturating_add(IDLE).map_err(Fault::internal)?;
    let whole = started_at.saturating_add(WHOLE).map_err(Fault::internal)?;
    Ok(queries::set_seen(tx, session, idle.min(whole)).await?)
}

/// The answer with the cookie of a session, or of a state that waits for the code. How long it holds the server knows.
pub(crate) fn carry(app: &App, secret: &str, response: Response) -> Result<Response, Fault> {
    with_cookie(app, secret, WHOLE.as_secs(), response)
}

/// How long a browser stays known that has begun something and is not signed in.
const WAITING: SignedDuration = SignedDuration::from_hours(1);

/// The digest of this browser's cookie: what it began is for no other.
pub(crate) fn browser_of(app: &App, headers: &HeaderMap) -> Vec<u8> {
    digest(cookie(headers, app.cookie_name()).unwrap_or_default())
}

/// The secret in this browser's cookie, or a new one.
pub(crate) fn own_secret(app: &App, headers: &HeaderMap) -> String {
    let is_ours = |secret: &&str| secret.len() == 64 && secret.bytes().all(|byte| byte.is_ascii_hexdigit());
    cookie(headers, app.cookie_name()).filter(is_ours).map_or_else(new_secret, str::to_owned)
}

/// The answer with the cookie of a browser that begins something. The cookie of a session stays as it is.
pub(crate) fn wait_here(app: &App, actor: &Actor, secret: &str, response: Response) -> Result<Response, Fault> {
    if actor.signed().is_some() { Ok(response) } else { with_cookie(app, secret, WAITING.as_secs(), response) }
}

pub async fn end(permit: Permit<SignOut>, State(app): State<App>) -> Result<Response, Fault> {
    let signed = permit.actor.signed().ok_or(Fault::SignIn)?;
    let tx = app.db.begin(&permit).await?;
    let session = signed.session()?;
    let there = providers::page_after(&app, &tx, session).await?;
    queries::delete_session(&tx, session).await?;
    tx.commit(&SignedOut { person: signed.person, everywhere: false }).await?;
    let next = there.as_deref().map_or(("/sign-in", "out"), |there| (there, ""));
    forget_cookie(&app, visit::go(permit.lang(), next.0, next.1).into_response())
}

pub async fn end_all(permit: Permit<SignOut>, State(app): State<App>) -> Result<Response, Fault> {
    let person = permit.person()?;
    let tx = app.db.begin(&permit).await?;
    queries::delete_sessions(&tx, person).await?;
    tx.commit(&SignedOut { person, everywhere: true }).await?;
    forget_cookie(&app, visit::go(permit.lang(), "/sign-in", "out").into_response())
}

/// The answer after which the browser has no session, nor anything else of it.
pub(crate) fn forget_cookie(app: &App, mut response: Response) -> Result<Response, Fault> {
    let all = HeaderValue::from_static("\"cache\", \"storage\"");
    response.headers_mut().insert(HeaderName::from_static("clear-site-data"), all);
    with_cookie(app, "", 0, response)
}

fn with_cookie(app: &App, secret: &str, seconds: i64, mut response: Response) -> Result<Response, Fault> {
    let secure = if app.config.is_https() { "; Secure" } else { "" };
    let cookie = format!("{}={secret}; Path=/; HttpOnly; SameSite=Lax; Max-Age={seconds}{secure}", app.cookie_name());
    response.headers_mut().append(SET_COOKIE, HeaderValue::from_str(&cookie).map_err(Fault::internal)?);
    Ok(response)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_only_goes_on_inside_this_site() {
        let next = |next: &str| inside(next).to_owned();
        assert_eq!(next("/groups/technical"), "/groups/technical");
        for outside in [
            "//evil.example",
            "https://evil.example",
            "/\\evil.example",
            "",
            "/a\r\nSet-Cookie: x=y",
            "/\t/evil.example",
        ] {
            assert_eq!(next(outside), "/account", "{outside:?}");
        }
    }
}
