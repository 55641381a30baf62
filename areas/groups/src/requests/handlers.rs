//! Requests to join over HTTP. What must hold is decided inside the transaction, on fresh values.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::access::Permit;
use kernel::app::App;
use kernel::db::Tx;
use kernel::faults::Fault;
use kernel::forms::{Form, Query};
use kernel::mail::{self, Mail};
use kernel::paging::{After, Paging};
use nouns::groups::{MembershipBegan, MembershipDeclined};
use serde::Deserialize;
use ui::{FormErrors, href, visit};
use words::Lang;

use super::pages;
use super::policy::{DecideRequest, ListRequests, ShowRequest};
use super::queries::{self, Request};
use crate::memberships::domain::State as MembershipState;
use crate::words as t;

const REASON_MAX: usize = 1000;

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Draft {
    /// `accept` or `decline`: the button that was used.
    decision: String,
    reason: String,
}

pub async fn list(
    permit: Permit<ListRequests>,
    State(app): State<App>,
    Query(paging): Query<Paging>,
) -> Result<Response, Fault> {
    let after = After::read(&paging.after);
    let requests = queries::list_requests(&app.db.reader().await?, permit.target.id, &after).await?.found()?;
    let page = pages::list(permit.lang(), &permit.actor.zone(), &permit.target, &requests);
    Ok(visit::show(&app, &permit, page.done(pages::done(&permit.visit))))
}

pub async fn show(permit: Permit<ShowRequest>, State(app): State<App>) -> Result<Response, Fault> {
    let answers = queries::list_answers(&app.db.reader().await?, permit.key).await?;
    let page = pages::show(permit.lang(), &permit.actor.zone(), &permit.target, &answers, "", &FormErrors::new());
    Ok(visit::show(&app, &permit, page))
}

pub async fn decide(
    permit: Permit<DecideRequest>,
    State(app): State<App>,
    Form(draft): Form<Draft>,
) -> Result<Response, Fault> {
    let lang = permit.lang();
    let tx = app.db.begin(&permit).await?;
    let request = queries::find_request(&tx, permit.key).await?.ok_or(Fault::NotFound)?;
    let (accept, reason) = (draft.decision == "accept", draft.reason.trim());
    let mut errors = FormErrors::new();
    errors.require(request.state == MembershipState::Requested, "", t::request_answered(lang));
    errors.require(!accept || request.has_ground(), "", t::request_without_ground(lang));
    errors.require(accept || !reason.is_empty(), "reason", t::reason_missing(lang));
    errors.require(reason.chars().count() <= REASON_MAX, "reason", t::text_long(lang, 1000));
    if !errors.is_empty() {
        let answers = queries::list_answers(&tx, permit.key).await?;
        drop(tx);
        let page = pages::show(lang, &permit.actor.zone(), &request, &answers, reason, &errors);
        return Ok(visit::refuse(&app, &permit, page));
    }
    let state = if accept { MembershipState::Active } else { MembershipState::Declined };
    queries::set_state(&tx, permit.key, state, reason).await?;
    tell(&app, &tx, &request, accept, reason).await?;
    let (membership, group) = (permit.key, request.group_id);
    if accept {
        tx.commit(&MembershipBegan { membership, group, person: request.person }).await?;
    } else {
        tx.commit(&MembershipDeclined { membership, group, person: request.person }).await?;
    }
    let done = if accept { "accepted" } else { "declined" };
    Ok(visit::go(lang, &format!("/groups/{}/requests", request.group_slug), done).into_response())
}

/// Mails the answer to the one who has asked, in that person's language.
async fn tell(app: &App, tx: &Tx, request: &Request, accepted: bool, reason: &str) -> Result<(), Fault> {
    let lang = request.lang.as_deref().and_then(Lang::from_tag).unwrap_or_default();
    let group = &request.group_name;
    let (subject, text) = if accepted {
        let link = app.config.link(&href(lang, &format!("/groups/{}/home", request.group_slug)));
        (t::mail_request_accepted_subject(lang, group), t::mail_request_accepted(lang, group, &link, reason))
    } else {
        let link = app.config.link(&href(lang, &format!("/groups/{}", request.group_slug)));
        (t::mail_request_declined_subject(lang, group), t::mail_request_declined(lang, group, &link, reason))
    };
    Ok(mail::enqueue(tx, &Mail { to: request.email.clone(), subject, text: text.trim_end().to_owned(), html: None })
        .await?)
}
