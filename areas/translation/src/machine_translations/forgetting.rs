//! When a translation goes: as soon as something happens to its text that makes it say something else, and after a month. One
//! that nobody has noticed yet is not shown either: whoever reads it is shown that of what the text says now, or none.

use kernel::app::App;
use kernel::db::{Conn, Tx};
use kernel::events::{Event, Stored};
use kernel::faults::Fault;
use kernel::jobs::enqueue;
use kernel::uuid::Uuid;
use nouns::TextId;
use nouns::moderation::CaseDecided;
use nouns::people::PersonErased;

use super::domain::find_mark;
use super::jobs::FORGET_STALE;
use super::queries::{self, Kept};

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
pub async fn stale(app: &App, conn: &Conn, kept: Vec<Kept>) -> Result<Vec<Kept>, Fault> {
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
