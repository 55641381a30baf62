//! The mails of a restriction. They are the only ones, beside those for signing in, that reach somebody meanwhile.

use kernel::app::App;
use kernel::db::{DbError, Tx};
use nouns::PersonId;

use crate::factors::mails::send;
use crate::words as t;

const OWN: &str = "/account/restriction";

pub async fn restricted(app: &App, tx: &Tx, person: PersonId) -> Result<(), DbError> {
    send(app, tx, person, OWN, |lang, instance, link| {
        (t::mail_restricted_subject(lang, instance), t::mail_restricted(lang, instance, link))
    })
    .await
}

/// A steward will end it: Art. 18(3).
pub async fn will_end(app: &App, tx: &Tx, person: PersonId, reason: &str) -> Result<(), DbError> {
    send(app, tx, person, OWN, |lang, instance, link| {
        (t::mail_restriction_ends_subject(lang, instance), t::mail_restriction_ends(lang, instance, link, reason))
    })
    .await
}

pub async fn ended(app: &App, tx: &Tx, person: PersonId) -> Result<(), DbError> {
    send(app, tx, person, OWN, |lang, instance, link| {
        (t::mail_restriction_ended_subject(lang, instance), t::mail_restriction_ended(lang, instance, link))
    })
    .await
}
