//! Two that are one. What the one had is the other's afterwards; nothing is deleted, and the old address leads to the new one.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::access::Permit;
use kernel::app::App;
use kernel::db::{DbError, Tx};
use kernel::faults::Fault;
use kernel::forms::Form;
use kernel::succession::{self, Succession};
use nouns::people::{AffiliationEnded, GovernmentMerged, OrganisationMerged};
use ui::{FormErrors, visit};
use words::Lang;

use super::domain::Merger;
use super::pages;
use super::policy::{MergeGovernment, MergeOrganisation};
use super::queries::{self, Doubled};
use crate::affiliations::queries as affiliations;
use crate::governments::queries::find_by_slug;
use crate::words as t;

pub async fn new_government(permit: Permit<MergeGovernment>, State(app): State<App>) -> Result<Response, Fault> {
    let (path, name) = (format!("/governments/{}", permit.target.slug), permit.target.name.as_str());
    let page = pages::merge(permit.lang(), &path, name, None, &Merger::default(), &FormErrors::new());
    Ok(visit::show(&app, &permit, page))
}

pub async fn new_organisation(permit: Permit<MergeOrganisation>, State(app): State<App>) -> Result<Response, Fault> {
    let (path, name) = (format!("/organisations/{}", permit.target.slug), permit.target.name.as_str());
    let page = pages::merge(permit.lang(), &path, name, None, &Merger::default(), &FormErrors::new());
    Ok(visit::show(&app, &permit, page))
}

/// Of two affiliations of one person one ends, because one is at one place once.
async fn end_doubled(tx: &Tx, doubled: Vec<Doubled>) -> Result<(), DbError> {
    for one in doubled {
        let affiliation = if one.from_is_better { one.to_id } else { one.from_id };
        affiliations::end(tx, affiliation).await?;
        tx.note(&AffiliationEnded { affiliation, person: one.person }).await?;
    }
    Ok(())
}

fn check(lang: Lang, merger: &Merger, is_found: bool, is_same: bool, are_both_bound: bool) -> FormErrors {
    let mut errors = FormErrors::new();
    errors.require(is_found, "into", t::merge_unknown(lang));
    errors.require(!is_same, "into", t::merge_same(lang));
    errors.require(!are_both_bound, "into", t::merge_both_signed(lang));
    errors.require(merger.sure == "yes", "sure", t::merge_sure_missing(lang));
    errors
}

pub async fn merge_governments(
    permit: Permit<MergeGovernment>,
    State(app): State<App>,
    Form(merger): Form<Merger>,
) -> Result<Response, Fault> {
    let lang = permit.lang();
    let tx = app.db.begin(&permit).await?;
    let from = find_by_slug(&tx, &permit.key).await?.ok_or(Fault::NotFound)?;
    let into = find_by_slug(&tx, merger.key()).await?.filter(|into| into.merged_into.is_none() && into.is_open);
    let are_both_bound = match &into {
        Some(into) => into.id != from.id && queries::count_signatures(&tx, from.id, into.id).await? > 1,
        None => false,
    };
    let is_same = into.as_ref().is_some_and(|into| into.id == from.id);
    let mut errors = check(lang, &merger, into.is_some(), is_same, are_both_bound);
    errors.require(from.merged_into.is_none(), "", t::merged_already(lang));
    let Some(into) = into.as_ref().filter(|_| errors.is_empty()) else {
        drop(tx);
        let (path, found) = (format!("/governments/{}", from.slug), into.map(|into| into.name));
        let page = pages::merge(lang, &path, &from.name, found.as_deref(), &merger, &errors);
        return Ok(visit::refuse(&app, &permit, page));
    };
    end_doubled(&tx, queries::list_doubled(&tx, from.id, into.id).await?).await?;
    queries::fill_government(&tx, from.id, into.id).await?;
    queries::move_government(&tx, from.id, into.id).await?;
    succession::run(&app, &tx, &Succession { from: from.id.uuid(), to: into.id.uuid() }).await?;
    tx.commit(&GovernmentMerged { government: from.id, into: into.id }).await?;
    Ok(visit::go(lang, &format!("/governments/{}", into.slug), "merged").into_response())
}

pub async fn merge_organisations(
    permit: Permit<MergeOrganisation>,
    State(app): State<App>,
    Form(merger): Form<Merger>,
) -> Result<Response, Fault> {
    let lang = permit.lang();
    let tx = app.db.begin(&permit).await?;
    let from = queries::find_organisation(&tx, &permit.key).await?.ok_or(Fault::NotFound)?;
    let into = queries::find_organisation(&tx, merger.key()).await?;
    let are_both_bound = match &into {
        Some(into) => into.id != from.id && queries::count_endorsements(&tx, from.id, into.id).await? > 1,
        None => false,
    };
    let is_same = into.as_ref().is_some_and(|into| into.id == from.id);
    let errors = check(lang, &merger, into.is_some(), is_same, are_both_bound);
    let Some(into) = into.as_ref().filter(|_| errors.is_empty()) else {
        drop(tx);
        let (path, found) = (format!("/organisations/{}", from.slug), into.map(|into| into.name));
        let page = pages::merge(lang, &path, &from.name, found.as_deref(), &merger, &errors);
        return Ok(visit::refuse(&app, &permit, page));
    };
    end_doubled(&tx, queries::list_doubled_at_organisations(&tx, from.id, into.id).await?).await?;
    queries::move_organisation(&tx, from.id, into.id).await?;
    succession::run(&app, &tx, &Succession { from: from.id.uuid(), to: into.id.uuid() }).await?;
    tx.commit(&OrganisationMerged { organisation: from.id, into: into.id }).await?;
    Ok(visit::go(lang, &format!("/organisations/{}/corrections/new", into.slug), "merged").into_response())
}
