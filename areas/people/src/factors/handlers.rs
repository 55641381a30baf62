//! The own second factor over HTTP. Whoever switches it on or off stays signed in here, with a new cookie, and nowhere else.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use jiff::SignedDuration;
use kernel::access::Permit;
use kernel::app::App;
use kernel::faults::Fault;
use kernel::forms::{Form, Query};
use kernel::limits::Limit;
use nouns::people::{RecoveryCodesMade, SecondFactorBegun, SecondFactorSwitchedOff, SecondFactorSwitchedOn};
use serde::Deserialize;
use ui::{FormErrors, visit};

use super::domain::{Typed, app_secret, lesson, step};
use super::policy::{EndFactor, MakeCodes, SetUpFactor, ShowFactor};
use super::{locking, mails, pages, queries};
use crate::accounts::queries::find as find_account;
use crate::passkeys::queries as passkeys;
use crate::sessions::handlers as sessions;
use crate::words as t;

/// How long a secret waits for its first code.
const WAIT: SignedDuration = SignedDuration::from_mins(30);

/// Where to go on when it is set up.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Next {
    next: String,
}

/// The first code.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct First {
    code: String,
    next: String,
}

pub async fn show(
    permit: Permit<ShowFactor>,
    State(app): State<App>,
    Query(to): Query<Next>,
) -> Result<Response, Fault> {
    let person = permit.person()?;
    let conn = app.db.reader().await?;
    let authenticator = queries::find(&conn, person).await?.filter(|found| found.confirmed_at.is_some());
    let is_locked =
        authenticator.as_ref().is_some_and(|found| locking::secret_of(app.db.keys(), person, found).is_none());
    let since = authenticator.and_then(|authenticator| authenticator.confirmed_at);
    let left = queries::count_codes(&conn, person).await?;
    let has_passkeys = passkeys::count(&conn, person).await? > 0;
    let shown = pages::Shown { since, is_locked, left, zone: permit.actor.zone(), has_passkeys, next: &to.next };
    Ok(visit::show(&app, &permit, pages::show(permit.lang(), &shown).done(pages::done(&permit.visit))))
}

/// The secret that waits for its first code, as the app must learn it.
async fn waiting(app: &App, permit: &Permit<SetUpFactor>) -> Result<Option<pages::Waiting>, Fault> {
    let (person, conn) = (permit.person()?, app.db.reader().await?);
    let Some(authenticator) = queries::find(&conn, person).await? else { return Ok(None) };
    let account = find_account(&conn, person).await?.ok_or(Fault::NotFound)?;
    if authenticator.confirmed_at.is_some() {
        return Ok(Some(pages::Waiting::Nothing));
    }
    // One whose key is not here is begun anew.
    let Some(secret) = locking::secret_of(app.db.keys(), person, &authenticator) else { return Ok(None) };
    Ok(if app.clock.now().duration_since(authenticator.begun_at) >= WAIT {
        None
    } else {
        Some(pages::Waiting::ForCode(lesson(&secret, &app.config.instance, &account.email)?))
    })
}

pub async fn new(
    permit: Permit<SetUpFactor>,
    State(app): State<App>,
    Query(to): Query<Next>,
) -> Result<Response, Fault> {
    let lang = permit.lang();
    let page = match waiting(&app, &permit).await? {
        Some(pages::Waiting::Nothing) => return Ok(visit::go(lang, "/account/second-factor", "").into_response()),
        Some(pages::Waiting::ForCode(lesson)) => pages::scan(lang, &lesson, &to.next, &FormErrors::new()),
        None => pages::begin(lang, &to.next),
    };
    Ok(visit::show(&app, &permit, page))
}

pub async fn begin(
    permit: Permit<SetUpFactor>,
    State(app): State<App>,
    Form(to): Form<Next>,
) -> Result<Response, Fault> {
    let (lang, person) = (permit.lang(), permit.person()?);
    let tx = app.db.begin(&permit).await?;
    if queries::begin(&tx, person, &app_secret()).await? {
        tx.commit(&SecondFactorBegun { person }).await?;
    }
    let next = if to.next.is_empty() { String::new() } else { format!("?next={}", ui::encode(&to.next)) };
    Ok(visit::go(lang, &format!("/account/second-factor/new{next}"), "").into_response())
}

