//! Endorsements over HTTP.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::access::Permit;
use kernel::app::App;
use kernel::faults::Fault;
use kernel::forms::Form;
use kernel::mail::{self, Mail};
use nouns::people::{EndorsementDecided, EndorsementSubmitted};
use serde::Deserialize;
use ui::{FormErrors, href, visit};
use words::Lang;

use super::policy::{DecideEndorsement, Endorse};
use super::{pages, queries};
use crate::signatures::queries::{find_reader, list_stewards};
use crate::words as t;

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Draft {
    statement: String,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Decision {
    decision: String,
    reason: String,
}

pub async fn new(permit: Permit<Endorse>, State(app): State<App>) -> Result<Response, Fault> {
    Ok(visit::show(&app, &permit, pages::new(permit.lang(), &permit.target, "", &FormErrors::new())))
}

pub async fn create(
    permit: Permit<Endorse>,
    State(app): State<App>,
    Form(draft): Form<Draft>,
) -> Result<Response, Fault> {
    let (lang, organisation) = (permit.lang(), permit.target.id);
    let statement = draft.statement.trim();
    let tx = app.db.begin(&permit).await?;
    let mut errors = FormErrors::new();
    errors.require((20..=1000).contains(&statement.chars().count()), "statement", t::statement_missing(lang));
    errors.require(!queries::has_open(&tx, organisation).await?, "", t::endorsed_already(lang));
    if !errors.is_empty() {
        drop(tx);
        return Ok(visit::refuse(&app, &permit, pages::new(lang, &permit.target, statement, &errors)));
    }
    let endorsement = queries::insert(&tx, organisation, statement).await?;
    let name = &permit.target.name;
    for steward in list_stewards(&tx).await? {
        let lang = steward.lang.as_deref().and_then(Lang::from_tag).unwrap_or_default();
        let text = t::mail_endorsement_waits(
            lang,
            name,
            &app.config.link(&href(lang, &format!("/endorsements/{endorsement}"))),
        );
        let subject = t::mail_endorsement_waits_subject(lang, name);
        mail::enqueue(&tx, &Mail { to: steward.email, subject, text, html: None }).await?;
    }
    tx.commit(&EndorsementSubmitted { endorsement, organisation }).await?;
    Ok(visit::go(lang, &format!("/organisations/{}", permit.target.slug), "endorsed").into_response())
}

pub async fn show(permit: Permit<DecideEndorsement>, State(app): State<App>) -> Result<Response, Fault> {
    Ok(visit::show(&app, &permit, pages::show(permit.lang(), &permit.target, "", &FormErrors::new())))
}

pub async fn decide(
    permit: Permit<DecideEndorsement>,
    State(app): State<App>,
    Form(decision): Form<Decision>,
) -> Result<Response, Fault> {
    let lang = permit.lang();
    let (accept, reason) = (decision.decision == "accept", decision.reason.trim());
    let tx = app.db.begin(&permit).await?;
    let endorsement = queries::find(&tx, permit.key).await?.ok_or(Fault::NotFound)?;
    let mut errors = FormErrors::new();
    errors.require(accept || !reason.is_empty(), "reason", t::reason_missing(lang));
    errors.require(reason.chars().count() <= 2000, "reason", t::text_long(lang, 2000));
    errors.require(endorsement.state == "submitted", "", t::decided_already(lang));
    if !errors.is_empty() {
        drop(tx);
        return Ok(visit::refuse(&app, &permit, pages::show(lang, &endorsement, reason, &errors)));
    }
    queries::set_decided(&tx, permit.key, if accept { "accepted" } else { "returned" }, (!accept).then_some(reason))
        .await?;
    if let Some(submitter) = endorsement.submitted_by
        && let Some(reader) = find_reader(&tx, submitter).await?
    {
        let lang = reader.lang.as_deref().and_then(Lang::from_tag).unwrap_or_default();
        let link = app.config.link(&href(lang, &format!("/organisations/{}", endorsement.organisation_slug)));
        let name = &endorsement.organisation_name;
        let text = if accept {
            t::mail_endorsement_accepted(lang, name, &link)
        } else {
            t::mail_endorsement_returned(lang, name, reason, &link)
        };
        mail::enqueue(
            &tx,
            &Mail { to: reader.email, subject: t::mail_endorsement_subject(lang, name), text, html: None },
        )
        .await?;
    }
    tx.commit(&EndorsementDecided { endorsement: permit.key, organisation: endorsement.organisation }).await?;
    Ok(visit::go(lang, "/office", "decided").into_response())
}
