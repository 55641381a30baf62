//! Transcripts over HTTP.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::access::Permit;
use kernel::app::App;
use kernel::db::Conn;
use kernel::faults::Fault;
use kernel::forms::{Query, Upload};
use nouns::ResourceId;
use nouns::library::{TranscriptRemoved, TranscriptSaved};
use serde::Deserialize;
use ui::{FormErrors, visit};

use super::domain::{Typed, hear};
use super::policy::{ChangeTranscript, ReadTranscript};
use super::{pages, queries};
use crate::editions::queries::find_newest;
use crate::index;
use crate::resources::domain::Kind;
use crate::resources::queries::find_by_slug;
use crate::words as t;

/// The edition whose recording it is, and what is saved of it.
async fn saved(conn: &Conn, resource: ResourceId) -> Result<(i64, Typed), Fault> {
    let number = find_newest(conn, resource).await?.map_or(1, |newest| newest.number);
    let saved = queries::find_saved(conn, resource, number).await?.map(|saved| Typed {
        text: saved.source,
        chapters: saved.chapters_source,
        machine: if saved.is_machine { "yes" } else { "" }.to_owned(),
        version: saved.version.to_string(),
    });
    Ok((number, saved.unwrap_or_else(|| Typed { version: "0".into(), ..Typed::default() })))
}

/// At which second of what is said somebody reads.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Reading {
    at: String,
}

/// What is said in one edition. That of the newest stands on the page of the resource.
pub async fn show(
    permit: Permit<ReadTranscript>,
    State(app): State<App>,
    Query(reading): Query<Reading>,
) -> Result<Response, Fault> {
    let (resource, edition) = &permit.target;
    let at = reading.at.parse().unwrap_or(0);
    let heard = hear(&app.db.reader().await?, resource.id, edition.number, at).await?.ok_or(Fault::NotFound)?;
    Ok(visit::show(&app, &permit, pages::show(permit.lang(), resource, edition.number, &heard)))
}

pub async fn edit(permit: Permit<ChangeTranscript>, State(app): State<App>) -> Result<Response, Fault> {
    let (_, saved) = saved(&app.db.reader().await?, permit.target.id).await?;
    let page = pages::form(permit.lang(), &permit.target, &saved, &saved.version, &FormErrors::new(), None);
    Ok(visit::show(&app, &permit, page))
}

pub async fn save(permit: Permit<ChangeTranscript>, State(app): State<App>, upload: Upload) -> Result<Response, Fault> {
    let lang = permit.lang();
    let text = |name| upload.text(name).to_owned();
    let mut typed =
        Typed { text: text("text"), chapters: text("chapters"), machine: text("machine"), version: text("version") };
    let mut errors = FormErrors::new();
    if let Some(file) = upload.file("file") {
        errors.require(typed.take(&file.bytes), "file", t::transcript_file_wrong(lang));
    }
    let sound = if errors.is_empty() { typed.check(lang, &mut errors) } else { None };
    let tx = app.db.begin(&permit).await?;
    let resource = find_by_slug(&tx, &permit.key).await?.ok_or(Fault::NotFound)?;
    let (number, saved) = saved(&tx, resource.id).await?;
    let answer = visit::go(lang, &format!("/library/{}", resource.slug), "transcript").into_response();
    let (overtaken, differences) = (typed.version != saved.version, pages::compare(lang, &saved, &typed));
    // What is sent twice is the second time what was saved already.
    if differences.is_empty() && errors.is_empty() && saved.version != "0" {
        return Ok(answer);
    }
    errors.require(resource.state.can_change(), "", t::not_published(lang));
    errors.require(resource.kind == Kind::Recording.word(), "", t::not_a_recording(lang));
    let (Some(sound), true, false) = (sound, errors.is_empty(), overtaken) else {
        drop(tx);
        let differences = overtaken.then_some(differences);
        let page = pages::form(lang, &resource, &typed, &saved.version, &errors, differences);
        return Ok(visit::refuse(&app, &permit, page));
    };
    let gone = queries::put(&tx, resource.id, number, &sound).await?;
    index::forget_said(&tx, gone).await?;
    tx.commit(&TranscriptSaved { resource: resource.id, number }).await?;
    Ok(answer)
}

pub async fn remove(permit: Permit<ChangeTranscript>, State(app): State<App>) -> Result<Response, Fault> {
    let (lang, resource) = (permit.lang(), &permit.target);
    let tx = app.db.begin(&permit).await?;
    let (number, saved) = saved(&tx, resource.id).await?;
    // Pressed twice is removed once.
    if saved.version != "0" {
        let gone = queries::delete(&tx, resource.id, number).await?;
        index::forget_said(&tx, gone).await?;
        tx.commit(&TranscriptRemoved { resource: resource.id, number }).await?;
    }
    Ok(visit::go(lang, &format!("/library/{}", resource.slug), "transcript-removed").into_response())
}
