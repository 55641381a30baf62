//! Organisations over HTTP. What somebody enters becomes public when a steward has verified that they work there.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::access::{Permit, Place};
use kernel::app::App;
use kernel::faults::Fault;
use kernel::forms::{Form, Line, Query};
use kernel::paging::After;
use nouns::people::AffiliationClaimed;
use serde::Deserialize;
use ui::{FormErrors, visit};

use super::policy::{EnterOrganisation, ListOrganisations, ShowOrganisation};
use super::queries::NewOrganisation;
use super::{pages, queries};
use crate::affiliations::queries::{has_organisation_claim, insert_organisation_claim};
use crate::endorsements::policy::Endorse;
use crate::governments::domain::slug;
use crate::registers::policy::CorrectOrganisation;
use crate::words as t;

/// An organisation as it was typed.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Draft {
    pub name: Line,
    pub kind: String,
    pub website: String,
    pub office: Line,
}

pub const KINDS: [&str; 6] = ["network", "company", "ngo", "university", "institution", "grassroots"];

/// What the list shows, as it stands in the address.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Filter {
    /// `supporter`: only those that endorse the declaration.
    pub standing: String,
    pub after: String,
}

impl Filter {
    pub fn only_supporters(&self) -> bool {
        self.standing == "supporter"
    }
}

pub async fn list(
    permit: Permit<ListOrganisations>,
    State(app): State<App>,
    Query(filter): Query<Filter>,
) -> Result<Response, Fault> {
    let conn = app.db.reader().await?;
    let page = queries::list_page(&conn, filter.only_supporters(), &After::read(&filter.after)).await?.found()?;
    let total = queries::count(&conn, filter.only_supporters()).await?;
    Ok(visit::show(&app, &permit, pages::list(permit.lang(), &filter, &page, total)))
}

pub async fn show(permit: Permit<ShowOrganisation>, State(app): State<App>) -> Result<Response, Fault> {
    if permit.key != permit.target.slug {
        return Ok(visit::go(permit.lang(), &format!("/organisations/{}", permit.target.slug), "").into_response());
    }
    let place = Place::at(permit.target.id.uuid());
    let may = pages::May { endorse: permit.may::<Endorse>(&place), correct: permit.may::<CorrectOrganisation>(&place) };
    Ok(visit::show(&app, &permit, pages::show(permit.lang(), &permit.target, may).done(pages::done(&permit.visit))))
}

pub async fn new(permit: Permit<EnterOrganisation>, State(app): State<App>) -> Result<Response, Fault> {
    Ok(visit::show(&app, &permit, pages::new(permit.lang(), &Draft::default(), &FormErrors::new())))
}

pub async fn create(
    permit: Permit<EnterOrganisation>,
    State(app): State<App>,
    Form(draft): Form<Draft>,
) -> Result<Response, Fault> {
    let (lang, person) = (permit.lang(), permit.person()?);
    let (name, website) = (draft.name.trim(), draft.website.trim());
    let mut errors = FormErrors::new();
    errors.require((2..=120).contains(&name.chars().count()), "name", t::organisation_name_missing(lang));
    errors.require(KINDS.contains(&draft.kind.as_str()), "kind", t::organisation_kind_missing(lang));
    errors.require(website.is_empty() || kernel::links::is_web(website), "website", t::link_wrong(lang));
    errors.require((2..=120).contains(&draft.office.trim().chars().count()), "office", t::office_missing(lang));
    if !errors.is_empty() {
        return Ok(visit::refuse(&app, &permit, pages::new(lang, &draft, &errors)));
    }
    let tx = app.db.begin(&permit).await?;
    let wanted = slug(name);
    let organisation = if let Some(known) = queries::find_id(&tx, &wanted).await? {
        known
    } else {
        let website = (!website.is_empty()).then_some(website);
        let new = NewOrganisation { slug: &wanted, name, kind: &draft.kind, website, ..NewOrganisation::default() };
        queries::insert_organisation(&tx, &new).await?
    };
    if has_organisation_claim(&tx, person, organisation).await? {
        drop(tx);
        let errors = FormErrors::one("name", t::claim_twice(lang));
        return Ok(visit::refuse(&app, &permit, pages::new(lang, &draft, &errors)));
    }
    let affiliation = insert_organisation_claim(&tx, person, organisation, draft.office.trim()).await?;
    tx.commit(&AffiliationClaimed { affiliation }).await?;
    Ok(visit::go(lang, "/account", "claimed").into_response())
}
