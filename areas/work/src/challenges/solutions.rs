//! What solved a challenge, over HTTP: a resource, what came of its proposal, or words.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::access::Permit;
use kernel::app::App;
use kernel::faults::Fault;
use kernel::forms::Form;
use nouns::work::ChallengeSolved;
use ui::{FormErrors, visit};

use super::changes::fresh;
use super::domain::{BY_PROPOSAL, SOLVED_LIMIT, SOLVED_MAX, Solving, State as ChallengeState};
use super::pages;
use super::policy::SolveChallenge;
use super::queries::{self, Solved};
use crate::words as t;

pub async fn new(permit: Permit<SolveChallenge>, State(app): State<App>) -> Result<Response, Fault> {
    let challenge = &permit.target.0;
    let resources = queries::list_resources(&app.db.reader().await?, challenge.group_id).await?;
    let page = pages::solve(permit.lang(), challenge, &resources, &Solving::default(), &FormErrors::new());
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
    let path = format!("/challenges/{}", challenge.id);
    // Pressed twice it is solved; the first words stand.
    if challenge.state == ChallengeState::Solved {
        return Ok(visit::go(lang, &path, "solved").into_response());
    }
    let resources = queries::list_resources(&tx, challenge.group_id).await?;
    let words = draft.words.trim();
    let resource = resources.iter().find(|one| one.id.to_string() == draft.with).map(|one| one.id);
    let by_proposal = draft.with == BY_PROPOSAL && challenge.proposal.is_some();
    let mut errors = FormErrors::new();
    errors.require(challenge.state == ChallengeState::Open, "", t::challenge_not_open(lang));
    errors.require(words.chars().count() >= 10, "words", t::solved_words_missing(lang));
    errors.require(words.chars().count() <= SOLVED_MAX, "words", t::text_long(lang, SOLVED_LIMIT));
    errors.require(draft.with.is_empty() || by_proposal || resource.is_some(), "with", t::solved_with_gone(lang));
    if !errors.is_empty() {
        drop(tx);
        return Ok(visit::refuse(&app, &permit, pages::solve(lang, &challenge, &resources, &draft, &errors)));
    }
    if queries::set_solved(&tx, challenge.id, Solved { words, resource, by_proposal }).await? {
        tx.commit(&ChallengeSolved { challenge: challenge.id, group: challenge.group_id }).await?;
    }
    Ok(visit::go(lang, &path, "solved").into_response())
}
