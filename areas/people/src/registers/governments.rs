//! Registering and correcting governments over HTTP.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::access::Permit;
use kernel::app::App;
use kernel::db::{Conn, Tx};
use kernel::faults::Fault;
use kernel::forms::Form;
use nouns::GovernmentId;
use nouns::people::GovernmentCorrected;
use ui::{FormErrors, visit};

use super::domain::Draft;
use super::policy::{CorrectGovernment, RegisterGovernment};
use super::{pages, queries};
use crate::affiliations::queries::find_domain;
use crate::governments::domain::{KINDS, slug};
use crate::governments::queries::{Government, NewGovernment, find_by_slug, free_slug, insert_government};
use crate::words as t;

pub async fn new(permit: Permit<RegisterGovernment>, State(app): State<App>) -> Result<Response, Fault> {
    let page = pages::government(permit.lang(), None, &Draft::default(), &FormErrors::new(), None);
    Ok(visit::show(&app, &permit, page))
}

/// A domain that is another government's, if one of them is.
async fn foreign_domain(conn: &Conn, draft: &Draft, own: Option<GovernmentId>) -> Result<Option<String>, Fault> {
    for domain in draft.domains() {
        if find_domain(conn, &domain).await?.is_some_and(|owner| Some(owner) != own) {
            return Ok(Some(domain));
        }
    }
    Ok(None)
}

pub async fn create(
    permit: Permit<RegisterGovernment>,
    State(app): State<App>,
    Form(draft): Form<Draft>,
) -> Result<Response, Fault> {
    let lang = permit.lang();
    let mut errors = draft.check(lang, &KINDS, true);
    let tx = app.db.begin(&permit).await?;
    if let Some(domain) = foreign_domain(&tx, &draft, None).await? {
        errors.add("domains", t::domain_taken(lang, &domain));
    }
    if !errors.is_empty() {
        drop(tx);
        return Ok(visit::refuse(&app, &permit, pages::government(lang, None, &draft, &errors, None)));
    }
    let slug = free_slug(&tx, &slug(&draft.name), &draft.country).await?;
    let domains = draft.domains();
    let new = NewGovernment {
        slug: &slug,
        name: &draft.name,
        kind: &draft.kind,
        country: &draft.country,
        note: draft.note(),
        website: draft.website(),
        domains: &domains,
        ..NewGovernment::default()
    };
    let government = insert_government(&tx, &new).await?;
    tx.commit(&GovernmentCorrected { government }).await?;
    Ok(visit::go(lang, &format!("/governments/{slug}"), "registered").into_response())
}

fn draft_of(government: &Government, domains: &[String]) -> Draft {
    Draft {
        name: government.name.as_str().into(),
        kind: government.kind.clone(),
        country: government.country.clone(),
        website: government.website.as_deref().unwrap_or_default().into(),
        note: government.note.clone().unwrap_or_default(),
        domains: domains.join("\n"),
        ..Draft::default()
    }
    .saved()
}

pub async fn edit(permit: Permit<CorrectGovernment>, State(app): State<App>) -> Result<Response, Fault> {
    let government = &permit.target;
    let domains = queries::list_domains(&app.db.reader().await?, government.id).await?;
    let draft = draft_of(government, &domains);
    let page = pages::government(permit.lang(), Some(government), &draft, &FormErrors::new(), None);
    Ok(visit::show(&app, &permit, page))
}

pub async fn correct(
    permit: Permit<CorrectGovernment>,
    State(app): State<App>,
    Form(mut draft): Form<Draft>,
) -> Result<Response, Fault> {
    let lang = permit.lang();
    let mut errors = draft.check(lang, &KINDS, true);
    let tx = app.db.begin(&permit).await?;
    let government = find_by_slug(&tx, &permit.key).await?.ok_or(Fault::NotFound)?;
    errors.require(government.merged_into.is_none(), "", t::merged_already(lang));
    if let Some(domain) = foreign_domain(&tx, &draft, Some(government.id)).await? {
        errors.add("domains", t::domain_taken(lang, &domain));
    }
    let saved = draft_of(&government, &queries::list_domains(&tx, government.id).await?);
    let is_overtaken = draft.version != saved.version;
    if is_overtaken || !errors.is_empty() {
        drop(tx);
        draft.version.clone_from(&saved.version);
        let page = pages::government(lang, Some(&government), &draft, &errors, is_overtaken.then_some(&saved));
        return Ok(visit::refuse(&app, &permit, page));
    }
    queries::set_government(&tx, government.id, &draft).await?;
    set_domains(&tx, government.id, &draft).await?;
    tx.commit(&GovernmentCorrected { government: government.id }).await?;
    Ok(visit::go(lang, &format!("/governments/{}", government.slug), "corrected").into_response())
}

async fn set_domains(tx: &Tx, government: GovernmentId, draft: &Draft) -> Result<(), Fault> {
    let (there, wanted) = (queries::list_domains(tx, government).await?, draft.domains());
    for domain in there.iter().filter(|domain| !wanted.contains(domain)) {
        queries::delete_domain(tx, government, domain).await?;
    }
    for domain in wanted.iter().filter(|domain| !there.contains(domain)) {
        queries::insert_domain(tx, government, domain).await?;
    }
    Ok(())
}
