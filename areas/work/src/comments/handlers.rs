//! Comments over HTTP.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::access::Permit;
use kernel::app::App;
use kernel::drafts::{self, Form as Kept, Place};
use kernel::faults::Fault;
use kernel::forms::Form;
use kernel::moderation::hold;
use nouns::HeldTextId;
use nouns::moderation::TextHeld;
use nouns::work::{CommentWithdrawn, ProposalCommented};
use serde::Deserialize;
use ui::{FormErrors, visit};

use super::holding;
use super::policy::{WithdrawComment, WriteComment};
use super::queries::{self, NewComment};
use crate::group::{only, queries::list_own};
use crate::proposals::domain::{State as ProposalState, TEXT_LIMIT, TEXT_MAX};
use crate::proposals::handlers::{View, whole};
use crate::proposals::pages::{Sent, Typed};
use crate::proposals::queries::find_proposal;
use crate::words as t;

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Draft {
    words: String,
    #[serde(rename = "draft_version")]
    made_from: String,
}

pub async fn create(
    permit: Permit<WriteComment>,
    State(app): State<App>,
    Form(draft): Form<Draft>,
) -> Result<Response, Fault> {
    let (lang, person) = (permit.lang(), permit.person()?);
    let words = draft.words.trim();
    let mut errors = FormErrors::new();
    errors.require(!words.is_empty(), "words", t::comment_missing(lang));
    errors.require(words.chars().count() <= TEXT_MAX, "words", t::text_long(lang, TEXT_LIMIT));
    if !errors.is_empty() {
        let typed = Typed { words, draft_version: Some(&draft.made_from), ..Typed::of(Sent::Comment) };
        return Ok(visit::refuse(
            &app,
            &permit,
            whole(&app, &permit, permit.key, &View::default(), typed, &errors).await?,
        ));
    }
    let tx = app.db.begin(&permit).await?;
    let proposal = find_proposal(&tx, permit.key).await?.ok_or(Fault::NotFound)?;
    if proposal.state == ProposalState::Hidden {
        drop(tx);
        let errors = FormErrors::one("", t::comment_of_hidden(lang));
        let typed = Typed { words, draft_version: Some(&draft.made_from), ..Typed::of(Sent::Comment) };
        return Ok(visit::refuse(
            &app,
            &permit,
            whole(&app, &permit, permit.key, &View::default(), typed, &errors).await?,
        ));
    }
    let own = list_own(&tx, person).await?;
    let new = NewComment { proposal: permit.key, person, government: only(&own), words, edit: None, example: false };
    // Pressed twice, it is said once.
    if !queries::is_said(&tx, &new).await? {
        drafts::end(&tx, person, Place::new(Kept::Comment, permit.key.uuid()), &draft.made_from).await?;
        if let Some(waits) = hold(&app, &tx, holding::comment(&permit.target, person, words)).await? {
            if waits.is_new {
                let (held, group) = (HeldTextId::from_uuid(waits.id), permit.target.group_id);
                tx.commit(&TextHeld { held, group }).await?;
            }
            return Ok(visit::go(lang, &format!("/proposals/{}", permit.key), "held").into_response());
        }
        let comment = queries::insert_comment(&tx, &new).await?;
        tx.commit(&ProposalCommented { proposal: permit.key, comment, group: permit.target.group_id }).await?;
    }
    Ok(visit::go(lang, &format!("/proposals/{}", permit.key), "commented").into_response())
}

pub async fn withdraw(permit: Permit<WithdrawComment>, State(app): State<App>) -> Result<Response, Fault> {
    let proposal = &permit.target.proposal;
    let tx = app.db.begin(&permit).await?;
    if queries::set_withdrawn(&tx, permit.key).await? {
        tx.commit(&CommentWithdrawn { comment: permit.key, proposal: proposal.id, group: proposal.group_id }).await?;
    }
    Ok(visit::go(permit.lang(), &format!("/proposals/{}", proposal.id), "comment-withdrawn").into_response())
}
