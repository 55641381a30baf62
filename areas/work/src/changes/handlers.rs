//! Changes over HTTP. A form that was overtaken says so and keeps both texts.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::access::Permit;
use kernel::app::App;
use kernel::db::Conn;
use kernel::faults::Fault;
use kernel::forms::{Form, Query};
use kernel::paging::{After, Paging};
use nouns::CommentId;
use nouns::work::ProposalChanged;
use serde::Deserialize;
use ui::{FormErrors, visit};

use super::policy::{ChangeProposal, ListVersions};
use super::{pages, queries};
use crate::comments::domain::{Outcome, Part};
use crate::comments::queries::{Comment, find_comment, set_outcome};
use crate::proposals::domain::{Draft, Sound};
use crate::proposals::queries::{Proposal, find_proposal};
use crate::words as t;

/// The suggested edit that a change begins with.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Begun {
    suggestion: String,
}

/// A change as it was typed.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Change {
    #[serde(flatten)]
    draft: Draft,
    suggestion: String,
}

/// The suggestion, if it is one of this proposal and still waits.
async fn find_open(conn: &Conn, proposal: &Proposal, id: &str) -> Result<Option<Comment>, Fault> {
    let Ok(id) = id.parse::<CommentId>() else { return Ok(None) };
    let found = find_comment(conn, id).await?;
    Ok(found
        .filter(|one| one.proposal == proposal.id && one.outcome == Some(Outcome::Open) && one.withdrawn_at.is_none()))
}

pub async fn new(
    permit: Permit<ChangeProposal>,
    State(app): State<App>,
    Query(begun): Query<Begun>,
) -> Result<Response, Fault> {
    let proposal = &permit.target;
    let mut draft = Draft::of(proposal);
    let suggestion = find_open(&app.db.reader().await?, proposal, &begun.suggestion).await?;
    if let Some(one) = &suggestion
        && let (Some(part), Some(text)) = (one.field, &one.suggested)
    {
        match part {
            Part::Title => draft.title = text.as_str().into(),
            Part::Problem => draft.problem.clone_from(text),
            Part::Wanted => draft.wanted.clone_from(text),
        }
    }
    let shown = pages::Change { proposal, draft: &draft, suggestion: suggestion.as_ref(), overtaken: false };
    Ok(visit::show(&app, &permit, pages::new(permit.lang(), &shown, &FormErrors::new())))
}

pub async fn create(
    permit: Permit<ChangeProposal>,
    State(app): State<App>,
    Form(Change { draft, suggestion }): Form<Change>,
) -> Result<Response, Fault> {
    let lang = permit.lang();
    let today = app.clock.today(&permit.actor.zone());
    let tx = app.db.begin(&permit).await?;
    let proposal = find_proposal(&tx, permit.key).await?.ok_or(Fault::NotFound)?;
    let suggestion = find_open(&tx, &proposal, &suggestion).await?;
    // A day that was wished for and has passed meanwhile may stay.
    let first = proposal.wanted_by.map_or(today, |day| day.min(today));
    let overtaken = draft.version != proposal.version.to_string();
    let checked = draft.check(lang, first).and_then(|sound| {
        let mut errors = FormErrors::new();
        errors.require(proposal.state.is_open(), "", t::not_open(lang));
        errors.require(!overtaken || proposal.says(&sound), "", t::change_overtaken(lang));
        if errors.is_empty() { Ok(sound) } else { Err(errors) }
    });
    let sound: Sound<'_> = match checked {
        Ok(sound) => sound,
        Err(errors) => {
            drop(tx);
            let shown =
                pages::Change { proposal: &proposal, draft: &draft, suggestion: suggestion.as_ref(), overtaken };
            return Ok(visit::refuse(&app, &permit, pages::new(lang, &shown, &errors)));
        }
    };
    // Sent twice, or sent without a change: then the text stands there already.
    if !proposal.says(&sound) {
        let by = suggestion.as_ref().map(|one| one.person);
        if !queries::set_text(&tx, &proposal, &sound, by).await? {
            return Err(Fault::internal("a proposal changed inside a transaction"));
        }
        if let Some(one) = suggestion {
            set_outcome(&tx, one.id, Outcome::Taken).await?;
        }
        let version = proposal.version + 1;
        tx.commit(&ProposalChanged { proposal: permit.key, group: proposal.group_id, version }).await?;
    }
    Ok(visit::go(lang, &format!("/proposals/{}", permit.key), "changed").into_response())
}

pub async fn list(
    permit: Permit<ListVersions>,
    State(app): State<App>,
    Query(paging): Query<Paging>,
) -> Result<Response, Fault> {
    let conn = app.db.reader().await?;
    let versions = queries::list_versions(&conn, permit.key, &After::read(&paging.after)).await?.found()?;
    let page = pages::list(permit.lang(), &permit.actor.zone(), &permit.target, &versions);
    Ok(visit::show(&app, &permit, page))
}
