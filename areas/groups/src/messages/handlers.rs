//! Messages to a group over HTTP.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use jiff::SignedDuration;
use kernel::access::Permit;
use kernel::app::App;
use kernel::faults::Fault;
use kernel::forms::Form;
use nouns::groups::GroupMessageSent;
use serde::Deserialize;
use ui::{FormErrors, visit};

use super::policy::{ListMessages, SendMessage};
use super::{jobs, pages, queries};
use crate::words as t;

/// A message as it was typed.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Draft {
    pub subject: String,
    pub words: String,
}

pub const SUBJECT_MAX: usize = 120;
pub const WORDS_MAX: usize = 4000;
/// The same words within this time are a second press, not a second message.
const SAME: SignedDuration = SignedDuration::from_mins(10);

pub async fn list(permit: Permit<ListMessages>, State(app): State<App>) -> Result<Response, Fault> {
    let messages = queries::list_messages(&app.db.reader().await?, permit.target.id).await?;
    let (lang, zone) = (permit.lang(), permit.actor.zone());
    let page = pages::list(lang, &zone, &permit.target, &messages, &Draft::default(), &FormErrors::new());
    Ok(visit::show(&app, &permit, page.done(pages::done(&permit.visit))))
}

pub async fn create(
    permit: Permit<SendMessage>,
    State(app): State<App>,
    Form(draft): Form<Draft>,
) -> Result<Response, Fault> {
    let (lang, person, group) = (permit.lang(), permit.person()?, &permit.target);
    // A subject is one line; a break in it would be a header of its own.
    let subject = draft.subject.split_whitespace().collect::<Vec<_>>().join(" ");
    let words = draft.words.trim();
    let mut errors = FormErrors::new();
    errors.require(!subject.is_empty(), "subject", t::message_subject_missing(lang));
    errors.require(subject.chars().count() <= SUBJECT_MAX, "subject", t::text_long(lang, 120));
    errors.require(!words.is_empty(), "words", t::message_words_missing(lang));
    errors.require(words.chars().count() <= WORDS_MAX, "words", t::text_long(lang, 4000));
    if !errors.is_empty() {
        let messages = queries::list_messages(&app.db.reader().await?, group.id).await?;
        let page = pages::list(lang, &permit.actor.zone(), group, &messages, &draft, &errors);
        return Ok(visit::refuse(&app, &permit, page));
    }
    let tx = app.db.begin(&permit).await?;
    let since = tx.clock().now().saturating_sub(SAME).map_err(Fault::internal)?;
    if !queries::has_same(&tx, group.id, person, &subject, words, since).await? {
        let message = queries::insert_message(&tx, group.id, person, &subject, words).await?;
        jobs::enqueue(&tx, message, None).await?;
        tx.commit(&GroupMessageSent { group: group.id, message }).await?;
    }
    Ok(visit::go(lang, &format!("/groups/{}/messages", group.slug), "sent").into_response())
}