pub async fn confirm(
    permit: Permit<SetUpFactor>,
    State(app): State<App>,
    Form(first): Form<First>,
) -> Result<Response, Fault> {
    let (lang, person) = (permit.lang(), permit.person()?);
    app.limits.take(Limit::Code, &person.to_string())?;
    let lesson = match waiting(&app, &permit).await? {
        Some(pages::Waiting::ForCode(lesson)) => lesson,
        Some(pages::Waiting::Nothing) => return Ok(visit::go(lang, "/account/second-factor", "").into_response()),
        None => return Ok(visit::refuse(&app, &permit, pages::begin(lang, &first.next))),
    };
    let tx = app.db.begin(&permit).await?;
    let authenticator = queries::find(&tx, person).await?.ok_or(Fault::NotFound)?;
    let found = match Typed::read(&first.code) {
        Typed::App(code) => match locking::secret_of(tx.keys(), person, &authenticator) {
            Some(secret) => step(&secret, &code, tx.clock().now())?,
            None => None,
        },
        Typed::Recovery(_) | Typed::Nothing => None,
    };
    let Some(step) = found else {
        drop(tx);
        let errors = FormErrors::one("code", t::code_first_wrong(lang));
        return Ok(visit::refuse(&app, &permit, pages::scan(lang, &lesson, &first.next, &errors)));
    };
    if !queries::confirm(&tx, person, step).await? {
        drop(tx);
        return Ok(visit::go(lang, "/account/second-factor", "").into_response());
    }
    let codes = queries::replace_codes(&tx, person).await?;
    let secret = sessions::renew(&tx, &permit.actor).await?;
    mails::switched_on(&app, &tx, person).await?;
    tx.commit(&SecondFactorSwitchedOn { person }).await?;
    let page = pages::codes(lang, &codes, Some(&first.next)).done(Some(t::done_factor_on(lang)));
    sessions::carry(&app, &secret, visit::show(&app, &permit, page))
}

pub async fn ask_end(permit: Permit<EndFactor>, State(app): State<App>) -> Result<Response, Fault> {
    let is_wanted = app.config.wants_second_factor();
    Ok(visit::show(&app, &permit, pages::ask_end(permit.lang(), is_wanted)))
}

pub async fn end(permit: Permit<EndFactor>, State(app): State<App>) -> Result<Response, Fault> {
    let (lang, person) = (permit.lang(), permit.person()?);
    let tx = app.db.begin(&permit).await?;
    let done = visit::go(lang, "/account/second-factor", "off").into_response();
    if !queries::delete(&tx, person).await? {
        return Ok(done);
    }
    let secret = sessions::renew(&tx, &permit.actor).await?;
    mails::switched_off(&app, &tx, person).await?;
    tx.commit(&SecondFactorSwitchedOff { person }).await?;
    sessions::carry(&app, &secret, done)
}

pub async fn ask_codes(permit: Permit<MakeCodes>, State(app): State<App>) -> Result<Response, Fault> {
    Ok(visit::show(&app, &permit, pages::ask_codes(permit.lang())))
}

pub async fn create_codes(permit: Permit<MakeCodes>, State(app): State<App>) -> Result<Response, Fault> {
    let (lang, person) = (permit.lang(), permit.person()?);
    let tx = app.db.begin(&permit).await?;
    if !queries::is_on(&tx, person).await? {
        drop(tx);
        return Ok(visit::go(lang, "/account/second-factor", "").into_response());
    }
    let codes = queries::replace_codes(&tx, person).await?;
    mails::codes_made(&app, &tx, person).await?;
    tx.commit(&RecoveryCodesMade { person }).await?;
    Ok(visit::show(&app, &permit, pages::codes(lang, &codes, None).done(Some(t::done_codes(lang)))))
}
