//! Reports on commitments over HTTP.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::access::Permit;
use kernel::app::App;
use kernel::faults::Fault;
use kernel::forms::{Form, Query};
use nouns::people::CommitmentReported;
use serde::Deserialize;
use ui::{FormErrors, visit};

use super::policy::Report;
use super::{pages, queries};
use crate::words as t;

/// A report as it was typed.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Draft {
    pub commitment: String,
    pub words: String,
    pub evidence_url: String,
}

pub const WORDS_MAX: usize = 2000;

pub async fn new(
    permit: Permit<Report>,
    State(app): State<App>,
    Query(draft): Query<Draft>,
) -> Result<Response, Fault> {
    let year = i64::from(app.clock.today(&permit.actor.zone()).year());
    let commitments = queries::list(&app.db.reader().await?, year).await?;
    Ok(visit::show(
        &app,
        &permit,
        pages::new(permit.lang(), &permit.target, year, &commitments, &draft, &FormErrors::new()),
    ))
}

pub async fn create(
    permit: Permit<Report>,
    State(app): State<App>,
    Form(draft): Form<Draft>,
) -> Result<Response, Fault> {
    let (lang, government) = (permit.lang(), permit.target.id);
    let year = i64::from(app.clock.today(&permit.actor.zone()).year());
    let tx = app.db.begin(&permit).await?;
    let commitments = queries::list(&tx, year).await?;
    let (words, evidence) = (draft.words.trim(), draft.evidence_url.trim());
    let mut errors = FormErrors::new();
    errors.require(permit.target.is_signatory, "", t::only_signatories_report(lang));
    errors.require(
        commitments.iter().any(|one| one.code == draft.commitment),
        "commitment",
        t::commitment_missing(lang),
    );
    errors.require(!words.is_empty(), "words", t::report_words_missing(lang));
    errors.require(words.chars().count() <= WORDS_MAX, "words", t::text_long(lang, 2000));
    errors.require(evidence.is_empty() || kernel::links::is_web(evidence), "evidence_url", t::link_wrong(lang));
    if !errors.is_empty() {
        drop(tx);
        return Ok(visit::refuse(&app, &permit, pages::new(lang, &permit.target, year, &commitments, &draft, &errors)));
    }
    let evidence = (!evidence.is_empty()).then_some(evidence);
    let report = queries::set_report(&tx, government, &draft.commitment, year, words, evidence, false).await?;
    tx.commit(&CommitmentReported { report, government }).await?;
    Ok(visit::go(lang, &format!("/governments/{}", permit.target.slug), "reported").into_response())
}
