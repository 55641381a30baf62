//! Opening drafts for comments and closing them, over HTTP.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::access::Permit;
use kernel::app::App;
use kernel::faults::Fault;
use kernel::forms::Form;
use nouns::library::{CommentsClosed, CommentsOpened};
use serde::Deserialize;
use ui::{FormErrors, visit};

use super::domain::{ANSWER_MAX, Draft};
use super::policy::{CloseComments, OpenComments};
use super::{pages, queries};
use crate::resources::domain::State as ResourceState;
use crate::resources::queries::find_by_slug;
use crate::resources::{compose, has_content};
use crate::words as t;

pub async fn new(permit: Permit<OpenComments>, State(app): State<App>) -> Result<Response, Fault> {
    let today = app.clock.today(&permit.actor.zone());
    let window = queries::find(&app.db.reader().await?, permit.target.id).await?;
    let draft = Draft::of(window.as_ref(), today);
    let page = pages::new(permit.lang(), &permit.target, &draft, &FormErrors::new());
    Ok(visit::show(&app, &permit, page))
}

pub async fn open(
    permit: Permit<OpenComments>,
    State(app): State<App>,
    Form(draft): Form<Draft>,
) -> Result<Response, Fault> {
    let lang = permit.lang();
    let today = app.clock.today(&permit.actor.zone());
    let mut errors = FormErrors::new();
    let sound = draft.check(lang, today, &mut errors);
    let tx = app.db.begin(&permit).await?;
    let resource = find_by_slug(&tx, &permit.key).await?.ok_or(Fault::NotFound)?;
    let has_content = has_content(&tx, &resource).await?;
    errors.require(resource.state == ResourceState::Draft, "", t::not_a_draft_any_more(lang));
    errors.require(has_content, "", t::nothing_to_hand_out(lang));
    let (Some(sound), true) = (sound, errors.is_empty()) else {
        drop(tx);
        return Ok(visit::refuse(&app, &permit, pages::new(lang, &resource, &draft, &errors)));
    };
    let answer = visit::go(lang, &format!("/library/{}", resource.slug), "comments-opened").into_response();
    let saved = queries::find(&tx, resource.id).await?.filter(|window| window.closed_at.is_none());
    // What is sent twice is the second time what was saved already.
    if saved.is_some_and(|saved| {
        (saved.audience, saved.closes_on, saved.asks.as_str()) == (sound.audience, sound.closes_on, sound.asks)
    }) {
        return Ok(answer);
    }
    queries::put(&tx, resource.id, &sound).await?;
    tx.commit(&CommentsOpened { resource: resource.id }).await?;
    Ok(answer)
}

/// What became of the comments, as it was typed.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Closing {
    pub answer: String,
}

pub async fn close(
    permit: Permit<CloseComments>,
    State(app): State<App>,
    Form(closing): Form<Closing>,
) -> Result<Response, Fault> {
    let lang = permit.lang();
    let answer = closing.answer.trim();
    let tx = app.db.begin(&permit).await?;
    let resource = find_by_slug(&tx, &permit.key).await?.ok_or(Fault::NotFound)?;
    let window = queries::find(&tx, resource.id).await?;
    let mut errors = FormErrors::new();
    let length = answer.chars().count();
    errors.require((1..=ANSWER_MAX).contains(&length), "answer", t::closing_answer_missing(lang));
    errors.require(window.is_some(), "", t::comments_not_open(lang));
    if !errors.is_empty() {
        drop(tx);
        let page = compose(&app, &permit, "", answer, &errors).await?;
        return Ok(visit::refuse(&app, &permit, page));
    }
    if window.is_some_and(|window| window.closed_at.is_none() || window.answer.as_deref() != Some(answer)) {
        queries::set_closed(&tx, resource.id, answer).await?;
        tx.commit(&CommentsClosed { resource: resource.id }).await?;
    }
    Ok(visit::go(lang, &format!("/library/{}", resource.slug), "comments-closed").into_response())
}
