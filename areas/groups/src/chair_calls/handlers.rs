//! Calls for the chair over HTTP: opening one, reading it, settling a tie.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use jiff::civil::Date;
use kernel::access::{Action, Permit, Place};
use kernel::app::App;
use kernel::db::Conn;
use kernel::faults::Fault;
use kernel::forms::{Form, Query};
use kernel::paging::{After, Paging};
use nouns::CandidacyId;
use nouns::groups::{ChairCallCounted, ChairCallOpened, SecondVoteOpened};
use serde::Deserialize;
use ui::{FormErrors, Page, visit};

use super::domain::{Draft, REASON_MAX, State as CallState, phase};
use super::pages::{self, Typed};
use super::policy::{Apply, ListCalls, OpenCall, SettleTie, ShowCall};
use super::queries::{self, Call};
use super::{counting, jobs};
use crate::invitations::domain::end_of;
use crate::memberships::policy::ListMembers;
use crate::words as t;

pub async fn list(
    permit: Permit<ListCalls>,
    State(app): State<App>,
    Query(paging): Query<Paging>,
) -> Result<Response, Fault> {
    let after = After::read(&paging.after);
    let calls = queries::list_calls(&app.db.reader().await?, permit.target.id, &after).await?.found()?;
    let shown = pages::List {
        group: &permit.target,
        calls: &calls,
        now: app.clock.now(),
        may_open: permit.may::<OpenCall>(&Place::at(permit.target.id.uuid())),
    };
    Ok(visit::show(&app, &permit, pages::list(permit.lang(), &permit.actor.zone(), &shown)))
}

pub async fn new(permit: Permit<OpenCall>, State(app): State<App>) -> Result<Response, Fault> {
    let draft = Draft { role: "chair".into(), quorum: "50".into(), ..Draft::default() };
    let page = pages::new(permit.lang(), &permit.target, &draft, &FormErrors::new());
    Ok(visit::show(&app, &permit, page))
}

pub async fn create(
    permit: Permit<OpenCall>,
    State(app): State<App>,
    Form(draft): Form<Draft>,
) -> Result<Response, Fault> {
    let (lang, zone, group) = (permit.lang(), permit.actor.zone(), &permit.target);
    let refuse = |errors| Ok(visit::refuse(&app, &permit, pages::new(lang, group, &draft, &errors)));
    let sound = match draft.check(lang, &zone, app.clock.today(&zone)) {
        Ok(sound) => sound,
        Err(errors) => return refuse(errors),
    };
    let tx = app.db.begin(&permit).await?;
    if queries::has_open(&tx, group.id, sound.role).await? {
        drop(tx);
        return refuse(FormErrors::one("role", t::call_runs_already(lang)));
    }
    let call = queries::insert_call(&tx, group.id, &sound, false).await?;
    jobs::enqueue(&tx, call, sound.vote_until).await?;
    tx.commit(&ChairCallOpened { call, group: group.id }).await?;
    Ok(visit::go(lang, &format!("/chair-calls/{call}"), "opened").into_response())
}

/// The page of a call, for whoever reads it.
pub async fn page<A: Action>(
    conn: &Conn,
    app: &App,
    permit: &Permit<A>,
    call: &Call,
    typed: Typed<'_>,
    errors: &FormErrors,
) -> Result<Page<'static>, Fault> {
    let place = Place::at(call.group_id.uuid());
    let own = match permit.actor.person() {
        Some(person) if permit.may::<Apply>(&place) => queries::find_own(conn, call.group_id, person).await?,
        _ => None,
    };
    let voted = match &own {
        Some(own) => queries::find_voted(conn, call.id, call.round, own.government).await?,
        None => None,
    };
    let shown = pages::Shown {
        call,
        phase: phase(call.state, call.apply_until, call.vote_until, app.clock.now()),
        candidates: queries::list_candidates(conn, call.id).await?,
        eligible: queries::count_eligible(conn, call.group_id).await?,
        cast: queries::count_voters(conn, call.id).await?,
        own,
        voted,
        reader: permit.actor.person(),
        // Who stands and why is for the group; the result is for everyone.
        sees_candidates: permit.may::<ListMembers>(&place),
        may_settle: permit.may::<SettleTie>(&place),
    };
    Ok(pages::show(permit.lang(), &permit.actor.zone(), &shown, typed, errors))
}

pub async fn show(permit: Permit<ShowCall>, State(app): State<App>) -> Result<Response, Fault> {
    let conn = app.db.reader().await?;
    let page = page(&conn, &app, &permit, &permit.target, Typed::default(), &FormErrors::new()).await?;
    Ok(visit::show(&app, &permit, page.done(pages::done(&permit.visit))))
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Settlement {
    /// `elect` or `vote`: the button that was used.
    decision: String,
    candidacy: String,
    reason: String,
    vote_until: String,
}

pub async fn decide(
    permit: Permit<SettleTie>,
    State(app): State<App>,
    Form(draft): Form<Settlement>,
) -> Result<Response, Fault> {
    let (lang, zone) = (permit.lang(), permit.actor.zone());
    let tx = app.db.begin(&permit).await?;
    let call = queries::find_call(&tx, permit.key).await?.ok_or(Fault::NotFound)?;
    let votes = queries::list_candidates(&tx, call.id).await?;
    let most = votes.iter().filter(|one| one.round == call.round).filter_map(|one| one.votes).max();
    let chosen = draft.candidacy.parse::<CandidacyId>().ok().filter(|id| {
        votes.iter().any(|one| one.id == *id && one.round == call.round && one.votes.is_some() && one.votes == most)
    });
    let until = draft
        .vote_until
        .trim()
        .parse::<Date>()
        .ok()
        .filter(|day| *day > app.clock.today(&zone))
        .and_then(|day| end_of(day, &zone));
    let elects = draft.decision == "elect";
    let reason = draft.reason.trim();
    let mut errors = FormErrors::new();
    errors.require(call.state == CallState::Tied, "", t::tie_settled(lang));
    errors.require(!elects || chosen.is_some(), "candidacy", t::candidacy_missing(lang));
    errors.require(!reason.is_empty(), "reason", t::tie_reason_missing(lang));
    errors.require(reason.chars().count() <= REASON_MAX, "reason", t::text_long(lang, 1000));
    errors.require(elects || until.is_some(), "vote_until", t::second_until_wrong(lang));
    if !errors.is_empty() {
        drop(tx);
        let typed = Typed { reason, candidacy: &draft.candidacy, vote_until: &draft.vote_until, ..Typed::default() };
        let page = page(&app.db.reader().await?, &app, &permit, &call, typed, &errors).await?;
        return Ok(visit::refuse(&app, &permit, page));
    }
    let path = format!("/chair-calls/{}", call.id);
    match (elects, chosen, until) {
        (true, Some(candidacy), _) => {
            queries::set_elected(&tx, call.id, candidacy, reason).await?;
            counting::hand_over(&tx, &call, candidacy).await?;
            counting::tell(&app, &tx, &call).await?;
            tx.commit(&ChairCallCounted { call: call.id, group: call.group_id }).await?;
            Ok(visit::go(lang, &path, "elected").into_response())
        }
        (false, _, Some(until)) => {
            queries::set_second_vote(&tx, &call, until, reason).await?;
            jobs::enqueue(&tx, call.id, until).await?;
            tx.commit(&SecondVoteOpened { call: call.id, group: call.group_id }).await?;
            Ok(visit::go(lang, &path, "second").into_response())
        }
        _ => Err(Fault::NotFound),
    }
}
