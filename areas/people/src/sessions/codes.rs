//! The second step of signing in: the code. Between the password and the code there is no session, only a state that waits
//! some minutes, in the cookie of the browser that gave the password.

use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Response};
use kernel::access::Permit;
use kernel::app::App;
use kernel::faults::Fault;
use kernel::forms::{Form, Query};
use kernel::limits::{Limit, Network};
use nouns::people::{SecondFactorRefused, SignedIn};
use serde::Deserialize;
use ui::{FormErrors, visit};
use words::Lang;

use super::handlers::{SignIn, begin, browser_of, carry, inside};
use super::pages;
use super::queries::{self, MOST_WRONG};
use crate::accounts::queries::find as find_account;
use crate::factors::accepting::{self, Answer};
use crate::providers::queries as through;
use crate::words as t;

/// What was typed, and where to go on.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Typed {
    code: String,
    next: String,
}

pub async fn new(
    permit: Permit<SignIn>,
    State(app): State<App>,
    headers: HeaderMap,
    Query(typed): Query<Typed>,
) -> Result<Response, Fault> {
    let lang = permit.lang();
    let conn = app.db.reader().await?;
    let page = match queries::find_pending(&conn, &browser_of(&app, &headers), app.clock.now()).await? {
        Some(_) => pages::code(lang, &typed.next, &FormErrors::new()),
        None => pages::code_late(lang, &typed.next),
    };
    Ok(visit::show(&app, &permit, page))
}

pub async fn create(
    permit: Permit<SignIn>,
    State(app): State<App>,
    Network(network): Network,
    headers: HeaderMap,
    Form(typed): Form<Typed>,
) -> Result<Response, Fault> {
    let lang = permit.lang();
    let token = browser_of(&app, &headers);
    app.limits.take(Limit::SignInNetwork, &network)?;
    let page = match enter_code(&app, &permit, &headers, &token, &typed.code).await? {
        Outcome::Entered { secret, lang: theirs } => {
            let next = theirs.unwrap_or(lang);
            return carry(&app, &secret, visit::go(next, inside(&typed.next), "").into_response());
        }
        Outcome::Wrong => pages::code(lang, &typed.next, &FormErrors::one("code", t::code_wrong(lang))),
        Outcome::Locked => pages::code(lang, &typed.next, &FormErrors::one("code", t::code_locked(lang))),
        Outcome::Late => pages::code_late(lang, &typed.next),
    };
    Ok(visit::refuse(&app, &permit, page))
}

/// What became of a code.
enum Outcome {
    /// The session has begun, with this secret for its cookie.
    Entered {
        secret: String,
        lang: Option<Lang>,
    },
    Wrong,
    /// The key of the secret is not here: no code of the app can be checked. It is not the person who is wrong.
    Locked,
    /// Nothing waits for a code here, or not any more.
    Late,
}

async fn enter_code(
    app: &App,
    permit: &Permit<SignIn>,
    headers: &HeaderMap,
    token: &[u8],
    code: &str,
) -> Result<Outcome, Fault> {
    let Some(known) = queries::find_pending(&app.db.reader().await?, token, app.clock.now()).await? else {
        return Ok(Outcome::Late);
    };
    app.limits.take(Limit::Code, &known.person.to_string())?;
    let tx = app.db.begin(permit).await?;
    // Another of its requests may have ended it meanwhile.
    let Some(pending) = queries::find_pending(&tx, token, app.clock.now()).await? else { return Ok(Outcome::Late) };
    let answer = accepting::accept(app, &tx, pending.person, code).await?;
    if answer == Answer::Locked {
        return Ok(Outcome::Locked);
    }
    if answer == Answer::Taken {
        let through = through::find_pending(&tx, token).await?;
        queries::delete_pending(&tx, token).await?;
        let account = find_account(&tx, pending.person).await?.ok_or(Fault::NotFound)?;
        let (session, secret) = begin(&tx, pending.person, headers, None).await?;
        if let Some(through) = through {
            through::insert_session(&tx, session, &through, false).await?;
        }
        tx.commit(&SignedIn { session, person: pending.person }).await?;
        return Ok(Outcome::Entered { secret, lang: account.lang.as_deref().and_then(Lang::from_tag) });
    }
    let is_last = pending.wrong + 1 >= MOST_WRONG;
    if is_last {
        queries::delete_pending(&tx, token).await?;
        accepting::tell_of_guessing(app, &tx, pending.person).await?;
    } else {
        queries::count_wrong(&tx, token).await?;
    }
    tx.commit(&SecondFactorRefused { person: pending.person }).await?;
    Ok(if is_last { Outcome::Late } else { Outcome::Wrong })
}
