//! Asked again before dangerous acts: the password, or a code of the second factor. It opens them for some minutes, in this
//! session only.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::access::Permit;
use kernel::action;
use kernel::app::App;
use kernel::faults::Fault;
use kernel::forms::{Form, Query};
use kernel::limits::Limit;
use nouns::people::IdentityProved;
use serde::Deserialize;
use ui::{FormErrors, Page, visit};

use super::handlers::inside;
use super::{pages, queries};
use crate::accounts::queries::find_password;
use crate::factors::{accepting, queries as factors};
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

pub async fn new(permit: Permit<Prove>, State(app): State<App>, Query(draft): Query<Draft>) -> Result<Response, Fault> {
    let page = page(&app, &permit, &draft.next, &FormErrors::new()).await?;
    Ok(visit::show(&app, &permit, page))
}

async fn page(app: &App, permit: &Permit<Prove>, next: &str, errors: &FormErrors) -> Result<Page<'static>, Fault> {
    let (lang, person) = (permit.lang(), permit.person()?);
    let conn = app.db.reader().await?;
    let has_factor = factors::is_on(&conn, person).await?;
    let providers = providers::proof_part(app, &conn, person, lang, next).await?;
    Ok(pages::prove(lang, next, has_factor, &providers, errors))
}

pub async fn create(
    permit: Permit<Prove>,
    State(app): State<App>,
    Form(draft): Form<Draft>,
) -> Result<Response, Fault> {
    let lang = permit.lang();
    let signed = permit.actor.signed().ok_or(Fault::SignIn)?;
    let has_factor = factors::is_on(&app.db.reader().await?, signed.person).await?;
    let is_code = has_factor && !draft.code.trim().is_empty();
    let limit = if is_code { Limit::Code } else { Limit::SignInAccount };
    app.limits.take(limit, &signed.person.to_string())?;
    // Hashing takes its time, so it is done before anybody has to wait for the transaction.
    let has_password = if is_code {
        false
    } else {
        let hash = find_password(&app.db.reader().await?, signed.person).await?;
        draft.password.len() <= 4 * passwords::MAX && passwords::fits(draft.password.clone(), hash).await?
    };
    let tx = app.db.begin(&permit).await?;
    let has_code = is_code && accepting::accept(&app, &tx, signed.person, &draft.code).await?;
    if !has_password && !has_code {
        drop(tx);
        let (field, words) = if is_code { ("code", t::code_wrong(lang)) } else { ("password", t::prove_wrong(lang)) };
        let errors = FormErrors::one(field, words);
        let page = page(&app, &permit, &draft.next, &errors).await?;
        return Ok(visit::refuse(&app, &permit, page));
    }
    queries::set_proved(&tx, signed.session).await?;
    tx.commit(&IdentityProved { session: signed.session }).await?;
    let done = if draft.next.is_empty() { "proved" } else { "" };
    Ok(visit::go(lang, inside(&draft.next), done).into_response())
}
