//! Another mail address. It counts when the same person, signed in, follows the link in its mailbox; the old address is
//! told before and after. Standing that rested on the old domain ends with it.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::access::Permit;
use kernel::action;
use kernel::app::App;
use kernel::faults::Fault;
use kernel::forms::{Form, Query};
use kernel::limits::Limit;
use nouns::people::{AddressChangeAsked, AddressChanged, AffiliationEnded};
use serde::Deserialize;
use ui::{FormErrors, visit};

use super::domain::check_disposable;
use super::{mails, pages, queries};
use crate::words as t;

action! {
    /// Asking for another mail address.
    pub AskAddress = "people.address.create", may Account, asks again
}
action! {
    /// Proving it.
    pub ProveAddress = "people.address.prove", may Account
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Draft {
    pub email: String,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Token {
    token: String,
}

pub async fn new(permit: Permit<AskAddress>, State(app): State<App>) -> Result<Response, Fault> {
    Ok(visit::show(&app, &permit, pages::change_address(permit.lang(), "", &FormErrors::new())))
}

/// The answer never tells whether an address has an account.
pub async fn create(
    permit: Permit<AskAddress>,
    State(app): State<App>,
    Form(draft): Form<Draft>,
) -> Result<Response, Fault> {
    let (lang, person) = (permit.lang(), permit.person()?);
    let email = draft.email.trim().to_lowercase();
    let mut errors = FormErrors::new();
    errors.require(kernel::mail::is_address(&email), "email", t::email_wrong(lang));
    check_disposable(&app, &email, lang, &mut errors);
    if !errors.is_empty() {
        return Ok(visit::refuse(&app, &permit, pages::change_address(lang, &draft.email, &errors)));
    }
    app.limits.take(Limit::MailTo, &email)?;
    let tx = app.db.begin(&permit).await?;
    let account = queries::find(&tx, person).await?.ok_or(Fault::NotFound)?;
    if queries::find_by_email(&tx, &email).await?.is_none() {
        let secret = queries::insert_change(&tx, person, &email).await?;
        mails::prove_address(&app, &tx, lang, email, &secret).await?;
        mails::address_asked(&app, &tx, lang, account.email).await?;
        tx.commit(&AddressChangeAsked { person }).await?;
    }
    Ok(visit::show(&app, &permit, pages::mail_sent(lang, t::address_sent_title(lang), t::address_sent(lang))))
}

pub async fn new_proof(
    permit: Permit<ProveAddress>,
    State(app): State<App>,
    Query(token): Query<Token>,
) -> Result<Response, Fault> {
    let (lang, now) = (permit.lang(), app.clock.now());
    let found = queries::find_change(&app.db.reader().await?, &token.token, permit.person()?, now).await?;
    let page = match found {
        Some(email) => pages::prove_address(lang, &email, &token.token),
        None => pages::address_old(lang),
    };
    Ok(visit::show(&app, &permit, page.private(t::private_own(lang))))
}

pub async fn prove(
    permit: Permit<ProveAddress>,
    State(app): State<App>,
    Form(token): Form<Token>,
) -> Result<Response, Fault> {
    let (lang, person) = (permit.lang(), permit.person()?);
    let tx = app.db.begin(&permit).await?;
    let account = queries::find(&tx, person).await?.ok_or(Fault::NotFound)?;
    let found = queries::find_change(&tx, &token.token, person, tx.clock().now()).await?;
    // Somebody may have opened an account with it meanwhile.
    let free = match found {
        Some(email) if queries::find_by_email(&tx, &email).await?.is_none() => Some(email),
        _ => None,
    };
    let Some(email) = free else {
        drop(tx);
        return Ok(visit::show(&app, &permit, pages::address_old(lang).private(t::private_own(lang))));
    };
    let domain = |address: &str| address.rsplit_once('@').map(|(_, domain)| domain.to_owned());
    if domain(&account.email) != domain(&email) {
        for affiliation in queries::list_by_domain(&tx, person).await? {
            queries::end_affiliation(&tx, affiliation).await?;
            tx.note(&AffiliationEnded { affiliation, person }).await?;
        }
    }
    queries::set_email(&tx, person, &email).await?;
    queries::delete_change(&tx, person).await?;
    // A link that waits in the old mailbox would still set a password.
    queries::delete_links(&tx, person).await?;
    mails::address_changed(&app, &tx, lang, account.email).await?;
    tx.commit(&AddressChanged { person }).await?;
    Ok(visit::go(lang, "/account", "address-changed").into_response())
}
