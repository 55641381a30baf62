//! Cases over HTTP. What must hold is decided inside the transaction, on fresh values.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::access::{Action, Permit};
use kernel::app::App;
use kernel::db::Tx;
use kernel::faults::Fault;
use kernel::forms::{Form, Query};
use kernel::moderation::Texts;
use kernel::paging::{After, Paging};
use nouns::moderation::CaseDecided;
use serde::Deserialize;
use ui::{FormErrors, Page, visit};

use super::domain::{Draft, State as Outcome, check_reason};
use super::mails::tell_author;
use super::pages;
use super::policy::{DecideCase, ListAllCases, ListCases, ShowCase, is_author};
use super::queries::{self, Case};
use crate::held_texts::queries as held_texts;
use crate::reports::queries::list_reports;
use crate::things::queries::find_thing;
use crate::words as t;

/// Where the two lists of the page begin: what was reported, and what waits to be let in.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    after: String,
    held: String,
}

pub async fn list(
    permit: Permit<ListCases>,
    State(app): State<App>,
    Query(asked): Query<Asked>,
) -> Result<Response, Fault> {
    let (conn, group) = (app.db.reader().await?, &permit.target);
    let waiting = queries::list_waiting(&conn, group.id, permit.actor.person(), &After::read(&asked.after)).await?;
    let held = held_texts::list_waiting(&conn, group.id, &After::read(&asked.held)).await?;
    let page = pages::list(permit.lang(), Some(group), &waiting.found()?, &held.found()?, &permit.actor.zone());
    Ok(visit::show(&app, &permit, page.done(pages::done(&permit.visit))))
}

pub async fn list_all(
    permit: Permit<ListAllCases>,
    State(app): State<App>,
    Query(asked): Query<Asked>,
) -> Result<Response, Fault> {
    let conn = app.db.reader().await?;
    let waiting = queries::list_for_stewards(&conn, permit.actor.person(), &After::read(&asked.after)).await?;
    let held = held_texts::list_for_stewards(&conn, &After::read(&asked.held)).await?;
    let page = pages::list(permit.lang(), None, &waiting.found()?, &held.found()?, &permit.actor.zone());
    Ok(visit::show(&app, &permit, page.done(pages::done(&permit.visit))))
}

pub async fn show(
    permit: Permit<ShowCase>,
    State(app): State<App>,
    Query(paging): Query<Paging>,
) -> Result<Response, Fault> {
    let page = whole(&app, &permit, &permit.target, &paging.after, &Draft::default(), &FormErrors::new()).await?;
    Ok(visit::show(&app, &permit, page.done(pages::done(&permit.visit))))
}

/// The page of a case: what its forms come back to when they are refused. To the author it does not say who decided, nor
/// what those wrote who reported it.
pub async fn whole<A: Action>(
    app: &App,
    permit: &Permit<A>,
    case: &Case,
    after: &str,
    draft: &Draft,
    errors: &FormErrors,
) -> Result<Page<'static>, Fault> {
    let conn = app.db.reader().await?;
    let thing = find_thing(&conn, case.kind, case.thing).await?;
    let is_own = is_author(&permit.actor, case);
    let reports = if is_own { None } else { Some(list_reports(&conn, case.id, &After::read(after)).await?.found()?) };
    let mut decisions = queries::list_decisions(&conn, case.id).await?;
    // That somebody reported what then was let stand is not told to its author.
    decisions.retain(|one| !is_own || one.outcome.concerns_author());
    let shown = pages::Shown {
        case,
        thing: thing.as_ref(),
        reports: reports.as_ref(),
        decisions: &decisions,
        is_own,
        hid_it: permit.actor.person().is_some() && permit.actor.person() == case.hidden_by,
        draft,
        zone: permit.actor.zone(),
    };
    Ok(pages::show(permit.lang(), &shown, errors))
}

pub async fn decide(
    permit: Permit<DecideCase>,
    State(app): State<App>,
    Form(draft): Form<Draft>,
) -> Result<Response, Fault> {
    let lang = permit.lang();
    let mut errors = FormErrors::new();
    let reason = check_reason(lang, &draft.reason, &mut errors);
    let tx = app.db.begin(&permit).await?;
    let case = queries::find_case(&tx, permit.key).await?.ok_or(Fault::NotFound)?;
    let wanted = Outcome::from_word(&draft.outcome);
    let back = || visit::go(lang, &format!("/cases/{}", case.id), "decided").into_response();
    // Pressed twice, it is decided once.
    if wanted == Some(case.state) && errors.is_empty() {
        return Ok(back());
    }
    let outcome = case.state.choices().and_then(|(one, other)| wanted.filter(|wanted| [one, other].contains(wanted)));
    errors.require(case.state.waits(), "", t::case_decided(lang));
    errors.require(!case.state.waits() || outcome.is_some(), "outcome", t::outcome_missing(lang));
    let is_appeal = case.state == Outcome::Appealed;
    errors.require(!is_appeal || permit.actor.person() != case.hidden_by, "", t::appeal_of_other(lang));
    if let (Some(outcome), true) = (outcome, errors.is_empty()) {
        if put(&app, &tx, &case, outcome).await? {
            if !queries::set_decided(&tx, &case, outcome, reason).await? {
                return Err(Fault::internal("a case changed inside a transaction"));
            }
            tell_author(&app, &tx, &case, outcome, reason).await?;
            let (group, text, state) = (case.group_id, case.thing, outcome.word().to_owned());
            tx.commit(&CaseDecided { case: case.id, group, text, state }).await?;
            return Ok(back());
        }
        errors.add("outcome", t::text_gone(lang));
    }
    drop(tx);
    let page = whole(&app, &permit, &case, "", &draft, &errors).await?;
    Ok(visit::refuse(&app, &permit, page))
}

/// Takes the text out of its place, or puts it back. Returns false if there is no text to hide.
async fn put(app: &App, tx: &Tx, case: &Case, outcome: Outcome) -> Result<bool, Fault> {
    let texts = app.part::<Texts>().ok_or_else(|| Fault::internal("no texts are kept"))?;
    let text = texts.find(case.kind.word())?;
    match outcome {
        Outcome::Hidden => {
            let Some(thing) = find_thing(tx, case.kind, case.thing).await? else { return Ok(false) };
            let Some(taken) = (text.take)(tx, case.thing.uuid()).await? else { return Ok(false) };
            queries::insert_hidden(tx, case, &thing, &taken).await?;
        }
        Outcome::Restored => {
            // Whoever has left has taken the words along.
            if let Some(taken) = &case.taken {
                (text.give_back)(tx, case.thing.uuid(), taken.clone()).await?;
            }
            queries::delete_hidden(tx, case.id).await?;
        }
        Outcome::Open | Outcome::Stands | Outcome::Appealed | Outcome::Upheld => {}
    }
    Ok(true)
}
