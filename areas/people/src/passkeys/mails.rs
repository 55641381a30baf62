//! The mails of passkeys: each change is told to the owner, who may not have been the one.

use kernel::app::App;
use kernel::db::{DbError, Tx};
use nouns::PersonId;

use crate::factors::mails::send;
use crate::words as t;

const OWN: &str = "/account/passkeys";

pub async fn added(app: &App, tx: &Tx, person: PersonId, name: &str) -> Result<(), DbError> {
    send(app, tx, person, OWN, |lang, instance, link| {
        (t::mail_passkey_added_subject(lang, instance), t::mail_passkey_added(lang, instance, link, name))
    })
    .await
}

pub async fn removed(app: &App, tx: &Tx, person: PersonId, name: &str) -> Result<(), DbError> {
    send(app, tx, person, OWN, |lang, instance, link| {
        (t::mail_passkey_removed_subject(lang, instance), t::mail_passkey_removed(lang, instance, link, name))
    })
    .await
}

/// Its count of uses went back.
pub async fn copied(app: &App, tx: &Tx, person: PersonId, name: &str) -> Result<(), DbError> {
    send(app, tx, person, OWN, |lang, instance, link| {
        (t::mail_passkey_copied_subject(lang, instance), t::mail_passkey_copied(lang, instance, link, name))
    })
    .await
}
