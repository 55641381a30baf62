//! A steward's decision on a signature, and its withdrawal, over HTTP.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::access::Permit;
use kernel::app::App;
use kernel::faults::Fault;
use kernel::forms::Form;
use kernel::mail::{self, Mail};
use nouns::people::{SignatureAccepted, SignatureReturned, SignatureWithdrawn};
use serde::Deserialize;
use ui::{FormErrors, href, visit};
use words::Lang;

use super::domain::State as SignatureState;
use super::policy::{DecideSignature, WithdrawSignature};
use super::{pages, queries};
use crate::words as t;

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Decision {
    /// `accept` or `return`: the button that was used.
    decision: String,
    reason: String,
}

pub async fn create(
    permit: Permit<DecideSignature>,
    State(app): State<App>,
    Form(decision): Form<Decision>,
) -> Result<Response, Fault> {
    let lang = permit.lang();
    let (accept, reason) = (decision.decision == "accept", decision.reason.trim());
    let tx = app.db.begin(&permit).await?;
    let signature = queries::find(&tx, permit.key).await?.ok_or(Fault::NotFound)?;
    let mut errors = FormErrors::new();
    errors.require(accept || !reason.is_empty(), "reason", t::reason_missing(lang));
    errors.require(reason.chars().count() <= 2000, "reason", t::text_long(lang, 2000));
    errors.require(signature.state == SignatureState::Submitted, "", t::decided_already(lang));
    if !errors.is_empty() {
        drop(tx);
        let may = pages::May { decide: true, withdraw: false };
        let page = pages::show(lang, &permit.actor.zone(), &signature, &may, reason, &errors);
        return Ok(visit::refuse(&app, &permit, page));
    }
    let state = if accept { SignatureState::Accepted } else { SignatureState::Returned };
    queries::set_decided(&tx, permit.key, state, (!accept).then_some(reason)).await?;
    if let Some(submitter) = signature.submitted_by
        && let Some(reader) = queries::find_reader(&tx, submitter).await?
    {
        let lang = reader.lang.as_deref().and_then(Lang::from_tag).unwrap_or_default();
        let link = app.config.link(&href(lang, &format!("/governments/{}", signature.government_slug)));
        let name = &signature.government_name;
        let (subject, text) = if accept {
            (t::mail_signature_accepted_subject(lang, name), t::mail_signature_accepted(lang, name, &link))
        } else {
            (t::mail_signature_returned_subject(lang, name), t::mail_signature_returned(lang, name, reason, &link))
        };
        mail::enqueue(&tx, &Mail { to: reader.email, subject, text, html: None }).await?;
    }
    let government = signature.government;
    if accept {
        tx.commit(&SignatureAccepted { signature: permit.key, government }).await?;
    } else {
        tx.commit(&SignatureReturned { signature: permit.key, government }).await?;
    }
    Ok(visit::go(lang, &format!("/signatures/{}", permit.key), if accept { "accepted" } else { "returned" })
        .into_response())
}

pub async fn withdraw(permit: Permit<WithdrawSignature>, State(app): State<App>) -> Result<Response, Fault> {
    let tx = app.db.begin(&permit).await?;
    let done = if queries::set_withdrawn(&tx, permit.key).await? {
        tx.commit(&SignatureWithdrawn { signature: permit.key, government: permit.target.government }).await?;
        "withdrawn"
    } else {
        // Pressed twice it is withdrawn; sent back in the meantime it is not.
        let signature = queries::find(&tx, permit.key).await?.ok_or(Fault::NotFound)?;
        if signature.state == SignatureState::Withdrawn { "withdrawn" } else { "unchanged" }
    };
    Ok(visit::go(permit.lang(), &format!("/signatures/{}", permit.key), done).into_response())
}
