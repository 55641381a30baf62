//! Seats over HTTP.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::access::Permit;
use kernel::app::App;
use kernel::faults::Fault;
use kernel::forms::{Form, Query};
use kernel::paging::{After, Paging};
use nouns::groups::{SeatEnded, SeatTaken};
use serde::Deserialize;
use ui::{FormErrors, visit};

use super::policy::{EndSeat, GiveSeat};
use super::{pages, queries};
use crate::words as t;

/// A seat as it was typed.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Draft {
    pub role: String,
    pub email: String,
}

pub async fn list(
    permit: Permit<GiveSeat>,
    State(app): State<App>,
    Query(paging): Query<Paging>,
) -> Result<Response, Fault> {
    let page = page(&app, &permit, &paging, &Draft::default(), &FormErrors::new()).await?;
    Ok(visit::show(&app, &permit, page.done(pages::done(&permit.visit))))
}

async fn page(
    app: &App,
    permit: &Permit<GiveSeat>,
    paging: &Paging,
    draft: &Draft,
    errors: &FormErrors,
) -> Result<ui::Page<'static>, Fault> {
    let after = After::read(&paging.after);
    let seats = queries::list_seats(&app.db.reader().await?, permit.target.id, &after).await?.found()?;
    Ok(pages::list(permit.lang(), &permit.actor.zone(), &permit.target, &seats, draft, errors))
}

pub async fn create(
    permit: Permit<GiveSeat>,
    State(app): State<App>,
    Form(draft): Form<Draft>,
) -> Result<Response, Fault> {
    let (lang, group) = (permit.lang(), &permit.target);
    let tx = app.db.begin(&permit).await?;
    let candidate = queries::find_candidate(&tx, &draft.email.trim().to_lowercase()).await?;
    let mut errors = FormErrors::new();
    errors.require(matches!(draft.role.as_str(), "lead" | "chair"), "role", t::seat_role_missing(lang));
    match &candidate {
        None => errors.require(false, "email", t::seat_nobody(lang)),
        Some(known) => {
            let holds = queries::has_seat(&tx, group.id, known.id, &draft.role).await?;
            errors.require(!holds, "email", t::seat_held(lang));
            errors.require(draft.role != "chair" || known.is_of_signatory, "email", t::seat_not_signatory(lang));
        }
    }
    let (true, Some(candidate)) = (errors.is_empty(), candidate) else {
        drop(tx);
        return Ok(visit::refuse(&app, &permit, page(&app, &permit, &Paging::default(), &draft, &errors).await?));
    };
    let seat = queries::insert_seat(&tx, group.id, candidate.id, &draft.role).await?;
    tx.commit(&SeatTaken { seat, group: group.id }).await?;
    Ok(visit::go(lang, &format!("/groups/{}/seats", group.slug), "seated").into_response())
}

pub async fn end(permit: Permit<EndSeat>, State(app): State<App>) -> Result<Response, Fault> {
    let tx = app.db.begin(&permit).await?;
    if queries::end_seat(&tx, permit.key).await? {
        tx.commit(&SeatEnded { seat: permit.key, group: permit.target.group_id }).await?;
    }
    Ok(visit::go(permit.lang(), &format!("/groups/{}/seats", permit.target.group_slug), "unseated").into_response())
}
