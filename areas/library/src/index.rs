//! Keeps the search index up to date with what is published here.

use jiff::Timestamp;
use kernel::app::App;
use kernel::db::Tx;
use kernel::events::Stored;
use kernel::faults::Fault;
use kernel::search::{self, Entry};
use kernel::uuid::Uuid;
use nouns::library::{
    EditionPublished, NewsPublished, ResourceChanged, ResourceFileRead, ResourceGroupRemoved, ResourcePublished,
    ResourceReplaced, ResourceWithdrawn, TranscriptRemoved, TranscriptSaved, TranslationAdded,
};
use nouns::terms::names;
use nouns::{GroupId, ResourceId};
use words::Lang;

use crate::audience::Audience;
use crate::resources::domain::State;
use crate::resources::queries::Resource;
use crate::{editions, file_texts, news, practices, resources, transcripts};

const KIND: &str = "resource";
/// A part of what is said in a recording.
const SAID: &str = "recording";
/// As much of the words as is shown with a result.
const SUMMARY: usize = 200;
/// As many letters of its files as are searched.
const INSIDE: usize = 400_000;

/// The resource that an event is about, if the event may change what is found of it.
fn resource_of(event: &Stored) -> Option<ResourceId> {
    event
        .read::<ResourcePublished>()
        .map(|one| one.resource)
        .or_else(|| event.read::<ResourceChanged>().map(|one| one.resource))
        .or_else(|| event.read::<EditionPublished>().map(|one| one.resource))
        .or_else(|| event.read::<TranslationAdded>().map(|one| one.resource))
        .or_else(|| event.read::<TranscriptSaved>().map(|one| one.resource))
        .or_else(|| event.read::<TranscriptRemoved>().map(|one| one.resource))
        .or_else(|| event.read::<ResourceFileRead>().map(|one| one.resource))
        .or_else(|| event.read::<ResourceGroupRemoved>().map(|one| one.resource))
        .or_else(|| event.read::<ResourceReplaced>().map(|one| one.resource))
        .or_else(|| event.read::<ResourceWithdrawn>().map(|one| one.resource))
}

pub async fn hear(_: &App, tx: &Tx, event: &Stored) -> Result<(), Fault> {
    if let Some(id) = resource_of(event)
        && let Some(row) = resources::queries::find(tx, id).await?
    {
        index_resource(tx, row, event.at).await?;
    }
    if let Some(published) = event.read::<NewsPublished>()
        && let Some(row) = news::queries::find(tx, published.news).await?
    {
        let text = row.words;
        let read = finding::read(&row.title, &[&text], None);
        let entry = Entry {
            kind: "news",
            id: published.news.uuid(),
            path: format!("/news/{}", row.slug),
            title: row.title,
            summary: text.chars().take(SUMMARY).collect(),
            text,
            words: read.words,
            known: read.known,
            language: read.language,
            at: row.published_at,
            ..Entry::default()
        };
        search::put(tx, &entry).await?;
    }
    Ok(())
}

/// What was hidden or is back.
pub async fn put_again(tx: &Tx, id: ResourceId) -> Result<(), Fault> {
    match resources::queries::find(tx, id).await? {
        Some(row) => index_resource(tx, row, tx.clock().now()).await,
        None => Ok(()),
    }
}

/// Only what is published is found.
async fn index_resource(tx: &Tx, row: Resource, at: Timestamp) -> Result<(), Fault> {
    let number = editions::queries::find_newest(tx, row.id).await?.map_or(1, |newest| newest.number);
    // What was said in the edition before is not looked for any more.
    forget_said(tx, transcripts::queries::list_ids(tx, row.id, number - 1).await?).await?;
    if row.state != State::Published {
        forget_said(tx, transcripts::queries::list_ids(tx, row.id, number).await?).await?;
        return Ok(search::remove(tx, KIND, row.id.uuid()).await?);
    }
    let practice = practices::queries::find(tx, row.id).await?;
    let inside = file_texts::queries::list_words(tx, row.id).await?.join("\n");
    let inside: String = inside.chars().take(INSIDE).collect();
    let said = practice.as_ref().map(|one| [&*one.done, &one.worked, &one.failed, &one.funding].join("\n"));
    let said = said.unwrap_or_default();
    // Somebody who looks for a subject writes it in any of the languages.
    let terms = row.terms();
    let subjects: Vec<&str> = Lang::ALL.iter().flat_map(|lang| names(*lang, &terms)).collect();
    let publisher = row.publisher.as_deref().unwrap_or_default();
    let note = if practice.is_some() { row.note.clone() } else { ui::plain(&row.note) };
    // Names in three languages tell nothing of the language that it is in.
    let told = || finding::language_of(&format!("{}. {note} {said} {inside}", row.title));
    let language = row.language.as_deref().or_else(told);
    let read = finding::read(&row.title, &[&note, publisher, &said, &subjects.join("\n"), &inside], language);
    let audience = match row.audience {
        Audience::Everyone => search::Audience::Everyone,
        Audience::Officials => search::Audience::Officials,
        Audience::Group => search::Audience::Group,
    };
    let other_groups = row.others().into_iter().map(GroupId::uuid).collect();
    let entry = Entry {
        kind: KIND,
        id: row.id.uuid(),
        path: format!("/library/{}", row.slug),
        title: row.title,
        summary: note.chars().take(SUMMARY).collect(),
        text: [&*note, &said, &inside].join("\n").trim_end().to_owned(),
        words: read.words,
        known: read.known,
        language: read.language,
        audience,
        within: row.group_id.map(GroupId::uuid).filter(|_| row.audience != Audience::Everyone),
        group: row.group_id.map(GroupId::uuid),
        other_groups,
        government: practice.map(|one| one.government.uuid()),
        year: row.year,
        at: row.published_at.unwrap_or(at),
        ..Entry::default()
    };
    search::put(tx, &entry).await?;
    index_said(tx, number, entry).await
}

/// What is said in a recording is found part by part, each at the second at which it is said, by those who find the resource.
async fn index_said(tx: &Tx, number: i64, of: Entry) -> Result<(), Fault> {
    for part in transcripts::queries::list_parts(tx, ResourceId::from_uuid(of.id), number).await? {
        let (mut text, mut seconds) = (String::new(), Vec::new());
        for cue in transcripts::cues(part.cues) {
            seconds.push((text.len(), cue.second()));
            text.push_str(&cue.words);
            text.push('\n');
        }
        let read = finding::read(&of.title, &[&text], of.language);
        let entry = Entry {
            kind: SAID,
            id: part.id,
            text,
            seconds,
            words: read.words,
            known: read.known,
            language: read.language,
            ..of.clone()
        };
        search::put(tx, &entry).await?;
    }
    Ok(())
}

/// Takes parts of what was said out.
pub async fn forget_said(tx: &Tx, parts: Vec<Uuid>) -> Result<(), Fault> {
    for part in parts {
        search::remove(tx, SAID, part).await?;
    }
    Ok(())
}
