//! The job that carries a message to the group, a batch of members at a time.

use kernel::access::Errand;
use kernel::app::App;
use kernel::db::{DbError, Tx};
use kernel::faults::Fault;
use kernel::jobs::{self, JobKind, Run};
use kernel::mail::{self, Mail};
use nouns::groups::GroupMessageCarried;
use nouns::{GroupMessageId, PersonId};
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;
use ui::href;
use words::Lang;

use super::queries;
use crate::words as t;

#[derive(Serialize, Deserialize)]
struct Payload {
    message: GroupMessageId,
    /// The last who was reached before this batch.
    after: Option<PersonId>,
}

/// A batch that was carried is not carried again: the message says how far it has come.
pub const CARRY: JobKind = JobKind { kind: "groups.carry_message", once: false, run };

fn run(app: App, payload: Json) -> Run<'static> {
    Box::pin(carry(app, payload))
}

const ERRAND: Errand = Errand::new("groups.carry_message");

/// As many mails as are queued in one transaction.
const BATCH: i64 = 200;

pub async fn enqueue(tx: &Tx, message: GroupMessageId, after: Option<PersonId>) -> Result<(), DbError> {
    jobs::enqueue(tx, &CARRY, &Payload { message, after }, tx.clock().now()).await
}

async fn carry(app: App, payload: Json) -> Result<(), Fault> {
    let Payload { message, after } = serde_json::from_value(payload).map_err(Fault::internal)?;
    let tx = app.db.begin(&ERRAND).await?;
    let Some(message) = queries::find_message(&tx, message).await? else { return Ok(()) };
    if message.done_at.is_some() || message.sent_to != after {
        return Ok(());
    }
    let batch = queries::list_recipients(&tx, message.group_id, message.sender, after, BATCH).await?;
    for recipient in &batch {
        let lang = recipient.lang.as_deref().and_then(Lang::from_tag).unwrap_or_default();
        let link = app.config.link(&href(lang, &format!("/groups/{}/home", message.group_slug)));
        let subject = format!("[{}] {}", message.group_name, message.subject);
        let text = t::mail_message(lang, &message.words, &message.sender_name, &message.group_name, &link);
        mail::enqueue(&tx, &Mail { to: recipient.email.clone(), subject, text, html: None }).await?;
    }
    let reached = i64::try_from(batch.len()).unwrap_or(i64::MAX);
    let last = batch.last().map(|last| last.id).or(after);
    let done_at = (reached < BATCH).then(|| tx.clock().now());
    queries::set_progress(&tx, message.id, last, reached, done_at).await?;
    if done_at.is_none() {
        enqueue(&tx, message.id, last).await?;
    }
    Ok(tx.commit(&GroupMessageCarried { group: message.group_id, message: message.id }).await?)
}
