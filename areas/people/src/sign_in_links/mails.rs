//! The mail with the link.

use kernel::app::App;
use kernel::db::{DbError, Tx};
use kernel::mail::{self, Mail};
use ui::href;
use words::Lang;

use crate::words as t;

/// `next` is where to go on; empty for one's own page.
pub async fn link(app: &App, tx: &Tx, lang: Lang, to: String, secret: &str, next: &str) -> Result<(), DbError> {
    let rest = if next.is_empty() { String::new() } else { format!("&next={}", ui::encode(next)) };
    let link = app.config.link(&format!("{}?token={secret}{rest}", href(lang, "/sign-in-links/uses/new")));
    let instance = &app.config.instance;
    let (subject, text) = (t::mail_sign_in_link_subject(lang, instance), t::mail_sign_in_link(lang, instance, &link));
    mail::enqueue_of_account(tx, &Mail { to, subject, text, html: None }).await
}
