//! The mails of identities: each change is told to the owner of the account, who may not have been the one.

use kernel::app::App;
use kernel::db::{DbError, Tx};
use kernel::mail::{self, Mail};
use nouns::PersonId;
use ui::href;
use words::Lang;

use super::name_of;
use crate::accounts::queries::find;
use crate::words as t;

const OWN: &str = "/account/ways";

pub async fn linked(app: &App, tx: &Tx, person: PersonId, provider: &str) -> Result<(), DbError> {
    let Some(account) = find(tx, person).await? else { return Ok(()) };
    let lang = account.lang.as_deref().and_then(Lang::from_tag).unwrap_or_default();
    let (name, instance, link) = (name_of(app, provider), &app.config.instance, app.config.link(&href(lang, OWN)));
    let subject = t::mail_linked_subject(lang, instance);
    let text = t::mail_linked(lang, instance, name, &link);
    mail::enqueue_of_account(tx, &Mail { to: account.email, subject, text, html: None }).await
}

pub async fn unlinked(app: &App, tx: &Tx, person: PersonId, provider: &str) -> Result<(), DbError> {
    let Some(account) = find(tx, person).await? else { return Ok(()) };
    let lang = account.lang.as_deref().and_then(Lang::from_tag).unwrap_or_default();
    let (name, instance, link) = (name_of(app, provider), &app.config.instance, app.config.link(&href(lang, OWN)));
    let subject = t::mail_unlinked_subject(lang, instance);
    let text = t::mail_unlinked(lang, name, instance, &link);
    mail::enqueue_of_account(tx, &Mail { to: account.email, subject, text, html: None }).await
}
