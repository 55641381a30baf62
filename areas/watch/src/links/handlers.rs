//! Links over HTTP.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::access::Permit;
use kernel::app::App;
use kernel::faults::Fault;
use kernel::forms::{Form, Line};
use kernel::uuid::Uuid;
use nouns::watch::{DossierLinked, DossierUnlinked};
use serde::Deserialize;
use ui::{FormErrors, visit};

use super::domain::{Kind, read};
use super::policy::{Link, Unlink};
use super::queries;
use crate::dossiers::compose;
use crate::words as t;

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Draft {
    pub address: Line,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Ending {
    pub kind: String,
    pub thing: String,
}

pub async fn create(permit: Permit<Link>, State(app): State<App>, Form(draft): Form<Draft>) -> Result<Response, Fault> {
    let (lang, dossier) = (permit.lang(), &permit.target);
    let tx = app.db.begin(&permit).await?;
    let found = match read(&app.config.base_url, &draft.address) {
        Some((kind, key)) => queries::find_thing(&tx, kind, key, permit.person()?).await?.map(|thing| (kind, thing)),
        None => None,
    };
    let Some((kind, thing)) = found else {
        drop(tx);
        let errors = FormErrors::one("address", t::link_wrong(lang));
        let page = compose(&app, &permit, dossier, (&*draft.address, &errors)).await?;
        return Ok(visit::refuse(&app, &permit, page));
    };
    if queries::insert_link(&tx, dossier.id, kind, thing).await? {
        tx.commit(&DossierLinked { dossier: dossier.id }).await?;
    }
    Ok(visit::go(lang, &format!("/dossiers/{}", dossier.slug), "linked").into_response())
}

pub async fn end(permit: Permit<Unlink>, State(app): State<App>, Form(typed): Form<Ending>) -> Result<Response, Fault> {
    let dossier = &permit.target;
    let tx = app.db.begin(&permit).await?;
    if let (Some(kind), Ok(thing)) = (Kind::from_word(&typed.kind), typed.thing.parse::<Uuid>())
        && queries::delete_link(&tx, dossier.id, kind, thing).await?
    {
        tx.commit(&DossierUnlinked { dossier: dossier.id }).await?;
    }
    Ok(visit::go(permit.lang(), &format!("/dossiers/{}", dossier.slug), "unlinked").into_response())
}
