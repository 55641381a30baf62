//! Keeps the search index up to date: each dossier is found by its own words and by what its facts say.

use kernel::app::App;
use kernel::db::Tx;
use kernel::events::Stored;
use kernel::faults::Fault;
use kernel::search::{self, Entry};
use nouns::DossierId;
use nouns::watch::{DossierChanged, DossierOpened, FactAdded, FactChanged, FactEnded};

use crate::dossiers::queries::find_by_id;
use crate::facts::queries::list_facts;

/// As much of the words as is shown with a result.
const SUMMARY: usize = 200;

fn dossier_of(event: &Stored) -> Option<DossierId> {
    event
        .read::<DossierOpened>()
        .map(|it| it.dossier)
        .or_else(|| event.read::<DossierChanged>().map(|it| it.dossier))
        .or_else(|| event.read::<FactAdded>().map(|it| it.dossier))
        .or_else(|| event.read::<FactChanged>().map(|it| it.dossier))
        .or_else(|| event.read::<FactEnded>().map(|it| it.dossier))
}

pub async fn hear(_: &App, tx: &Tx, event: &Stored) -> Result<(), Fault> {
    let Some(id) = dossier_of(event) else { return Ok(()) };
    let Some(row) = find_by_id(tx, id).await? else { return Ok(()) };
    let facts = list_facts(tx, id).await?;
    let said: Vec<String> = facts.iter().map(|fact| format!("{} {} {}", fact.who, fact.words, fact.basis)).collect();
    let text = format!("{}\n{}\n{}", row.about, row.status, said.join("\n"));
    let read = finding::read(&row.title, &[&text], None);
    let entry = Entry {
        kind: "dossier",
        id: id.uuid(),
        path: format!("/dossiers/{}", row.slug),
        title: row.title,
        summary: row.about.chars().take(SUMMARY).collect(),
        text,
        words: read.words,
        known: read.known,
        language: read.language,
        area: Some(row.area).filter(|area| !area.is_empty()),
        at: row.changed_at,
        ..Entry::default()
    };
    Ok(search::put(tx, &entry).await?)
}
