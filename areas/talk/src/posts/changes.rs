//! Changing a post, and what it said before, over HTTP.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::access::Permit;
use kernel::app::App;
use kernel::faults::Fault;
use kernel::forms::{Query, Upload};
use kernel::moderation::holds;
use kernel::paging::{After, Paging};
use nouns::talk::PostChanged;
use ui::{Enclosed, FormErrors, visit};

use super::policy::{ChangePost, ListChanges};
use super::{pages, queries};
use crate::discussions::domain::check_text;
use crate::discussions::handlers::go_to;
use crate::discussions::queries::find_discussion;
use crate::files::domain::check_enclosed;
use crate::files::queries::{Giver, Placed, delete_taken_out, list_of_posts, list_usable, set_post};
use crate::files::{Adding, receive};
use crate::mentions::note;
use crate::words as t;

pub async fn list(
    permit: Permit<ListChanges>,
    State(app): State<App>,
    Query(paging): Query<Paging>,
) -> Result<Response, Fault> {
    let after = After::read(&paging.after);
    let (conn, post) = (app.db.reader().await?, &permit.target.post);
    let earlier = queries::list_earlier(&conn, permit.key, &after).await?.found()?;
    let of_post = list_of_posts(&conn, post.discussion, post.number.saturating_sub(1), post.number).await?;
    let enclosed: Vec<Enclosed> = of_post.iter().map(Placed::enclosed).collect();
    drop(conn);
    let page = pages::earlier(permit.lang(), &permit.actor.zone(), &permit.target, &earlier, &enclosed);
    Ok(visit::show(&app, &permit, page))
}

/// What was typed, and which version it was made from.
pub struct Draft {
    pub adding: Adding,
    pub version: String,
    pub preview: bool,
}

pub async fn new(permit: Permit<ChangePost>, State(app): State<App>) -> Result<Response, Fault> {
    let post = &permit.target.post;
    if post.withdrawn_at.is_some() {
        return Err(Fault::NotFound);
    }
    let adding = Adding { text: post.text.clone(), ..Adding::default() };
    let draft = Draft { adding, version: post.version.to_string(), preview: false };
    let page = pages::change(permit.lang(), &permit.target, &draft, None, &FormErrors::new());
    Ok(visit::show(&app, &permit, page))
}

pub async fn create(permit: Permit<ChangePost>, State(app): State<App>, upload: Upload) -> Result<Response, Fault> {
    let (lang, written) = (permit.lang(), &permit.target);
    let mut errors = FormErrors::new();
    let draft = Draft {
        adding: receive(&app, &permit, Some(permit.key), &upload, &mut errors).await?,
        version: upload.text("version").to_owned(),
        preview: upload.text("preview") == "yes",
    };
    let text = check_text(lang, &draft.adding.text, &mut errors);
    check_enclosed(lang, text, &draft.adding.usable, &mut errors);
    if !errors.is_empty() {
        return Ok(visit::refuse(&app, &permit, pages::change(lang, written, &draft, None, &errors)));
    }
    if draft.preview {
        return Ok(visit::show(&app, &permit, pages::change(lang, written, &draft, None, &errors)));
    }
    let tx = app.db.begin(&permit).await?;
    let fresh = queries::find_post(&tx, permit.key).await?.ok_or(Fault::NotFound)?;
    let discussion = find_discussion(&tx, fresh.discussion).await?.ok_or(Fault::NotFound)?;
    errors.require(fresh.withdrawn_at.is_none(), "", t::is_withdrawn(lang));
    errors.require(discussion.closed_at.is_none(), "", t::is_closed(lang));
    if !errors.is_empty() {
        drop(tx);
        return Ok(visit::refuse(&app, &permit, pages::change(lang, written, &draft, None, &errors)));
    }
    // A link that would have to wait is no change of what is there.
    if holds(&app, &tx, permit.person()?, discussion.group_id.uuid(), text).await? {
        drop(tx);
        errors.add("text", t::link_waits(lang));
        return Ok(visit::refuse(&app, &permit, pages::change(lang, written, &draft, None, &errors)));
    }
    let leads_to = go_to(lang, discussion.id, fresh.number, "post-changed").into_response();
    // Sent twice, or nothing was changed.
    if fresh.text == text {
        return Ok(leads_to);
    }
    if fresh.version.to_string() != draft.version {
        drop(tx);
        let page = pages::change(lang, written, &draft, Some(&fresh), &errors);
        return Ok(visit::refuse(&app, &permit, page));
    }
    check_enclosed(lang, text, &list_usable(&tx, permit.person()?, Some(fresh.id)).await?, &mut errors);
    if !errors.is_empty() {
        drop(tx);
        return Ok(visit::refuse(&app, &permit, pages::change(lang, written, &draft, None, &errors)));
    }
    queries::set_text(&tx, &fresh, text).await?;
    set_post(&tx, fresh.id, Giver::Person(permit.person()?), text).await?;
    delete_taken_out(&tx, fresh.id, text).await?;
    note(&tx, &discussion, fresh.id, text, false).await?;
    tx.commit(&PostChanged { post: fresh.id, discussion: discussion.id, group: discussion.group_id }).await?;
    Ok(leads_to)
}
