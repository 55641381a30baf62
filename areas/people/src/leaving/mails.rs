//! The mails of leaving: that it was asked for and how to take it back, that it is done, that it will come.

use kernel::app::App;
use kernel::db::{DbError, Tx};
use kernel::mail::{self, Mail};
use ui::href;
use words::Lang;

use super::queries::Present;
use crate::words as t;

fn lang(person: &Present) -> Lang {
    person.lang.as_deref().and_then(Lang::from_tag).unwrap_or_default()
}

pub async fn asked(app: &App, tx: &Tx, person: &Present, secret: &str) -> Result<(), DbError> {
    let (lang, instance) = (lang(person), &app.config.instance);
    let link = app.config.link(&format!("{}?token={secret}", href(lang, "/erasures/endings/new")));
    let text = t::mail_erasure_asked(lang, instance, &link);
    let subject = t::mail_erasure_asked_subject(lang, instance);
    mail::enqueue_of_account(tx, &Mail { to: person.email.clone(), subject, text, html: None }).await
}

/// After the end, so it is the last mail; it is put into the queue after the others to this address were taken out.
pub async fn erased(app: &App, tx: &Tx, person: &Present) -> Result<(), DbError> {
    let (lang, instance) = (lang(person), &app.config.instance);
    let text = t::mail_erased(lang, instance);
    let subject = t::mail_erased_subject(lang, instance);
    mail::enqueue_of_account(tx, &Mail { to: person.email.clone(), subject, text, html: None }).await
}

pub async fn inactive(app: &App, tx: &Tx, person: &Present) -> Result<(), DbError> {
    let (lang, instance) = (lang(person), &app.config.instance);
    let text = t::mail_inactive(lang, instance, &app.config.link(&href(lang, "/sign-in")));
    let subject = t::mail_inactive_subject(lang, instance);
    mail::enqueue_of_account(tx, &Mail { to: person.email.clone(), subject, text, html: None }).await
}
