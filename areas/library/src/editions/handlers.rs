//! Editions over HTTP.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::access::{Action, Permit, Place, Role};
use kernel::actor::Actor;
use kernel::app::App;
use kernel::db::{Conn, Db};
use kernel::faults::Fault;
use kernel::files;
use kernel::forms::Upload;
use kernel::links::is_web;
use nouns::ResourceId;
use nouns::library::{EditionPublished, TranscriptSaved};
use ui::{FormErrors, visit};

use super::queries::{EDITIONS_MAX, Edition};
use super::{pages, queries};
use crate::file_texts;
use crate::previews;
use crate::resources::domain::{REASON_MAX, State as ResourceState};
use crate::resources::policy::{self, PublishEdition};
use crate::resources::queries::{Resource, find_by_slug};
use crate::resources::receive;
use crate::transcripts::queries as transcripts;
use crate::words as t;

/// Fetching the file of an edition: for those who find the resource, until it is withdrawn.
pub enum FetchEdition {}

impl Action for FetchEdition {
    const NAME: &'static str = "library.edition.fetch";
    const MAY: &'static [Role] = &[Role::Anyone];
    type Key = (String, i64);
    type Target = (Resource, Edition);

    async fn load(db: &Db, actor: &Actor, (slug, number): &(String, i64)) -> Result<Option<Self::Target>, Fault> {
        let Some(resource) = policy::find_visible(db, actor, slug).await? else { return Ok(None) };
        let found = queries::find_edition(&db.reader().await?, resource.id, *number).await?;
        Ok(found.filter(|_| resource.state != ResourceState::Withdrawn).map(|edition| (resource, edition)))
    }

    fn place((resource, _): &Self::Target) -> Place {
        policy::place(resource)
    }
}

pub async fn download(permit: Permit<FetchEdition>, State(app): State<App>) -> Result<Response, Fault> {
    let id = permit.target.1.file.ok_or(Fault::NotFound)?;
    let file = files::find(&app.db.reader().await?, id).await?.ok_or(Fault::NotFound)?;
    app.files.download(&file).await
}

/// A small image of the file: for whoever may fetch the file.
pub async fn preview(permit: Permit<FetchEdition>, State(app): State<App>) -> Result<Response, Fault> {
    previews::fetch(&app, permit.target.1.file).await
}

/// Whether the newest edition has a transcript.
async fn is_said(conn: &Conn, resource: ResourceId) -> Result<bool, Fault> {
    let Some(newest) = queries::find_newest(conn, resource).await? else { return Ok(false) };
    Ok(transcripts::is_there(conn, resource, newest.number).await?)
}

pub async fn new(permit: Permit<PublishEdition>, State(app): State<App>) -> Result<Response, Fault> {
    let conn = app.db.reader().await?;
    let typed = pages::Typed { is_said: is_said(&conn, permit.target.id).await?, ..pages::Typed::default() };
    drop(conn);
    let page = pages::new(permit.lang(), &permit.target, &typed, &FormErrors::new());
    Ok(visit::show(&app, &permit, page))
}

pub async fn create(permit: Permit<PublishEdition>, State(app): State<App>, upload: Upload) -> Result<Response, Fault> {
    let lang = permit.lang();
    let conn = app.db.reader().await?;
    let is_said = is_said(&conn, permit.target.id).await?;
    drop(conn);
    let typed = pages::Typed {
        words: upload.text("words"),
        url: upload.text("url"),
        transcript: upload.text("transcript"),
        is_said,
    };
    let url = Some(typed.url).filter(|url| !url.is_empty());
    let mut errors = FormErrors::new();
    errors.require((1..=REASON_MAX).contains(&typed.words.chars().count()), "words", t::edition_words_missing(lang));
    errors.require(url.is_none_or(is_web), "url", t::url_wrong(lang));
    errors.require(upload.file("file").is_some() || url.is_some(), "file", t::nothing_to_hand_out(lang));
    let stored = receive(&app, lang, &upload, &mut errors).await?;
    let refuse =
        |errors: &FormErrors| Ok(visit::refuse(&app, &permit, pages::new(lang, &permit.target, &typed, errors)));
    if !errors.is_empty() {
        return refuse(&errors);
    }
    let tx = app.db.begin(&permit).await?;
    let resource = find_by_slug(&tx, &permit.key).await?.ok_or(Fault::NotFound)?;
    let before = queries::find_newest(&tx, resource.id).await?;
    let newest = before.as_ref().map_or(0, |edition| edition.number);
    errors.require(resource.state == ResourceState::Published, "", t::not_published(lang));
    errors.require(newest < EDITIONS_MAX, "", t::editions_full(lang));
    if !errors.is_empty() {
        drop(tx);
        return refuse(&errors);
    }
    let file = match &stored {
        Some(stored) => Some(files::insert(&tx, stored).await?),
        None => None,
    };
    let number = newest + 1;
    queries::insert_edition(&tx, resource.id, number, typed.words, (file, url)).await?;
    queries::set_published(&tx, resource.id, number).await?;
    file_texts::jobs::enqueue(&tx, resource.id, file).await?;
    // At the same address is the same recording.
    let is_same =
        file.is_none() && before.is_some_and(|edition| edition.file.is_none() && edition.url.as_deref() == url);
    if (is_same || typed.transcript == "yes") && transcripts::is_there(&tx, resource.id, newest).await? {
        transcripts::copy(&tx, resource.id, newest, number).await?;
        tx.note(&TranscriptSaved { resource: resource.id, number }).await?;
    }
    tx.commit(&EditionPublished { resource: resource.id, number }).await?;
    Ok(visit::go(lang, &format!("/library/{}", resource.slug), "edition").into_response())
}
