//! Comments on drafts over HTTP.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::access::Permit;
use kernel::app::App;
use kernel::faults::Fault;
use kernel::forms::Form;
use kernel::moderation::hold;
use nouns::HeldTextId;
use nouns::library::{RemarkWithdrawn, RemarkWritten};
use nouns::moderation::TextHeld;
use serde::Deserialize;
use ui::{FormErrors, visit};

use super::policy::{WithdrawRemark, WriteRemark};
use super::queries::{self, NewRemark};
use super::{holding, pages::WORDS_MAX};
use crate::comment_windows::queries as windows;
use crate::resources::compose;
use crate::resources::domain::State as ResourceState;
use crate::resources::queries::find_by_slug;
use crate::words as t;

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Draft {
    words: String,
}

pub async fn create(
    permit: Permit<WriteRemark>,
    State(app): State<App>,
    Form(draft): Form<Draft>,
) -> Result<Response, Fault> {
    let (lang, person) = (permit.lang(), permit.person()?);
    let today = app.clock.today(&permit.actor.zone());
    let words = draft.words.trim();
    let tx = app.db.begin(&permit).await?;
    let resource = find_by_slug(&tx, &permit.key).await?.ok_or(Fault::NotFound)?;
    let window = windows::find(&tx, resource.id).await?;
    let is_open = resource.state == ResourceState::Draft && window.is_some_and(|window| window.is_open(today));
    let mut errors = FormErrors::new();
    errors.require((1..=WORDS_MAX).contains(&words.chars().count()), "words", t::remark_missing(lang));
    errors.require(is_open, "", t::comments_not_open(lang));
    if !errors.is_empty() {
        drop(tx);
        return Ok(visit::refuse(&app, &permit, compose(&app, &permit, words, "", &errors).await?));
    }
    let path = format!("/library/{}", resource.slug);
    let new = NewRemark { resource: resource.id, person, words, example: false };
    // Pressed twice, it is said once.
    if !queries::is_said(&tx, &new).await? {
        let group = resource.group_id.ok_or(Fault::NotFound)?;
        if let Some(waits) = hold(&app, &tx, holding::remark(&resource, group, person, words)).await? {
            if waits.is_new {
                tx.commit(&TextHeld { held: HeldTextId::from_uuid(waits.id), group }).await?;
            }
            return Ok(visit::go(lang, &path, "held").into_response());
        }
        let remark = queries::insert(&tx, &new).await?;
        tx.commit(&RemarkWritten { remark, resource: resource.id }).await?;
    }
    Ok(visit::go(lang, &path, "commented").into_response())
}

pub async fn withdraw(permit: Permit<WithdrawRemark>, State(app): State<App>) -> Result<Response, Fault> {
    let resource = &permit.target.resource;
    let tx = app.db.begin(&permit).await?;
    if queries::set_withdrawn(&tx, permit.key).await? {
        tx.commit(&RemarkWithdrawn { remark: permit.key, resource: resource.id }).await?;
    }
    Ok(visit::go(permit.lang(), &format!("/library/{}", resource.slug), "comment-withdrawn").into_response())
}
