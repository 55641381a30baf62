//! An appeal, over HTTP: once, by whoever wrote the text.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::access::Permit;
use kernel::app::App;
use kernel::faults::Fault;
use kernel::forms::Form;
use nouns::moderation::CaseAppealed;
use ui::{FormErrors, visit};

use super::domain::{Draft, State as Outcome, check_reason};
use super::handlers::whole;
use super::policy::Appeal;
use super::queries::{find_case, set_appealed};
use crate::words as t;

pub async fn create(
    permit: Permit<Appeal>,
    State(app): State<App>,
    Form(draft): Form<Draft>,
) -> Result<Response, Fault> {
    let lang = permit.lang();
    let mut errors = FormErrors::new();
    let reason = check_reason(lang, &draft.reason, &mut errors);
    let tx = app.db.begin(&permit).await?;
    let case = find_case(&tx, permit.key).await?.ok_or(Fault::NotFound)?;
    let leads_to = visit::go(lang, &format!("/cases/{}", case.id), "appealed").into_response();
    // Pressed twice, it is said once.
    if case.state == Outcome::Appealed && case.appeal.as_deref() == Some(reason) {
        return Ok(leads_to);
    }
    errors.require(case.state == Outcome::Hidden, "", t::appeal_over(lang));
    if errors.is_empty() && set_appealed(&tx, case.id, reason).await? {
        tx.commit(&CaseAppealed { case: case.id, group: case.group_id }).await?;
        return Ok(leads_to);
    }
    drop(tx);
    let page = whole(&app, &permit, &case, "", &draft, &errors).await?;
    Ok(visit::refuse(&app, &permit, page))
}
