//! Splits over HTTP.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::access::Permit;
use kernel::app::App;
use kernel::faults::Fault;
use kernel::forms::{Form, Line};
use nouns::work::{ProposalMade, ProposalSplit};
use serde::Deserialize;
use ui::{FormErrors, visit};

use super::policy::Split;
use super::{pages, queries};
use crate::proposals::domain::{Sound, State as ProposalState, TEXT_LIMIT, TEXT_MAX, TITLE_MAX};
use crate::proposals::queries::{Origin, find_proposal, insert_proposal};
use crate::questions::queries::insert_question;
use crate::telling::{self, News};
use crate::words as t;

/// As many topics as one proposal can hold without being several from the start.
const MOST: usize = 5;

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Draft {
    pub parts: String,
    pub answer: String,
}

pub async fn new(permit: Permit<Split>, State(app): State<App>) -> Result<Response, Fault> {
    let page = pages::new(permit.lang(), &permit.target, &Draft::default(), &FormErrors::new());
    Ok(visit::show(&app, &permit, page))
}

pub async fn create(
    permit: Permit<Split>,
    State(app): State<App>,
    Form(draft): Form<Draft>,
) -> Result<Response, Fault> {
    let (lang, answer) = (permit.lang(), draft.answer.trim());
    let titles: Vec<Line> = draft.parts.lines().map(Line::from).filter(|line| !line.is_empty()).collect();
    let tx = app.db.begin(&permit).await?;
    let proposal = find_proposal(&tx, permit.key).await?.ok_or(Fault::NotFound)?;
    // Split already, and with the same words: the second press of one button.
    if proposal.state == ProposalState::Split && proposal.answer.as_deref() == Some(answer) {
        return Ok(visit::go(lang, &format!("/proposals/{}", permit.key), "split").into_response());
    }
    let lengths = |title: &Line| (5..=TITLE_MAX).contains(&title.chars().count());
    let mut errors = FormErrors::new();
    errors.require(proposal.state.is_open(), "", t::not_open(lang));
    errors.require((2..=MOST).contains(&titles.len()), "parts", t::parts_missing(lang));
    errors.require(titles.iter().all(lengths), "parts", t::parts_length(lang, 120));
    errors.require(!answer.is_empty(), "answer", t::answer_missing(lang));
    errors.require(answer.chars().count() <= TEXT_MAX, "answer", t::text_long(lang, TEXT_LIMIT));
    if !errors.is_empty() {
        drop(tx);
        return Ok(visit::refuse(&app, &permit, pages::new(lang, &proposal, &draft, &errors)));
    }
    queries::set_split(&tx, permit.key, answer).await?;
    let origin = Origin {
        group: proposal.group_id,
        year: proposal.year,
        proposer: proposal.proposer,
        government: proposal.government,
        example: proposal.example,
        split_from: Some(proposal.id),
    };
    let mut parts = Vec::new();
    for title in &titles {
        let part = insert_proposal(&tx, &origin, &Sound { title, ..proposal.text() }).await?;
        insert_question(&tx, part, permit.person()?, answer).await?;
        tx.note(&ProposalMade { proposal: part, group: proposal.group_id }).await?;
        parts.push(part);
    }
    telling::tell(&app, &tx, &proposal, News::Split, answer).await?;
    tx.commit(&ProposalSplit { proposal: permit.key, parts, group: proposal.group_id }).await?;
    Ok(visit::go(lang, &format!("/proposals/{}", permit.key), "split").into_response())
}
