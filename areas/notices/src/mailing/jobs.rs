//! The work of mail: a job for what goes at once, and jobs for digests, each of a bounded number of persons. A job does its
//! part and puts the next into the queue in one transaction.

use jiff::tz::TimeZone;
use kernel::access::Errand;
use kernel::app::App;
use kernel::db::Tx;
use kernel::faults::Fault;
use kernel::jobs::{self, JobKind, Run};
use kernel::uuid::Uuid;
use nouns::PersonId;
use nouns::notices::{MailsMade, Round as Made};
use serde::{Deserialize, Serialize};

use super::due::due;
use super::letters::{Desk, LINES};
use super::queries::{self, Line, Round};
use crate::classes::Class;
use crate::unsubscriptions::queries::insert_secret;

/// As many persons as one transaction takes in.
const PERSONS: i64 = 500;

const ERRAND: Errand = Errand::new("notices.mail");

pub const AT_ONCE: JobKind =
    JobKind { kind: "notices.at_once", once: false, run: |app, payload| Box::pin(at_once(app, payload)) };

pub const DIGESTS: JobKind =
    JobKind { kind: "notices.digests", once: false, run: |app, payload| Box::pin(digests(app, payload)) };

#[derive(Serialize, Deserialize)]
struct AtOnce {
    happening: i64,
}

#[derive(Serialize, Deserialize)]
struct Digests {
    zone: String,
    after: PersonId,
}

/// Boxed, as is `enqueue_digests`: a job that puts its like into the queue is a future that holds itself.
pub fn enqueue_at_once(tx: &Tx, happening: i64) -> Run<'_> {
    Box::pin(async move { Ok(jobs::enqueue(tx, &AT_ONCE, &AtOnce { happening }, tx.clock().now()).await?) })
}

async fn at_once(app: App, payload: serde_json::Value) -> Result<(), Fault> {
    let AtOnce { happening } = serde_json::from_value(payload).map_err(Fault::internal)?;
    let tx = app.db.begin(&ERRAND).await?;
    let Some(reached) = queries::find_reached(&tx, happening, PERSONS).await? else { return Ok(()) };
    let lines = queries::list_at_once(&tx, happening, reached).await?;
    let desk = Desk::new(&app, insert_secret(&tx).await?);
    let words = match lines.first() {
        Some(line) if matches!(line.class, Class::Discussion | Class::Post | Class::Mention) => {
            queries::find_words(&tx, line).await?
        }
        _ => None,
    };
    for line in &lines {
        desk.send_one(&tx, line, words.as_ref()).await?;
    }
    queries::end_at_once(&tx, happening, reached).await?;
    enqueue_at_once(&tx, happening).await?;
    finish(tx, lines.len()).await
}

/// One entry in the log for one transaction.
async fn finish(tx: Tx, mails: usize) -> Result<(), Fault> {
    let round: nouns::Id<Made> = tx.clock().new_id();
    Ok(tx.commit(&MailsMade { round, mails: i64::try_from(mails).unwrap_or(i64::MAX) }).await?)
}

/// What is due in a zone at this moment, from the first person on.
async fn begin_round<'a>(app: &App, conn: &kernel::db::Conn, zone: &'a str) -> Result<Option<Round<'a>>, Fault> {
    let time_zone = TimeZone::get(zone).unwrap_or(TimeZone::UTC);
    let Some(due) = due(app.clock.now(), &time_zone) else { return Ok(None) };
    Ok(Some(Round {
        batch: app.clock.new_id::<Made>().uuid(),
        zone,
        after: PersonId::from_uuid(Uuid::nil()),
        due,
        daily: queries::find_noted_before(conn, due.daily).await?,
        weekly: queries::find_noted_before(conn, due.weekly).await?,
    }))
}

/// Looks in which zones it is morning and somebody has something to read.
pub async fn begin_digests(app: App) -> Result<(), Fault> {
    let conn = app.db.reader().await?;
    let mut zones = Vec::new();
    for zone in queries::list_zones(&conn).await? {
        if let Some(round) = begin_round(&app, &conn, &zone).await?
            && queries::has_due(&conn, &round).await?
        {
            zones.push(zone);
        }
    }
    drop(conn);
    if zones.is_empty() {
        return Ok(());
    }
    let tx = app.db.begin(&ERRAND).await?;
    for zone in zones {
        enqueue_digests(&tx, zone, PersonId::from_uuid(Uuid::nil())).await?;
    }
    finish(tx, 0).await
}

fn enqueue_digests(tx: &Tx, zone: String, after: PersonId) -> Run<'_> {
    Box::pin(async move { Ok(jobs::enqueue(tx, &DIGESTS, &Digests { zone, after }, tx.clock().now()).await?) })
}

async fn digests(app: App, payload: serde_json::Value) -> Result<(), Fault> {
    let Digests { zone, after } = serde_json::from_value(payload).map_err(Fault::internal)?;
    let tx = app.db.begin(&ERRAND).await?;
    let Some(round) = begin_round(&app, &tx, &zone).await? else { return Ok(()) };
    let round = Round { after, ..round };
    if queries::insert_digests(&tx, &round, PERSONS).await? == 0 {
        return Ok(());
    }
    let lines = queries::list_lines(&tx, &round, LINES).await?;
    let desk = Desk::new(&app, insert_secret(&tx).await?);
    let mut mails = 0;
    for lines in lines.chunk_by(|one: &Line, next: &Line| one.person == next.person) {
        desk.send_digest(&tx, lines).await?;
        mails += 1;
    }
    queries::end_lines(&tx, &round).await?;
    if let Some(last) = queries::find_last(&tx, round.batch).await? {
        enqueue_digests(&tx, zone.clone(), last).await?;
    }
    finish(tx, mails).await
}
