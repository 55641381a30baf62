//! When a translation goes: as soon as something happens to its text that makes it say something else, and after a month. One
//! that nobody has noticed yet is not shown either: whoever reads it is shown that of what the text says now, or none.

use jiff::SignedDuration;
use kernel::access::Errand;
use kernel::app::App;
use kernel::db::{Conn, Tx};
use kernel::events::{Event, Stored};
use kernel::faults::Fault;
use kernel::jobs::{JobKind, Routine, enqueue};
use kernel::uuid::Uuid;
use nouns::TextId;
use nouns::moderation::CaseDecided;
use nouns::people::PersonErased;
use nouns::translation::TranslationsForgotten;

use super::domain::find_mark;
use super::queries::{self, Kept};

/// How long one is kept at the most.
const DAYS: i64 = 30;
/// How many are looked at in one step.
const STEP: i64 = 200;
const ERRAND: Errand = Errand::new("translation.forgetting");

/// The texts that an event may be about.
fn named(event: &Stored) -> Vec<Uuid> {
    let told = event.details.as_object().into_iter().flatten().filter_map(|(_, value)| value.as_str());
    let ids = told.filter_map(|text| text.parse::<TextId>().ok()).map(TextId::uuid);
    let mut all: Vec<Uuid> = ids.chain([event.about_id]).collect();
    all.sort_unstable();
    all.dedup();
    all
}

/// Those whose text says something else.
async fn stale(app: &App, conn: &Conn, kept: Vec<Kept>) -> Result<Vec<Kept>, Fault> {
    let mut stale = Vec::new();
    for one in kept {
        if find_mark(app, conn, &one.kind, one.thing).await? != Some(one.mark) {
            stale.push(one);
        }
    }
    Ok(stale)
}

pub async fn hear(app: &App, tx: &Tx, event: &Stored) -> Result<(), Fault> {
    // Whoever has left may have taken along what they wrote, wherever that stood; quotes of what was hidden went from
    // other texts.
    if [PersonErased::KIND, CaseDecided::KIND].contains(&event.kind.as_str()) {
        enqueue(tx, &FORGET_STALE, &(), app.clock.now()).await?;
    }
    if event.kind.starts_with("translation.") {
        return Ok(());
    }
    for thing in named(event) {
        for one in stale(app, tx, queries::list_of(tx, thing).await?).await? {
            queries::delete(tx, &one).await?;
        }
    }
    Ok(())
}

/// Looks at all of them and takes out those that are old or say what the text says no longer. Nothing waits while it looks.
async fn forget(app: &App) -> Result<(), Fault> {
    let before = app.clock.now().saturating_sub(SignedDuration::from_hours(24 * DAYS)).map_err(Fault::internal)?;
    let mut gone = Vec::new();
    let mut after = Kept { kind: String::new(), thing: Uuid::nil(), lang: String::new(), mark: Uuid::nil() };
    loop {
        let conn = app.db.reader().await?;
        let kept = queries::list_after(&conn, &after, STEP).await?;
        let Some(last) = kept.last() else { break };
        after = last.clone();
        gone.extend(stale(app, &conn, kept).await?);
    }
    let tx = app.db.begin(&ERRAND).await?;
    let mut translations = queries::delete_old(&tx, before).await?;
    for one in &gone {
        translations = translations.saturating_add(queries::delete(&tx, one).await?);
    }
    if translations > 0 {
        tx.commit(&TranslationsForgotten { round: app.clock.new_id(), translations }).await?;
    }
    Ok(())
}

pub const FORGET_STALE: JobKind =
    JobKind { kind: "translation.forget", once: false, run: |app, _| Box::pin(async move { forget(&app).await }) };

/// The same once a day.
pub const FORGET: Routine = Routine {
    name: "translation.forgetting",
    every: SignedDuration::from_hours(24),
    run: |app| Box::pin(async move { forget(&app).await }),
};
