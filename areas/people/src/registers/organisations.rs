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
use super::{pages, queries};
use crate::organisations::handlers::KINDS;

pub async fn edit(permit: Permit<CorrectOrganisation>, State(app): State<App>) -> Result<Response, Fault> {
    let one = &permit.target;
    let draft = Draft {
        name: one.name.as_str().into(),
        kind: one.kind.clone(),
        country: one.country.clone().unwrap_or_default(),
        website: one.website.as_deref().unwrap_or_default().into(),
        ..Draft::default()
    };
    let page = pages::organisation(permit.lang(), one, &draft, &FormErrors::new());
    Ok(visit::show(&app, &permit, page.done(pages::done(&permit.visit))))
}

pub async fn correct(
    permit: Permit<CorrectOrganisation>,
    State(app): State<App>,
    Form(draft): Form<Draft>,
) -> Result<Response, Fault> {
    let lang = permit.lang();
    let errors = draft.check(lang, &KINDS, false);
    if !errors.is_empty() {
        return Ok(visit::refuse(&app, &permit, pages::organisation(lang, &permit.target, &draft, &errors)));
    }
    let tx = app.db.begin(&permit).await?;
    let one = queries::find_organisation(&tx, &permit.key).await?.ok_or(Fault::NotFound)?;
    queries::set_organisation(&tx, one.id, &draft).await?;
    tx.commit(&OrganisationCorrected { organisation: one.id }).await?;
    Ok(visit::go(lang, &format!("/organisations/{}/corrections/new", one.slug), "corrected").into_response())
}
