//! Translations over HTTP.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::access::Permit;
use kernel::app::App;
use kernel::faults::Fault;
use kernel::files;
use kernel::forms::Upload;
use kernel::links::is_web;
use nouns::library::TranslationAdded;
use ui::{FormErrors, visit};

use super::pages::Typed;
use super::policy::{AddTranslation, FetchTranslation};
use super::{pages, queries};
use crate::editions::queries::find_newest;
use crate::file_texts;
use crate::previews;
use crate::resources::domain::{State as ResourceState, language};
use crate::resources::queries::find_by_slug;
use crate::resources::receive;
use crate::words as t;

pub async fn download(permit: Permit<FetchTranslation>, State(app): State<App>) -> Result<Response, Fault> {
    let id = permit.target.1.file.ok_or(Fault::NotFound)?;
    let file = files::find(&app.db.reader().await?, id).await?.ok_or(Fault::NotFound)?;
    app.files.download(&file).await
}

/// A small image of the file: for whoever may fetch the file.
pub async fn preview(permit: Permit<FetchTranslation>, State(app): State<App>) -> Result<Response, Fault> {
    previews::fetch(&app, permit.target.1.file).await
}

pub async fn new(permit: Permit<AddTranslation>, State(app): State<App>) -> Result<Response, Fault> {
    let page = pages::new(permit.lang(), &permit.target, &Typed::default(), &FormErrors::new());
    Ok(visit::show(&app, &permit, page))
}

pub async fn create(permit: Permit<AddTranslation>, State(app): State<App>, upload: Upload) -> Result<Response, Fault> {
    let lang = permit.lang();
    let typed = Typed { language: upload.text("language"), url: upload.text("url") };
    let url = Some(typed.url).filter(|url| !url.is_empty());
    let mut errors = FormErrors::new();
    let is_other = permit.target.language.as_deref() != Some(typed.language);
    errors.require(language(typed.language).is_some() && is_other, "language", t::translation_language_missing(lang));
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
    let newest = find_newest(&tx, resource.id).await?;
    let (Some(newest), ResourceState::Published) = (newest, resource.state) else {
        drop(tx);
        return refuse(&FormErrors::one("", t::not_published(lang)));
    };
    let file = match &stored {
        Some(stored) => Some(files::insert(&tx, stored).await?),
        None => None,
    };
    queries::put(&tx, resource.id, newest.number, typed.language, (file, url)).await?;
    file_texts::jobs::enqueue(&tx, resource.id, file).await?;
    tx.commit(&TranslationAdded { resource: resource.id, number: newest.number }).await?;
    Ok(visit::go(lang, &format!("/library/{}", resource.slug), "translated").into_response())
}
