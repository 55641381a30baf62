//! What solved a challenge, over HTTP: a resource, what came of its proposal, or words. It can be corrected and taken back.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::access::Permit;
use kernel::app::App;
use kernel::faults::Fault;
use kernel::forms::Form;
use nouns::work::{ChallengeReopened, ChallengeSolved, SolutionChanged};
use serde::Deserialize;
use ui::{FormErrors, visit};

use super::changes::fresh;
use super::domain::{BY_PROPOSAL, SOLVED_LIMIT, SOLVED_MAX, Solving, State as ChallengeState};
use super::pages;
use super::policy::{ReopenChallenge, SolveChallenge};
use super::queries::{self, Solved};
use crate::words as t;

pub async fn new(permit: Permit<SolveChallenge>, State(app): State<App>) -> Result<Response, Fault> {
    let challenge = &permit.target.0;
    let resources = queries::list_resources(&app.db.reader().await?, challenge).await?;
    let saved = Solving::of(challenge);
    let page = pages::solve(permit.lang(), challenge, &resources, &saved, &FormErrors::new(), None);
    Ok(visit::show(&app, &permit, page))
}

pub async fn create(
    permit: Permit<SolveChallenge>,
    State(app): State<App>,
    Form(draft): Form<Solving>,
) -> Result<Response, Fault> {
    let lang = permit.lang();
    let tx = app.db.begin(&permit).await?;
    let challenge = fresh(&tx, permit.key, permit.person()?).await?;
    let (id, group) = (challenge.id, challenge.group_id);
    let path = format!("/challenges/{id}");
    let resources = queries::list_resources(&tx, &challenge).await?;
    let saved = Solving::of(&challenge);
    let is_solved = challenge.state == ChallengeState::Solved;
    let differences = pages::compare_solutions(lang, &challenge, &resources, &saved, &draft);
    // Pressed twice it is solved, and what stands there already is no mistake.
    if is_solved && differences.is_empty() {
        return Ok(visit::go(lang, &path, "solved").into_response());
    }
    let words = draft.words.trim();
    let resource = resources.iter().find(|one| one.id.to_string() == draft.with).map(|one| one.id);
    let by_proposal = draft.with == BY_PROPOSAL && challenge.proposal.is_some();
    let is_overtaken = is_solved && draft.version != saved.version;
    let mut errors = FormErrors::new();
    errors.require(challenge.state.is_there(), "", t::challenge_not_open(lang));
    errors.require(words.chars().count() >= 10, "words", t::solved_words_missing(lang));
    errors.require(words.chars().count() <= SOLVED_MAX, "words", t::text_long(lang, SOLVED_LIMIT));
    errors.require(draft.with.is_empty() || by_proposal || resource.is_some(), "with", t::solved_with_gone(lang));
    if !errors.is_empty() || is_overtaken {
        drop(tx);
        let overtaken = is_overtaken.then_some(differences);
        let page = pages::solve(lang, &challenge, &resources, &draft, &errors, overtaken);
        return Ok(visit::refuse(&app, &permit, page));
    }
    let solved = Solved { words, resource, by_proposal };
    if !is_solved {
        if queries::set_solved(&tx, id, solved).await? {
            tx.commit(&ChallengeSolved { challenge: id, group }).await?;
        }
        return Ok(visit::go(lang, &path, "solved").into_response());
    }
    if queries::set_solution(&tx, &challenge, solved).await? {
        tx.commit(&SolutionChanged { challenge: id, group }).await?;
    }
    Ok(visit::go(lang, &path, "challenge-changed").into_response())
}

/// The text that somebody looked at when they pressed the button.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Seen {
    version: i64,
}

pub async fn end(
    permit: Permit<ReopenChallenge>,
    State(app): State<App>,
    Form(seen): Form<Seen>,
) -> Result<Response, Fault> {
    let tx = app.db.begin(&permit).await?;
    let challenge = fresh(&tx, permit.key, permit.person()?).await?;
    let done = if queries::set_reopened(&tx, challenge.id, seen.version).await? {
        tx.commit(&ChallengeReopened { challenge: challenge.id, group: challenge.group_id }).await?;
        "challenge-reopened"
    } else if challenge.state == ChallengeState::Open {
        "challenge-reopened"
    } else {
        "overtaken"
    };
    Ok(visit::go(permit.lang(), &format!("/challenges/{}", permit.key), done).into_response())
}
