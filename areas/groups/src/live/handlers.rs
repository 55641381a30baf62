//! The live page over HTTP.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use jiff::Timestamp;
use kernel::access::{Action, Permit};
use kernel::app::App;
use kernel::db::Conn;
use kernel::faults::Fault;
use kernel::forms::Form;
use kernel::paging::After;
use nouns::AgendaItemId;
use nouns::groups::AgendaItemReached;
use serde::Deserialize;
use ui::{FormErrors, Page, visit};

use super::domain::Phase;
use super::pages::{self, Own, Shared, Typed};
use super::policy::{ShowLive, TakeItem};
use super::queries::{find_current, list_governments, set_current};
use super::{notes, polls, questions};
use crate::agenda_items::queries::list_items;
use crate::meetings::policy::place;
use crate::meetings::queries::{Meeting, find_by_slug};
use crate::words as t;

/// How many answered questions are shown.
const ANSWERED: i64 = 5;

/// Reads what all readers share: always as many statements, however much there is.
pub async fn read(conn: &Conn, meeting: Meeting, now: Timestamp) -> Result<Shared, Fault> {
    let id = meeting.id;
    let state = questions::State::Answered;
    let phase = Phase::of(&meeting, now);
    Ok(Shared {
        phase,
        items: list_items(conn, id).await?,
        // Before and after it a meeting is at no item, whichever it was at last.
        current: find_current(conn, id).await?.filter(|_| phase.is_open()),
        questions: questions::queries::list_ranked(conn, id, &After::read(""), questions::queries::FIRST).await?.rows,
        answered: questions::queries::list_settled(conn, id, state, &After::read(""), ANSWERED).await?.rows,
        counts: questions::queries::list_counts(conn, id).await?,
        polls: polls::queries::list(conn, id).await?,
        answers: polls::queries::list_answers(conn, id).await?,
        notes: notes::queries::list_latest(conn, id).await?,
        notes_all: notes::queries::count(conn, id).await?,
        meeting,
    })
}

/// The page for this reader; with what was wrong, if something that was sent from it was.
pub async fn compose<A: Action>(
    app: &App,
    permit: &Permit<A>,
    meeting: &Meeting,
    typed: &Typed<'_>,
    errors: &FormErrors,
) -> Result<Page<'static>, Fault> {
    let conn = app.db.reader().await?;
    let shared = read(&conn, meeting.clone(), app.clock.now()).await?;
    let (slug, person, spot) = (meeting.slug.as_str(), permit.actor.person(), place(meeting));
    let (mut supported, mut asked, mut governments, mut votes) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    if let Some(person) = person {
        supported = questions::queries::list_supported(&conn, meeting.id, person).await?;
        asked = questions::queries::list_own(&conn, meeting.id, person).await?;
        governments = list_governments(&conn, meeting.group_id, meeting.audience, person).await?;
        votes = polls::queries::list_own(&conn, meeting.id, person).await?;
    }
    let takes_part = person.is_some() && shared.phase.is_open();
    let own = Own {
        questions: questions::pages::Own {
            slug,
            person,
            supported,
            can_support: takes_part,
            settles: permit.may::<questions::policy::SettleQuestion>(&spot),
            translates: false,
        },
        polls: polls::pages::Own {
            slug,
            person: person.map(nouns::Id::uuid),
            governments,
            votes,
            can_vote: takes_part,
            leads: permit.may::<polls::policy::OpenPoll>(&spot),
        },
        notes: notes::pages::Own { slug, writes: permit.may::<notes::policy::WriteNote>(&spot) },
        turns: permit.may::<TakeItem>(&spot),
        asked,
    };
    Ok(pages::show(permit.lang(), &permit.actor.zone(), &shared, &own, typed, errors))
}

pub async fn show(permit: Permit<ShowLive>, State(app): State<App>) -> Result<Response, Fault> {
    let page = compose(&app, &permit, &permit.target, &Typed::default(), &FormErrors::new()).await?;
    Ok(visit::show(&app, &permit, page.done(pages::done(&permit.visit))))
}

/// Which item comes now.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Turn {
    item: String,
}

/// The form names the item that is to come and not a step, so that two who press go on by one.
pub async fn turn(permit: Permit<TakeItem>, State(app): State<App>, Form(turn): Form<Turn>) -> Result<Response, Fault> {
    let lang = permit.lang();
    let tx = app.db.begin(&permit).await?;
    let meeting = find_by_slug(&tx, &permit.key).await?.ok_or(Fault::NotFound)?;
    let items = list_items(&tx, meeting.id).await?;
    let chosen: Option<AgendaItemId> = items.iter().map(|item| item.id).find(|id| id.to_string() == turn.item);
    let mut errors = FormErrors::new();
    errors.require(Phase::of(&meeting, app.clock.now()).is_open(), "", t::live_closed(lang));
    errors.require(chosen.is_some(), "", t::live_item_gone(lang));
    let Some(item) = chosen.filter(|_| errors.is_empty()) else {
        drop(tx);
        return Ok(visit::refuse(&app, &permit, compose(&app, &permit, &meeting, &Typed::default(), &errors).await?));
    };
    if set_current(&tx, meeting.id, item).await? {
        tx.commit(&AgendaItemReached { meeting: meeting.id, item }).await?;
    }
    Ok(visit::go(lang, &format!("/events/{}/live", meeting.slug), "turned").into_response())
}
