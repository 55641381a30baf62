//! Seats over HTTP.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use jiff::ToSpan;
use jiff::civil::Date;
use kernel::access::Permit;
use kernel::app::App;
use kernel::faults::Fault;
use kernel::forms::{Form, Query};
use kernel::paging::{After, Paging};
use nouns::groups::{SeatEnded, SeatRenewed, SeatTaken};
use serde::Deserialize;
use ui::{FormErrors, visit};

use super::domain::{SeatRole, a_year_from};
use super::policy::{EndSeat, GiveSeat, ListTerms, RenewSeat};
use super::{pages, queries};
use crate::words as t;

/// A seat as it was typed.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Draft {
    pub role: String,
    pub email: String,
    pub term_ends: String,
}

/// The last day of the term that is renewed, as the page showed it.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Renewal {
    pub from: String,
}

pub async fn list(
    permit: Permit<GiveSeat>,
    State(app): State<App>,
    Query(paging): Query<Paging>,
) -> Result<Response, Fault> {
    let year = a_year_from(app.clock.today(&permit.actor.zone())).map_or_else(String::new, |day| day.to_string());
    let draft = Draft { term_ends: year, ..Draft::default() };
    let page = page(&app, &permit, &paging, &draft, &FormErrors::new()).await?;
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
    let role = SeatRole::from_word(&draft.role);
    errors.require(role.is_some(), "role", t::seat_role_missing(lang));
    let term_ends = match draft.term_ends.trim() {
        "" => None,
        typed => typed.parse::<Date>().ok().filter(|day| *day >= app.clock.today(&permit.actor.zone())).or_else(|| {
            errors.add("term_ends", t::term_wrong(lang));
            None
        }),
    };
    let is_chair = role.is_some_and(SeatRole::is_chair);
    errors.require(!is_chair || !draft.term_ends.trim().is_empty(), "term_ends", t::term_missing(lang));
    match &candidate {
        None => errors.require(false, "email", t::seat_nobody(lang)),
        Some(known) => {
            let holds = match role {
                Some(role) => queries::has_seat(&tx, group.id, known.id, role).await?,
                None => false,
            };
            errors.require(!holds, "email", t::seat_held(lang));
            errors.require(!is_chair || known.is_of_signatory, "email", t::seat_not_signatory(lang));
        }
    }
    let (true, Some(candidate), Some(role)) = (errors.is_empty(), candidate, role) else {
        drop(tx);
        return Ok(visit::refuse(&app, &permit, page(&app, &permit, &Paging::default(), &draft, &errors).await?));
    };
    let term_ends = term_ends.filter(|_| role.is_chair());
    let seat = queries::insert_seat(&tx, group.id, candidate.id, role, term_ends).await?;
    tx.commit(&SeatTaken { seat, group: group.id, person: candidate.id }).await?;
    Ok(visit::go(lang, &format!("/groups/{}/seats", group.slug), "seated").into_response())
}

pub async fn renew(
    permit: Permit<RenewSeat>,
    State(app): State<App>,
    Form(renewal): Form<Renewal>,
) -> Result<Response, Fault> {
    let tx = app.db.begin(&permit).await?;
    // The page says from which day, so that a second press does not add a second year.
    if let Some(from) = renewal.from.parse::<Date>().ok()
        && let Some(to) = from.checked_add(1.year()).ok()
        && queries::set_term(&tx, permit.key, from, to).await?
    {
        tx.commit(&SeatRenewed { seat: permit.key, group: permit.target.group_id }).await?;
    }
    Ok(visit::go(permit.lang(), &format!("/groups/{}/seats", permit.target.group_slug), "renewed").into_response())
}

pub async fn history(
    permit: Permit<ListTerms>,
    State(app): State<App>,
    Query(paging): Query<Paging>,
) -> Result<Response, Fault> {
    let after = After::read(&paging.after);
    let terms = queries::list_terms(&app.db.reader().await?, permit.target.id, &after).await?.found()?;
    let page = pages::history(permit.lang(), &permit.actor.zone(), &permit.target, &terms);
    Ok(visit::show(&app, &permit, page))
}

pub async fn end(permit: Permit<EndSeat>, State(app): State<App>) -> Result<Response, Fault> {
    let tx = app.db.begin(&permit).await?;
    if queries::end_seat(&tx, permit.key).await? {
        tx.commit(&SeatEnded { seat: permit.key, group: permit.target.group_id }).await?;
    }
    Ok(visit::go(permit.lang(), &format!("/groups/{}/seats", permit.target.group_slug), "unseated").into_response())
}
