//! Sign-up, and the proof of the address. The answer never tells whether an address has an account.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::access::Permit;
use kernel::app::App;
use kernel::faults::Fault;
use kernel::forms::{Form, Query};
use kernel::limits::{Limit, Network};
use kernel::open_action;
use nouns::people::{MailVerified, PersonSignedUp};
use serde::Deserialize;
use ui::{FormErrors, visit};

use super::domain::SignUpDraft;
use super::{mails, pages, queries};
use crate::passwords;
use crate::words as t;

open_action! {
    /// Opening an account.
    pub SignUp = "people.account.create", may Anyone
}
open_action! {
    /// Proving that a mail address is one's own.
    pub Verify = "people.verification.create", may Anyone
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Token {
    token: String,
}

pub async fn new(permit: Permit<SignUp>, State(app): State<App>) -> Result<Response, Fault> {
    let page = pages::sign_up(permit.lang(), &SignUpDraft::default(), &FormErrors::new());
    Ok(visit::show(&app, &permit, page))
}

pub async fn create(
    permit: Permit<SignUp>,
    State(app): State<App>,
    Network(network): Network,
    Form(draft): Form<SignUpDraft>,
) -> Result<Response, Fault> {
    let lang = permit.lang();
    let errors = draft.check(lang);
    if !errors.is_empty() {
        return Ok(visit::refuse(&app, &permit, pages::sign_up(lang, &draft, &errors)));
    }
    app.limits.take(Limit::SignUp, &network)?;
    let email = draft.address();
    app.limits.take(Limit::MailTo, &email)?;
    let hash = passwords::hash(draft.password.clone()).await?;
    let tx = app.db.begin(&permit).await?;
    let person = match queries::find_by_email(&tx, &email).await? {
        Some(known) if known.is_verified => {
            mails::known(&app, &tx, lang, email).await?;
            known.id
        }
        // An address that nobody has proved belongs to whoever proves it: the newest sign-up counts.
        Some(unproved) => {
            queries::set_profile(&tx, unproved.id, draft.name.trim(), lang.tag(), "Europe/Brussels").await?;
            queries::set_password(&tx, unproved.id, &hash).await?;
            mails::verify(&app, &tx, lang, unproved.id, email).await?;
            unproved.id
        }
        None => {
            let person = queries::insert_person(&tx, &email, draft.name.trim(), &hash, lang.tag()).await?;
            mails::verify(&app, &tx, lang, person, email).await?;
            person
        }
    };
    tx.commit(&PersonSignedUp { person }).await?;
    Ok(visit::show(&app, &permit, pages::mail_sent(lang, t::sign_up_sent_title(lang), t::sign_up_sent(lang))))
}

pub async fn new_verification(
    permit: Permit<Verify>,
    State(app): State<App>,
    Query(token): Query<Token>,
) -> Result<Response, Fault> {
    let known = queries::find_link(&app.db.reader().await?, &token.token, "verify", app.clock.now()).await?;
    let page =
        if known.is_some() { pages::verify(permit.lang(), &token.token) } else { pages::link_old(permit.lang()) };
    Ok(visit::show(&app, &permit, page.private(t::private_link(permit.lang()))))
}

pub async fn verify(
    permit: Permit<Verify>,
    State(app): State<App>,
    Form(token): Form<Token>,
) -> Result<Response, Fault> {
    let tx = app.db.begin(&permit).await?;
    let Some(person) = queries::find_link(&tx, &token.token, "verify", app.clock.now()).await? else {
        return Ok(visit::show(&app, &permit, pages::link_old(permit.lang()).private(t::private_link(permit.lang()))));
    };
    queries::set_verified(&tx, person).await?;
    queries::delete_links(&tx, person).await?;
    tx.commit(&MailVerified { person }).await?;
    Ok(visit::go(permit.lang(), "/sign-in", "verified").into_response())
}
