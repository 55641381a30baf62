//! Mail over HTTP.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::access::Permit;
use kernel::app::App;
use kernel::faults::Fault;
use kernel::forms::Query;
use kernel::jobs;
use kernel::limits::Limit;
use kernel::mail::{self, Mail};
use kernel::paging::{After, Paging};
use nouns::office::TestMailSent;
use ui::visit;

use super::policy::{SendTestMail, ShowMail};
use super::{pages, queries};
use crate::words as t;

pub async fn show(
    permit: Permit<ShowMail>,
    State(app): State<App>,
    Query(paging): Query<Paging>,
) -> Result<Response, Fault> {
    let conn = app.db.reader().await?;
    let bounced = queries::list_bounced(&conn, &After::read(&paging.after)).await?.found()?;
    let states = jobs::list_states(&conn, &mail::SEND).await?;
    let shown = pages::Shown {
        bounced: &bounced,
        states: &states,
        is_folder: app.config.mail_url.starts_with("folder:"),
        sender: &app.config.mail_from,
        zone: permit.actor.zone(),
    };
    let page = pages::show(permit.lang(), &shown).done(pages::done(&permit.visit));
    Ok(visit::show(&app, &permit, page))
}

pub async fn create(permit: Permit<SendTestMail>, State(app): State<App>) -> Result<Response, Fault> {
    let (lang, person) = (permit.lang(), permit.person()?);
    app.limits.take(Limit::MailTo, &person.to_string())?;
    let tx = app.db.begin(&permit).await?;
    let to = queries::find_address(&tx, person).await?.ok_or(Fault::NotFound)?;
    let text = t::mail_test(lang, &app.config.instance);
    let subject = t::mail_test_subject(lang, &app.config.instance);
    mail::enqueue(&tx, &Mail { to, subject, text, html: None }).await?;
    tx.commit(&TestMailSent { person }).await?;
    Ok(visit::go(lang, "/office/mail", "test-mail").into_response())
}
