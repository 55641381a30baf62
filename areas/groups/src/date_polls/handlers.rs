//! Date polls over HTTP: asking, and reading what was said.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use jiff::SignedDuration;
use kernel::access::{Action, Permit, Place};
use kernel::app::App;
use kernel::faults::Fault;
use kernel::forms::{Form, Query};
use kernel::paging::{After, Paging};
use nouns::DatePollId;
use nouns::groups::DatePollOpened;
use serde::Deserialize;
use ui::{FormErrors, Page, visit};

use super::domain::{Draft, OPEN_MAX, State as PollState, phase};
use super::pages::{self, Typed};
use super::policy::{AskForDate, ChooseDate, ListDatePolls, ShowDatePoll};
use super::{jobs, queries};
use crate::meetings::domain::Quarter;
use crate::words as t;

/// The same question within this time is a second press, not a second question.
const SAME: SignedDuration = SignedDuration::from_mins(10);

pub async fn list(
    permit: Permit<ListDatePolls>,
    State(app): State<App>,
    Query(paging): Query<Paging>,
) -> Result<Response, Fault> {
    let group = &permit.target;
    let after = After::read(&paging.after);
    let polls = queries::list_polls(&app.db.reader().await?, group.id, &after).await?.found()?;
    let shown = pages::List {
        group,
        polls: &polls,
        now: app.clock.now(),
        may_ask: permit.may::<AskForDate>(&Place::at(group.id.uuid())),
        zone: permit.actor.zone(),
    };
    Ok(visit::show(&app, &permit, pages::list(permit.lang(), &shown)))
}

/// For which quarter a date is wanted.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Wanted {
    quarter: String,
}

pub async fn new(
    permit: Permit<AskForDate>,
    State(app): State<App>,
    Query(wanted): Query<Wanted>,
) -> Result<Response, Fault> {
    let (lang, zone) = (permit.lang(), permit.actor.zone());
    let draft = Quarter::from_word(&wanted.quarter)
        .map(|quarter| Draft::prefilled(t::kind_quarterly(lang), quarter, app.clock.today(&zone)))
        .unwrap_or_default();
    Ok(visit::show(&app, &permit, pages::new(lang, &zone, &permit.target, &draft, &FormErrors::new())))
}

pub async fn create(
    permit: Permit<AskForDate>,
    State(app): State<App>,
    Form(draft): Form<Draft>,
) -> Result<Response, Fault> {
    let (lang, zone, group) = (permit.lang(), permit.actor.zone(), &permit.target);
    let refuse = |errors| Ok(visit::refuse(&app, &permit, pages::new(lang, &zone, group, &draft, &errors)));
    let sound = match draft.check(lang, &zone, app.clock.now()) {
        Ok(sound) => sound,
        Err(errors) => return refuse(errors),
    };
    let tx = app.db.begin(&permit).await?;
    let since = tx.clock().now().saturating_sub(SAME).map_err(Fault::internal)?;
    if let Some(same) = queries::find_same(&tx, group.id, tx.actor(), &sound, since).await? {
        return Ok(visit::go(lang, &format!("/date-polls/{same}"), "asked").into_response());
    }
    if queries::count_open(&tx, group.id).await? >= OPEN_MAX {
        drop(tx);
        return refuse(FormErrors::one("", t::polls_many(lang)));
    }
    let poll = queries::insert_poll(&tx, group.id, &sound, zone.iana_name().unwrap_or("UTC"), false).await?;
    jobs::enqueue(&tx, poll, sound.answers_until).await?;
    tx.commit(&DatePollOpened { poll, group: group.id }).await?;
    Ok(visit::go(lang, &format!("/date-polls/{poll}"), "asked").into_response())
}

/// The page of a poll, for whoever reads it, as it is now.
pub async fn page<A: Action>(
    app: &App,
    permit: &Permit<A>,
    poll: DatePollId,
    after: &str,
    typed: Typed<'_>,
    errors: &FormErrors,
) -> Result<Page<'static>, Fault> {
    let (conn, now) = (app.db.reader().await?, app.clock.now());
    let poll = queries::find_poll(&conn, poll).await?.ok_or(Fault::NotFound)?;
    let times = queries::list_times(&conn, poll.id).await?;
    let shown = pages::Shown {
        poll: &poll,
        phase: phase(poll.state, poll.answers_until, now),
        counts: match poll.state {
            PollState::Open => queries::list_counts(&conn, &poll).await?,
            _ => queries::list_kept_counts(&conn, poll.id).await?,
        },
        own: queries::list_own(&conn, poll.id, permit.person()?).await?,
        voices: queries::list_voices(&conn, &poll, &After::read(after)).await?.found()?,
        times,
        may_settle: permit.may::<ChooseDate>(&Place::at(poll.group_id.uuid())),
        now,
        zone: permit.actor.zone(),
    };
    Ok(pages::show(permit.lang(), &shown, typed, errors))
}

pub async fn show(
    permit: Permit<ShowDatePoll>,
    State(app): State<App>,
    Query(paging): Query<Paging>,
) -> Result<Response, Fault> {
    let page = page(&app, &permit, permit.key, &paging.after, Typed::default(), &FormErrors::new()).await?;
    Ok(visit::show(&app, &permit, page.done(pages::done(&permit.visit))))
}
