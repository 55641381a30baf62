//! Suggested edits over HTTP.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::access::Permit;
use kernel::app::App;
use kernel::faults::Fault;
use kernel::forms::{Form, Line, Query};
use kernel::moderation::holds;
use nouns::work::{ProposalChanged, ProposalCommented, SuggestionRefused};
use serde::Deserialize;
use ui::{FormErrors, visit};

use super::pages;
use super::policy::AdoptSuggestion;
use crate::changes::queries::set_text;
use crate::comments::domain::{Outcome, Part};
use crate::comments::policy::WriteComment;
use crate::comments::queries::{self, NewComment};
use crate::group::{only, queries::list_own};
use crate::proposals::domain::{TEXT_LIMIT, TEXT_MAX, TITLE_MAX, plain};
use crate::proposals::handlers::{View, whole};
use crate::proposals::pages::{Sent, Typed};
use crate::proposals::queries::find_proposal;
use crate::words as t;

/// Which part is meant.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Meant {
    field: String,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Draft {
    pub field: String,
    pub suggested: String,
    pub words: String,
    /// What the part said when the form was shown.
    pub base: String,
}

pub async fn new(
    permit: Permit<WriteComment>,
    State(app): State<App>,
    Query(meant): Query<Meant>,
) -> Result<Response, Fault> {
    let part = Part::from_word(&meant.field).unwrap_or(Part::Problem);
    let text = part.of(&permit.target).to_owned();
    let draft = Draft { suggested: text.clone(), base: text, ..Draft::default() };
    let page = pages::new(permit.lang(), &permit.target, part, &draft, &FormErrors::new());
    Ok(visit::show(&app, &permit, page))
}

pub async fn create(
    permit: Permit<WriteComment>,
    State(app): State<App>,
    Form(draft): Form<Draft>,
) -> Result<Response, Fault> {
    let (lang, person) = (permit.lang(), permit.person()?);
    let part = Part::from_word(&draft.field).unwrap_or(Part::Problem);
    let words = draft.words.trim();
    let suggested = match part {
        Part::Title => Line::from(draft.suggested.as_str()).to_string(),
        Part::Problem | Part::Wanted => plain(&draft.suggested),
    };
    let tx = app.db.begin(&permit).await?;
    let proposal = find_proposal(&tx, permit.key).await?.ok_or(Fault::NotFound)?;
    let now = part.of(&proposal);
    let length = suggested.chars().count();
    let mut errors = FormErrors::new();
    errors.require(proposal.state.is_open(), "", t::not_open(lang));
    errors.require(plain(&draft.base) == plain(now), "", t::suggestion_late(lang));
    match part {
        Part::Title => {
            errors.require(length >= 5, "suggested", t::title_missing(lang));
            errors.require(length <= TITLE_MAX, "suggested", t::text_long(lang, 120));
        }
        Part::Problem | Part::Wanted => {
            errors.require(length > 0, "suggested", t::suggestion_missing(lang));
            errors.require(length <= TEXT_MAX, "suggested", t::text_long(lang, TEXT_LIMIT));
        }
    }
    errors.require(suggested != plain(now), "suggested", t::suggestion_same(lang));
    errors.require(words.chars().count() <= TEXT_MAX, "words", t::text_long(lang, TEXT_LIMIT));
    let said = format!("{words}\n{suggested}");
    let waits = holds(&app, &tx, person, proposal.group_id.uuid(), &said).await?;
    errors.require(!waits, "words", t::link_waits(lang));
    if !errors.is_empty() {
        drop(tx);
        return Ok(visit::refuse(&app, &permit, pages::new(lang, &proposal, part, &draft, &errors)));
    }
    let own = list_own(&tx, person).await?;
    let edit = Some((part, now, suggested.as_str()));
    let new = NewComment { proposal: permit.key, person, government: only(&own), words, edit, example: false };
    if !queries::is_said(&tx, &new).await? {
        let comment = queries::insert_comment(&tx, &new).await?;
        tx.commit(&ProposalCommented { proposal: permit.key, comment, group: proposal.group_id }).await?;
    }
    Ok(visit::go(lang, &format!("/proposals/{}", permit.key), "suggested").into_response())
}

pub async fn adopt(permit: Permit<AdoptSuggestion>, State(app): State<App>) -> Result<Response, Fault> {
    let (lang, id) = (permit.lang(), permit.target.proposal.id);
    let address = format!("/proposals/{id}");
    let tx = app.db.begin(&permit).await?;
    let proposal = find_proposal(&tx, id).await?.ok_or(Fault::NotFound)?;
    let comment = queries::find_comment(&tx, permit.key).await?.ok_or(Fault::NotFound)?;
    if comment.outcome == Some(Outcome::Taken) {
        return Ok(visit::go(lang, &address, "suggestion-taken").into_response());
    }
    let mut errors = FormErrors::new();
    errors.require(proposal.state.is_open(), "", t::not_open(lang));
    errors.require(comment.withdrawn_at.is_none(), "", t::suggestion_gone(lang));
    let (Some(part), Some(suggested), true) = (comment.field, &comment.suggested, errors.is_empty()) else {
        drop(tx);
        let typed = Typed::of(Sent::Suggestion);
        return Ok(visit::refuse(&app, &permit, whole(&app, &permit, id, &View::default(), typed, &errors).await?));
    };
    // What was suggested for another text than the one that stands there now would undo what came between.
    if comment.base.as_deref() != Some(part.of(&proposal)) {
        drop(tx);
        let (typed, errors) = (Typed::of(Sent::Suggestion), FormErrors::one("", t::suggestion_overtaken(lang)));
        return Ok(visit::refuse(&app, &permit, whole(&app, &permit, id, &View::default(), typed, &errors).await?));
    }
    let mut text = proposal.text();
    match part {
        Part::Title => text.title = suggested,
        Part::Problem => text.problem = suggested,
        Part::Wanted => text.wanted = suggested,
    }
    if queries::set_outcome(&tx, permit.key, Outcome::Taken).await?
        && set_text(&tx, &proposal, &text, Some(comment.person)).await?
    {
        let version = proposal.version + 1;
        tx.commit(&ProposalChanged { proposal: id, group: proposal.group_id, version }).await?;
    }
    Ok(visit::go(lang, &address, "suggestion-taken").into_response())
}

pub async fn refuse(permit: Permit<AdoptSuggestion>, State(app): State<App>) -> Result<Response, Fault> {
    let proposal = &permit.target.proposal;
    let tx = app.db.begin(&permit).await?;
    if queries::set_outcome(&tx, permit.key, Outcome::Refused).await? {
        let refused = SuggestionRefused { comment: permit.key, proposal: proposal.id, group: proposal.group_id };
        tx.commit(&refused).await?;
    }
    Ok(visit::go(permit.lang(), &format!("/proposals/{}", proposal.id), "suggestion-refused").into_response())
}
