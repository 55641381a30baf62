//! The mails of the second factor: each change is told to the owner, who may not have been the one.

use kernel::app::App;
use kernel::db::{DbError, Tx};
use kernel::mail::{self, Mail};
use nouns::PersonId;
use ui::href;
use words::Lang;

use crate::accounts::queries::find;
use crate::words as t;

/// A mail to the person, in the person's language: subject and text from the name of the instance and the link.
pub(crate) async fn send(
    app: &App,
    tx: &Tx,
    person: PersonId,
    path: &str,
    words: impl FnOnce(Lang, &str, &str) -> (String, String),
) -> Result<(), DbError> {
    let Some(account) = find(tx, person).await? else { return Ok(()) };
    let lang = account.lang.as_deref().and_then(Lang::from_tag).unwrap_or_default();
    let (subject, text) = words(lang, &app.config.instance, &app.config.link(&href(lang, path)));
    mail::enqueue_of_account(tx, &Mail { to: account.email, subject, text, html: None }).await
}

const OWN: &str = "/account/second-factor";

pub async fn switched_on(app: &App, tx: &Tx, person: PersonId) -> Result<(), DbError> {
    send(app, tx, person, OWN, |lang, instance, link| {
        (t::mail_factor_on_subject(lang, instance), t::mail_factor_on(lang, instance, link))
    })
    .await
}

pub async fn switched_off(app: &App, tx: &Tx, person: PersonId) -> Result<(), DbError> {
    send(app, tx, person, "/password-resets/new", |lang, instance, link| {
        (t::mail_factor_off_subject(lang, instance), t::mail_factor_off(lang, instance, link))
    })
    .await
}

/// A steward has switched it off.
pub async fn removed(app: &App, tx: &Tx, person: PersonId, reason: &str) -> Result<(), DbError> {
    send(app, tx, person, OWN, |lang, instance, link| {
        (t::mail_factor_removed_subject(lang, instance), t::mail_factor_removed(lang, instance, link, reason))
    })
    .await
}

pub async fn codes_made(app: &App, tx: &Tx, person: PersonId) -> Result<(), DbError> {
    send(app, tx, person, OWN, |lang, instance, link| {
        (t::mail_codes_made_subject(lang, instance), t::mail_codes_made(lang, instance, link))
    })
    .await
}

pub async fn recovery_used(app: &App, tx: &Tx, person: PersonId, left: i64) -> Result<(), DbError> {
    send(app, tx, person, OWN, |lang, instance, link| {
        (t::mail_recovery_used_subject(lang, instance), t::mail_recovery_used(lang, instance, left, link))
    })
    .await
}

pub async fn guessing(app: &App, tx: &Tx, person: PersonId) -> Result<(), DbError> {
    send(app, tx, person, "/password-resets/new", |lang, instance, link| {
        (t::mail_guessing_subject(lang, instance), t::mail_guessing(lang, instance, link))
    })
    .await
}
