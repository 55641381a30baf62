//! Asked again before dangerous acts: the password, a code of the second factor, or a passkey. It opens them for some
//! minutes, in this session only. Whoever has a passkey and has not shown it in this session shows it: a password alone may
//! be a thief's.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::access::Permit;
use kernel::action;
use kernel::actor::Actor;
use kernel::app::App;
use kernel::db::Conn;
use kernel::faults::Fault;
use kernel::forms::{Form, Query};
use kernel::limits::{Limit, Network};
use nouns::PersonId;
use nouns::people::{IdentityProved, IdentityRefused};
use serde::Deserialize;
use ui::{FormErrors, Page, visit};
use words::Lang;

use super::handlers::{carry, inside, rotate};
use super::pages::Proofs;
use super::{pages, queries};
use crate::accounts::queries::find_password;
use crate::factors::accepting::{self, Answer};
use crate::factors::queries as factors;
use crate::passkeys::queries as passkeys;
use crate::words as t;
use crate::{passwords, providers};

action! {
    /// Showing again that it is oneself.
    pub Prove = "people.proof.create", may Account
}

/// What was typed, one or the other, and where to go on.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Draft {
    password: String,
    code: String,
    next: String,
}

async fn proofs(conn: &Conn, actor: &Actor, person: PersonId) -> Result<Proofs, Fault> {
    let passkey = passkeys::count(conn, person).await? > 0;
    let code = factors::is_on(conn, person).await?;
    Ok(Proofs { password: !passkey || actor.has_second_factor(), code, passkey })
}

async fn page(app: &App, permit: &Permit<Prove>, next: &str, errors: &FormErrors) -> Result<Page<'static>, Fault> {
    let (lang, person) = (permit.lang(), permit.person()?);
    let conn = app.db.reader().await?;
    let proofs = proofs(&conn, &permit.actor, person).await?;
    let providers = providers::proof_part(app, &conn, person, lang, next).await?;
    Ok(pages::prove(lang, next, proofs, &providers, errors))
}

/// The page again, with what was wrong.
pub(crate) async fn refuse(
    app: &App,
    permit: &Permit<Prove>,
    next: &str,
    field: &'static str,
    words: &str,
) -> Result<Response, Fault> {
    let page = page(app, permit, next, &FormErrors::one(field, words)).await?;
    Ok(visit::refuse(app, permit, page))
}

/// Where one goes on who has shown it.
pub(crate) fn go_on(lang: Lang, next: &str) -> Response {
    let done = if next.is_empty() { "proved" } else { "" };
    visit::go(lang, inside(next), done).into_response()
}

pub async fn new(permit: Permit<Prove>, State(app): State<App>, Query(draft): Query<Draft>) -> Result<Response, Fault> {
    let page = page(&app, &permit, &draft.next, &FormErrors::new()).await?;
    Ok(visit::show(&app, &permit, page))
}

pub async fn create(
    permit: Permit<Prove>,
    State(app): State<App>,
    Network(network): Network,
    Form(draft): Form<Draft>,
) -> Result<Response, Fault> {
    let lang = permit.lang();
    let signed = permit.actor.signed().ok_or(Fault::SignIn)?;
    let session = signed.session()?;
    let proofs = proofs(&app.db.reader().await?, &permit.actor, signed.person).await?;
    let is_code = proofs.code && !draft.code.trim().is_empty();
    let person = signed.person.to_string();
    if is_code {
        app.limits.take(Limit::Code, &person)?;
    } else {
        app.limits.take_sign_in(&person, &network)?;
    }
    // Hashing takes its time, so it is done before anybody has to wait for the transaction.
    let has_password = if is_code || !proofs.password {
        false
    } else {
        let hash = find_password(&app.db.reader().await?, signed.person).await?;
        draft.password.len() <= 4 * passwords::MAX && passwords::fits(draft.password.clone(), hash).await?
    };
    let tx = app.db.begin(&permit).await?;
    let answer = if is_code { accepting::accept(&app, &tx, signed.person, &draft.code).await? } else { Answer::Wrong };
    if answer == Answer::Locked {
        drop(tx);
        return refuse(&app, &permit, &draft.next, "code", t::code_locked(lang)).await;
    }
    if !has_password && answer != Answer::Taken {
        tx.log(&IdentityRefused { session }).await?;
        let (field, words) = match (is_code, proofs.password) {
            (true, _) => ("code", t::code_wrong(lang)),
            (false, true) => ("password", t::prove_wrong(lang)),
            (false, false) => ("", t::passkey_only(lang)),
        };
        return refuse(&app, &permit, &draft.next, field, words).await;
    }
    queries::set_proved(&tx, session).await?;
    let secret = rotate(&tx, session).await?;
    tx.commit(&IdentityProved { session }).await?;
    carry(&app, &secret, go_on(lang, &draft.next))
}
