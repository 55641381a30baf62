//! Answers over HTTP: one form, an answer to each time, changed until the time for answers ends.

use std::collections::BTreeMap;

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::access::Permit;
use kernel::app::App;
use kernel::faults::Fault;
use kernel::forms::Form;
use nouns::groups::DatePollAnswered;
use ui::{FormErrors, visit};

use super::domain::{Answer, Phase, SLOTS, phase};
use super::handlers::page;
use super::pages::{Sent, Typed};
use super::policy::AnswerDatePoll;
use super::queries;
use crate::words as t;

pub async fn create(
    permit: Permit<AnswerDatePoll>,
    State(app): State<App>,
    Form(typed): Form<BTreeMap<String, String>>,
) -> Result<Response, Fault> {
    let (lang, person) = (permit.lang(), permit.person()?);
    let tx = app.db.begin(&permit).await?;
    let poll = queries::find_poll(&tx, permit.key).await?.ok_or(Fault::NotFound)?;
    let times = queries::list_times(&tx, poll.id).await?;
    let mut errors = FormErrors::new();
    let is_open = phase(poll.state, poll.answers_until, app.clock.now()) == Phase::Answering;
    errors.require(is_open, "", t::answers_over(lang));
    let mut answers = Vec::new();
    for (slot, time) in SLOTS.iter().zip(&times) {
        match typed.get(slot.answer).and_then(|word| Answer::from_word(word)) {
            Some(answer) => answers.push((time.id, answer)),
            None => errors.add(slot.answer, t::answer_missing(lang)),
        }
    }
    if !errors.is_empty() {
        drop(tx);
        let typed = Typed { sent: Sent::Answers, answers: Some(&typed), ..Typed::default() };
        return Ok(visit::refuse(&app, &permit, page(&app, &permit, permit.key, "", typed, &errors).await?));
    }
    let mut is_new = false;
    for (option, answer) in answers {
        is_new |= queries::set_answer(&tx, poll.id, option, person, answer).await?;
    }
    if is_new {
        tx.commit(&DatePollAnswered { poll: poll.id, person }).await?;
    }
    Ok(visit::go(lang, &format!("/date-polls/{}", poll.id), "answered").into_response())
}
