//! Quick polls over HTTP.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::access::Permit;
use kernel::app::App;
use kernel::faults::Fault;
use kernel::forms::Form;
use nouns::groups::{PollClosed, PollOpened, PollVoteGiven};
use serde::Deserialize;
use ui::{FormErrors, visit};

use super::domain::{Counts, Draft, POLLS_MAX, is_open, read_choice};
use super::policy::{ClosePoll, OpenPoll, Vote};
use super::{pages, queries};
use crate::live::domain::Phase;
use crate::live::handlers::compose;
use crate::live::pages::Typed;
use crate::live::queries::list_governments;
use crate::meetings::queries::find_by_slug;
use crate::words as t;

pub async fn new(permit: Permit<OpenPoll>, State(app): State<App>) -> Result<Response, Fault> {
    let draft = Draft { counts: Counts::Persons.word().into(), ..Draft::default() };
    Ok(visit::show(&app, &permit, pages::new(permit.lang(), &permit.target, &draft, &FormErrors::new())))
}

pub async fn create(
    permit: Permit<OpenPoll>,
    State(app): State<App>,
    Form(draft): Form<Draft>,
) -> Result<Response, Fault> {
    let lang = permit.lang();
    let tx = app.db.begin(&permit).await?;
    let meeting = find_by_slug(&tx, &permit.key).await?.ok_or(Fault::NotFound)?;
    let polls = queries::list(&tx, meeting.id).await?;
    let answer = visit::go(lang, &format!("/events/{}/live", meeting.slug), "poll-opened").into_response();
    let open = polls.iter().find(|poll| poll.closed_at.is_none());
    // The second click on the button is no second poll.
    if open.is_some_and(|poll| poll.words == draft.words.trim()) {
        return Ok(answer);
    }
    let checked = draft.check(lang).and_then(|sound| {
        let mut errors = FormErrors::new();
        errors.require(Phase::of(&meeting, app.clock.now()).is_open(), "", t::live_closed(lang));
        errors.require(open.is_none(), "", t::poll_one_open(lang));
        errors.require(polls.len() < POLLS_MAX, "", t::polls_enough(lang));
        if errors.is_empty() { Ok(sound) } else { Err(errors) }
    });
    let sound = match checked {
        Ok(sound) => sound,
        Err(errors) => {
            drop(tx);
            return Ok(visit::refuse(&app, &permit, pages::new(lang, &meeting, &draft, &errors)));
        }
    };
    let poll = queries::insert(&tx, meeting.id, &sound).await?;
    tx.commit(&PollOpened { meeting: meeting.id, poll }).await?;
    Ok(answer)
}

pub async fn close(permit: Permit<ClosePoll>, State(app): State<App>) -> Result<Response, Fault> {
    let (meeting, poll) = &permit.target;
    let tx = app.db.begin(&permit).await?;
    if queries::set_closed(&tx, poll.id).await? {
        tx.commit(&PollClosed { meeting: meeting.id, poll: poll.id }).await?;
    }
    Ok(visit::go(permit.lang(), &format!("/events/{}/live", meeting.slug), "poll-closed").into_response())
}

/// A vote as it was sent.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Ballot {
    answer: String,
    /// In whose name, where governments vote.
    government: String,
}

pub async fn vote(permit: Permit<Vote>, State(app): State<App>, Form(ballot): Form<Ballot>) -> Result<Response, Fault> {
    let (lang, person) = (permit.lang(), permit.person()?);
    let (id, number) = read_choice(&ballot.answer).ok_or(Fault::Malformed("an answer of no poll"))?;
    let tx = app.db.begin(&permit).await?;
    let meeting = find_by_slug(&tx, &permit.key).await?.ok_or(Fault::NotFound)?;
    let poll = queries::find(&tx, meeting.id, id).await?.ok_or(Fault::NotFound)?;
    let answers = queries::list_answers(&tx, meeting.id).await?;
    if !answers.iter().any(|one| one.poll == id && one.number == number) {
        return Err(Fault::NotFound);
    }
    let voter = match poll.counts {
        Counts::Persons => Some(person.uuid()),
        Counts::Governments => list_governments(&tx, meeting.group_id, meeting.audience, person)
            .await?
            .into_iter()
            .find(|one| one.id.to_string() == ballot.government)
            .map(|one| one.id.uuid()),
    };
    let mut errors = FormErrors::new();
    // Closing and voting both write, one after the other: what comes behind the closing was not given in time.
    errors.require(is_open(&poll, Phase::of(&meeting, app.clock.now())), "", t::vote_late(lang));
    errors.require(voter.is_some(), "", t::vote_no_government(lang));
    let (true, Some(voter)) = (errors.is_empty(), voter) else {
        drop(tx);
        return Ok(visit::refuse(&app, &permit, compose(&app, &permit, &meeting, &Typed::default(), &errors).await?));
    };
    if queries::set_vote(&tx, poll.id, voter, number, person).await? {
        tx.commit(&PollVoteGiven { meeting: meeting.id, poll: poll.id }).await?;
    }
    Ok(visit::go(lang, &format!("/events/{}/live", meeting.slug), "voted").into_response())
}
