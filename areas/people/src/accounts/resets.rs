//! A new password by mail. Asking is answered alike for every address; setting one ends every session, and leaves the
//! second factor as it is.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::access::Permit;
use kernel::action;
use kernel::app::App;
use kernel::faults::Fault;
use kernel::forms::{Form, Query};
use kernel::limits::{Limit, Network};
use nouns::people::{PasswordReset, PasswordResetAsked};
use serde::Deserialize;
use ui::{FormErrors, visit};
use words::Lang;

use super::domain::{check_guessed, check_password};
use super::{mails, pages, queries};
use crate::passwords;
use crate::sessions::{queries as sessions, usual};
use crate::sign_in_links::queries as links;
use crate::tokens::queries as tokens;
use crate::words as t;

action! {
    /// Asking for a new password and setting it with the link from the mail.
    pub ResetPassword = "people.password.create", may Anyone
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Ask {
    email: String,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Set {
    token: String,
    password: String,
}

pub async fn new(permit: Permit<ResetPassword>, State(app): State<App>) -> Result<Response, Fault> {
    Ok(visit::show(&app, &permit, pages::reset(permit.lang(), "", &FormErrors::new())))
}

pub async fn create(
    permit: Permit<ResetPassword>,
    State(app): State<App>,
    Network(network): Network,
    Form(ask): Form<Ask>,
) -> Result<Response, Fault> {
    let lang = permit.lang();
    let email = ask.email.trim().to_lowercase();
    if !kernel::mail::is_address(&email) {
        let errors = FormErrors::one("email", t::email_wrong(lang));
        return Ok(visit::refuse(&app, &permit, pages::reset(lang, &ask.email, &errors)));
    }
    app.limits.take(Limit::SignInNetwork, &network)?;
    usual::take_mail(&app, &email, &network).await?;
    let tx = app.db.begin(&permit).await?;
    if let Some(account) = queries::find_by_email(&tx, &email).await? {
        let theirs = account.lang.as_deref().and_then(Lang::from_tag).unwrap_or(lang);
        mails::reset(&app, &tx, theirs, account.id, email).await?;
        tx.commit(&PasswordResetAsked { person: account.id }).await?;
    }
    Ok(visit::show(&app, &permit, pages::mail_sent(lang, t::reset_sent_title(lang), t::reset_sent(lang))))
}

pub async fn new_password(
    permit: Permit<ResetPassword>,
    State(app): State<App>,
    Query(set): Query<Set>,
) -> Result<Response, Fault> {
    let lang = permit.lang();
    let known = queries::find_link(&app.db.reader().await?, &set.token, "reset", app.clock.now()).await?;
    let page =
        if known.is_some() { pages::new_password(lang, &set.token, &FormErrors::new()) } else { pages::link_old(lang) };
    Ok(visit::show(&app, &permit, page.private(t::private_link(lang))))
}

pub async fn set_password(
    permit: Permit<ResetPassword>,
    State(app): State<App>,
    Form(set): Form<Set>,
) -> Result<Response, Fault> {
    let lang = permit.lang();
    let mut errors = FormErrors::new();
    check_password(&set.password, lang, &mut errors);
    let conn = app.db.reader().await?;
    if let Some(person) = queries::find_link(&conn, &set.token, "reset", app.clock.now()).await? {
        let account = queries::find(&conn, person).await?.ok_or(Fault::NotFound)?;
        check_guessed(&app, &set.password, [&account.name, &account.email], lang, &mut errors).await?;
    }
    drop(conn);
    if !errors.is_empty() {
        return Ok(visit::refuse(&app, &permit, pages::new_password(lang, &set.token, &errors)));
    }
    let hash = passwords::hash(set.password).await?;
    let tx = app.db.begin(&permit).await?;
    let Some(person) = queries::find_link(&tx, &set.token, "reset", app.clock.now()).await? else {
        return Ok(visit::show(&app, &permit, pages::link_old(lang).private(t::private_link(lang))));
    };
    // Whoever holds the link has read the mail, which also proves the address.
    queries::set_verified(&tx, person).await?;
    queries::set_password(&tx, person, &hash).await?;
    sessions::delete_sessions(&tx, person).await?;
    tokens::delete_tokens(&tx, person).await?;
    sessions::delete_pending_of(&tx, person).await?;
    queries::delete_links(&tx, person).await?;
    links::delete_of(&tx, person).await?;
    tx.commit(&PasswordReset { person }).await?;
    Ok(visit::go(lang, "/sign-in", "password").into_response())
}
