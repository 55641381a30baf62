//! Proposals over HTTP: permit, parse, load, decide, write, answer; in this order.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::access::Permit;
use kernel::app::App;
use kernel::faults::Fault;
use kernel::forms::{Form, Query};
use kernel::paging::{After, Paging, Slice};
use nouns::work::ProposalMade;
use ui::{FormErrors, visit};

use super::domain::Draft;
use super::policy::{ListProposals, Propose, ShowProposal};
use super::{pages, queries};
use crate::decisions::policy::Decide;
use crate::group::{self, queries::list_own};
use crate::plans::policy::OpenPlan;
use crate::supports::{
    policy::Support,
    queries::{list_given, list_supports},
};
use crate::thread::find_thread_of_proposal;
use crate::words as t;

pub async fn list(
    permit: Permit<ListProposals>,
    State(app): State<App>,
    Query(paging): Query<Paging>,
) -> Result<Response, Fault> {
    let conn = app.db.reader().await?;
    let year = queries::find_shown_year(&conn, permit.target.id).await?;
    let is_open = queries::find_open_year(&conn, permit.target.id).await?.is_some();
    let (proposals, total) = match year {
        Some(year) => (
            queries::list_proposals(&conn, permit.target.id, year, &After::read(&paging.after)).await?.found()?,
            queries::count_proposals(&conn, permit.target.id, year).await?,
        ),
        None => (Slice::whole(Vec::new()), 0),
    };
    let place = kernel::access::Place::at(permit.target.id.uuid());
    let shown = pages::List {
        group: &permit.target,
        year,
        proposals: &proposals,
        total,
        is_open,
        may_propose: is_open && permit.may::<Propose>(&place),
        may_open: permit.may::<OpenPlan>(&place),
    };
    Ok(visit::show(&app, &permit, pages::list(permit.lang(), &shown)))
}

pub async fn new(permit: Permit<Propose>, State(app): State<App>) -> Result<Response, Fault> {
    let conn = app.db.reader().await?;
    let own = list_own(&conn, permit.person()?).await?;
    let year = queries::find_open_year(&conn, permit.target.id).await?;
    let page = pages::new(permit.lang(), &permit.target, year, &own, &Draft::default(), &FormErrors::new());
    Ok(visit::show(&app, &permit, page))
}

pub async fn create(
    permit: Permit<Propose>,
    State(app): State<App>,
    Form(draft): Form<Draft>,
) -> Result<Response, Fault> {
    let (lang, person) = (permit.lang(), permit.person()?);
    let today = app.clock.today(&permit.actor.zone());
    let tx = app.db.begin(&permit).await?;
    let own = list_own(&tx, person).await?;
    let year = queries::find_open_year(&tx, permit.target.id).await?;
    let checked = draft.check(lang, today).and_then(|sound| {
        let year = year.ok_or_else(|| FormErrors::one("", t::no_plan_open(lang)))?;
        let own = group::chosen(&own, &draft.government)
            .ok_or_else(|| FormErrors::one("government", t::government_missing(lang)))?;
        Ok((sound, year, own.government))
    });
    let (sound, year, government) = match checked {
        Ok(checked) => checked,
        Err(errors) => {
            drop(tx);
            return Ok(visit::refuse(&app, &permit, pages::new(lang, &permit.target, year, &own, &draft, &errors)));
        }
    };
    let origin = queries::Origin { group: permit.target.id, year, proposer: person, government, example: false };
    let proposal = queries::insert_proposal(&tx, &origin, &sound).await?;
    tx.commit(&ProposalMade { proposal, group: permit.target.id }).await?;
    Ok(visit::go(lang, &format!("/proposals/{proposal}"), "proposed").into_response())
}

pub async fn show(permit: Permit<ShowProposal>, State(app): State<App>) -> Result<Response, Fault> {
    let conn = app.db.reader().await?;
    let supports = list_supports(&conn, permit.key, &After::read("")).await?;
    let own = list_own(&conn, permit.person()?).await?;
    let given = list_given(&conn, permit.key, permit.person()?).await?;
    let place = super::policy::place(&permit.target);
    let may = pages::May { support: permit.may::<Support>(&place), decide: permit.may::<Decide>(&place) };
    let thread = find_thread_of_proposal(&conn, permit.key).await?;
    let shown = pages::Shown {
        proposal: &permit.target,
        supports: &supports,
        own: &own,
        given: &given,
        may,
        typed: pages::Typed::default(),
        thread: thread.as_ref(),
    };
    let page = pages::show(permit.lang(), &permit.actor, &shown, &FormErrors::new()).done(pages::done(&permit.visit));
    Ok(visit::show(&app, &permit, page))
}
