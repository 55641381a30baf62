//! The job that reminds those who have not answered, two days before the time for answers ends. Whom it reaches, and how, is
//! for the notices to say.

use jiff::{SignedDuration, Timestamp};
use kernel::access::Errand;
use kernel::app::App;
use kernel::db::{DbError, Tx};
use kernel::faults::Fault;
use kernel::jobs::{self, JobKind};
use nouns::DatePollId;
use nouns::groups::DatePollEnding;
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;

use super::domain::{Phase, phase};
use super::queries;

#[derive(Serialize, Deserialize)]
struct Payload {
    poll: DatePollId,
}

pub const REMIND: JobKind =
    JobKind { kind: "groups.remind_of_date_poll", once: false, run: |app, payload| Box::pin(run(app, payload)) };

const ERRAND: Errand = Errand::new("groups.remind_of_date_poll");
const BEFORE: SignedDuration = SignedDuration::from_hours(48);

/// Nobody is reminded of what they were asked less than two days before it ends.
pub async fn enqueue(tx: &Tx, poll: DatePollId, answers_until: Timestamp) -> Result<(), DbError> {
    match answers_until.checked_sub(BEFORE) {
        Ok(at) if at > tx.clock().now() => jobs::enqueue(tx, &REMIND, &Payload { poll }, at).await,
        _ => Ok(()),
    }
}

async fn run(app: App, payload: Json) -> Result<(), Fault> {
    let Payload { poll } = serde_json::from_value(payload).map_err(Fault::internal)?;
    let tx = app.db.begin(&ERRAND).await?;
    if let Some(poll) = queries::find_poll(&tx, poll).await?
        && phase(poll.state, poll.answers_until, app.clock.now()) == Phase::Answering
    {
        tx.commit(&DatePollEnding { poll: poll.id, group: poll.group_id }).await?;
    }
    Ok(())
}
