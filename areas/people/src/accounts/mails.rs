//! The mails of accounts. A link in a mail only opens a page; what changes something is the button there, because
//! scanners follow links.

use kernel::app::App;
use kernel::db::{DbError, Tx};
use kernel::mail::{self, Mail};
use nouns::PersonId;
use ui::href;
use words::Lang;

use super::queries;
use crate::words as t;

fn link(app: &App, lang: Lang, path: &str, secret: &str) -> String {
    app.config.link(&format!("{}?token={secret}", href(lang, path)))
}

/// `next` is where to go on with the new account; empty for one's own page.
pub async fn verify(app: &App, tx: &Tx, lang: Lang, person: PersonId, to: String, next: &str) -> Result<(), DbError> {
    let secret = queries::insert_link(tx, person, "verify").await?;
    let mut link = link(app, lang, "/verifications/new", &secret);
    if !next.is_empty() {
        link.push_str("&next=");
        link.push_str(&ui::encode(next));
    }
    let text = t::mail_verify(lang, &app.config.instance, &link);
    mail::enqueue_of_account(
        tx,
        &Mail { to, subject: t::mail_verify_subject(lang, &app.config.instance), text, html: None },
    )
    .await
}

/// To somebody who signs up again with an address that has an account already.
pub async fn known(app: &App, tx: &Tx, lang: Lang, to: String) -> Result<(), DbError> {
    let text = t::mail_known(lang, &app.config.instance, &app.config.link(&href(lang, "/password-resets/new")));
    mail::enqueue_of_account(
        tx,
        &Mail { to, subject: t::mail_known_subject(lang, &app.config.instance), text, html: None },
    )
    .await
}

pub async fn reset(app: &App, tx: &Tx, lang: Lang, person: PersonId, to: String) -> Result<(), DbError> {
    let secret = queries::insert_link(tx, person, "reset").await?;
    let text = t::mail_reset(lang, &app.config.instance, &link(app, lang, "/passwords/new", &secret));
    mail::enqueue_of_account(
        tx,
        &Mail { to, subject: t::mail_reset_subject(lang, &app.config.instance), text, html: None },
    )
    .await
}

/// That the password was changed, to its owner, who may not have been the one.
pub async fn changed(app: &App, tx: &Tx, person: PersonId) -> Result<(), DbError> {
    let Some(account) = queries::find(tx, person).await? else { return Ok(()) };
    let lang = account.lang.as_deref().and_then(Lang::from_tag).unwrap_or_default();
    let instance = &app.config.instance;
    let text = t::mail_password_changed(lang, instance, &app.config.link(&href(lang, "/password-resets/new")));
    mail::enqueue_of_account(
        tx,
        &Mail { to: account.email, subject: t::mail_password_changed_subject(lang, instance), text, html: None },
    )
    .await
}

/// To the new address: the link that proves it.
pub async fn prove_address(app: &App, tx: &Tx, lang: Lang, to: String, secret: &str) -> Result<(), DbError> {
    let text = t::mail_address(lang, &app.config.instance, &link(app, lang, "/account/address/proof", secret));
    mail::enqueue_of_account(
        tx,
        &Mail { to, subject: t::mail_address_subject(lang, &app.config.instance), text, html: None },
    )
    .await
}

/// To the old one, whose owner may not have been the one.
pub async fn address_asked(app: &App, tx: &Tx, lang: Lang, to: String) -> Result<(), DbError> {
    let text = t::mail_address_asked(lang, &app.config.instance, &app.config.link(&href(lang, "/account/password")));
    let subject = t::mail_address_asked_subject(lang, &app.config.instance);
    mail::enqueue_of_account(tx, &Mail { to, subject, text, html: None }).await
}

pub async fn address_changed(app: &App, tx: &Tx, lang: Lang, to: String) -> Result<(), DbError> {
    let text = t::mail_address_changed(lang, &app.config.instance, &app.config.mail_from);
    let subject = t::mail_address_changed_subject(lang, &app.config.instance);
    mail::enqueue_of_account(tx, &Mail { to, subject, text, html: None }).await
}
