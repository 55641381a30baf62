//! Looking up saved searches before the digests are made, as their persons, a few in each transaction. The search itself runs
//! beside the writer.

use jiff::SignedDuration;
use jiff::tz::TimeZone;
use kernel::access::Errand;
use kernel::actor;
use kernel::app::App;
use kernel::db::Tx;
use kernel::faults::Fault;
use kernel::jobs::{self, JobKind, Routine, Run};
use kernel::search::{find_keys, list_languages};
use nouns::notices::{SearchFound, SearchesLooked};
use serde::{Deserialize, Serialize};

use super::domain::{COUNTED, asked};
use super::queries::{insert_finds, list_due, set_looked};
use crate::mailing::due::{Due, looks};
use crate::mailing::queries::list_zones;

/// As many searches as one transaction takes in.
const SEARCHES: i64 = 20;

const ERRAND: Errand = Errand::new("notices.searches");

pub const BEGIN: Routine =
    Routine { name: "notices.searches", every: SignedDuration::from_mins(15), run: |app| Box::pin(begin(app)) };

pub const LOOKS: JobKind =
    JobKind { kind: "notices.searches", once: false, run: |app, payload| Box::pin(look(app, payload)) };

#[derive(Serialize, Deserialize)]
struct Looks {
    zone: String,
}

fn due_in(app: &App, zone: &str) -> Option<Due> {
    looks(app.clock.now(), &TimeZone::get(zone).unwrap_or(TimeZone::UTC))
}

/// Looks in which zones it is early morning and a search is to be looked up.
async fn begin(app: App) -> Result<(), Fault> {
    let conn = app.db.reader().await?;
    let mut zones = Vec::new();
    for zone in list_zones(&conn).await? {
        if let Some(due) = due_in(&app, &zone)
            && !list_due(&conn, &zone, &due, 1).await?.is_empty()
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
        enqueue(&tx, zone).await?;
    }
    Ok(tx.commit(&SearchesLooked { run: app.clock.new_id(), searches: 0 }).await?)
}

/// Boxed: a job that puts its like into the queue is a future that holds itself.
fn enqueue(tx: &Tx, zone: String) -> Run<'_> {
    Box::pin(async move { Ok(jobs::enqueue(tx, &LOOKS, &Looks { zone }, tx.clock().now()).await?) })
}

async fn look(app: App, payload: serde_json::Value) -> Result<(), Fault> {
    let Looks { zone } = serde_json::from_value(payload).map_err(Fault::internal)?;
    let Some(due) = due_in(&app, &zone) else { return Ok(()) };
    let conn = app.db.reader().await?;
    let there = list_languages(&conn).await?;
    let mut looked = Vec::new();
    for of_one in list_due(&conn, &zone, &due, SEARCHES).await?.chunk_by(|one, next| one.person == next.person) {
        let Some(first) = of_one.first() else { continue };
        // Whoever cannot sign in now is told nothing.
        let actor = actor::by_mail(&app, first.person).await?;
        for saved in of_one {
            let hits = match &actor {
                Some(actor) => {
                    let asked = asked(&app, &there, (&saved.question, &saved.filter()), saved.looked_at)?;
                    find_keys(&conn, actor, &asked, COUNTED + 1).await?
                }
                None => Vec::new(),
            };
            looked.push((saved.clone(), hits));
        }
    }
    drop(conn);
    if looked.is_empty() {
        return Ok(());
    }
    let tx = app.db.begin(&ERRAND).await?;
    let mut searches = 0_u64;
    for (saved, hits) in &looked {
        if !set_looked(&tx, saved).await? {
            continue;
        }
        searches = searches.saturating_add(1);
        let found = insert_finds(&tx, saved.id, hits).await?;
        if found > 0 {
            let level = saved.rhythm.word().to_owned();
            tx.note(&SearchFound { search: saved.id, person: saved.person, found, level }).await?;
        }
    }
    enqueue(&tx, zone).await?;
    Ok(tx.commit(&SearchesLooked { run: app.clock.new_id(), searches }).await?)
}
