//! Correcting organisations over HTTP.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::access::Permit;
use kernel::app::App;
use kernel::faults::Fault;
use kernel::forms::Form;
use nouns::people::OrganisationCorrected;
use ui::{FormErrors, visit};

use super::domain::Draft;
use super::policy::CorrectOrganisation;
use super::queries::Entered;
use super::{pages, queries};
use crate::organisations::handlers::KINDS;

fn draft_of(one: &Entered) -> Draft {
    Draft {
        name: one.name.as_str().into(),
        kind: one.kind.clone(),
        country: one.country.clone().unwrap_or_default(),
        website: one.website.as_deref().unwrap_or_default().into(),
        ..Draft::default()
    }
    .saved()
}

pub async fn edit(permit: Permit<CorrectOrganisation>, State(app): State<App>) -> Result<Response, Fault> {
    let one = &permit.target;
    let page = pages::organisation(permit.lang(), one, &draft_of(one), &FormErrors::new(), None);
    Ok(visit::show(&app, &permit, page.done(pages::done(&permit.visit))))
}

pub async fn correct(
    permit: Permit<CorrectOrganisation>,
    State(app): State<App>,
    Form(mut draft): Form<Draft>,
) -> Result<Response, Fault> {
    let lang = permit.lang();
    let errors = draft.check(lang, &KINDS, false);
    let tx = app.db.begin(&permit).await?;
    let one = queries::find_organisation(&tx, &permit.key).await?.ok_or(Fault::NotFound)?;
    let saved = draft_of(&one);
    let is_overtaken = draft.version != saved.version;
    if is_overtaken || !errors.is_empty() {
        drop(tx);
        draft.version.clone_from(&saved.version);
        let page = pages::organisation(lang, &one, &draft, &errors, is_overtaken.then_some(&saved));
        return Ok(visit::refuse(&app, &permit, page));
    }
    queries::set_organisation(&tx, one.id, &draft).await?;
    tx.commit(&OrganisationCorrected { organisation: one.id }).await?;
    Ok(visit::go(lang, &format!("/organisations/{}/corrections/new", one.slug), "corrected").into_response())
}
