//! Whoever becomes a steward, or is none any more, is told.

use kernel::app::App;
use kernel::db::{DbError, Tx};
use kernel::mail::{self, Mail};
use ui::href;
use words::Lang;

use super::queries::Steward;
use crate::words as t;

fn lang(steward: &Steward) -> Lang {
    steward.lang.as_deref().and_then(Lang::from_tag).unwrap_or_default()
}

pub async fn appointed(app: &App, tx: &Tx, steward: Steward) -> Result<(), DbError> {
    let lang = lang(&steward);
    let instance = &app.config.instance;
    let text = t::mail_steward(lang, instance, &app.config.link(&href(lang, "/office")));
    let subject = t::mail_steward_subject(lang, instance);
    mail::enqueue_of_account(tx, &Mail { to: steward.email, subject, text, html: None }).await
}

pub async fn ended(app: &App, tx: &Tx, steward: Steward) -> Result<(), DbError> {
    let lang = lang(&steward);
    let instance = &app.config.instance;
    let text = t::mail_steward_ended(lang, instance);
    let subject = t::mail_steward_ended_subject(lang, instance);
    mail::enqueue_of_account(tx, &Mail { to: steward.email, subject, text, html: None }).await
}
