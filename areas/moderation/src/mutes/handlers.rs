//! Muting over HTTP.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::access::Permit;
use kernel::app::App;
use kernel::faults::Fault;
use kernel::forms::Query;
use kernel::paging::{After, Paging};
use nouns::moderation::{MuteEnded, PersonMuted};
use ui::visit;

use super::policy::{EndMute, ListMutes, MuteAuthor};
use super::{pages, queries};

pub async fn list(
    permit: Permit<ListMutes>,
    State(app): State<App>,
    Query(paging): Query<Paging>,
) -> Result<Response, Fault> {
    let conn = app.db.reader().await?;
    let muted = queries::list_muted(&conn, permit.person()?, &After::read(&paging.after)).await?.found()?;
    let page = pages::list(permit.lang(), &muted, &permit.actor.zone()).done(pages::done(&permit.visit));
    Ok(visit::show(&app, &permit, page))
}

pub async fn create(permit: Permit<MuteAuthor>, State(app): State<App>) -> Result<Response, Fault> {
    // What nobody is known to have written is nobody's.
    let muted = permit.target.0.person.ok_or(Fault::NotFound)?;
    let tx = app.db.begin(&permit).await?;
    if let Some(mute) = queries::insert_mute(&tx, permit.person()?, muted).await? {
        tx.commit(&PersonMuted { mute }).await?;
    }
    Ok(visit::go(permit.lang(), "/mutes", "muted").into_response())
}

pub async fn end(permit: Permit<EndMute>, State(app): State<App>) -> Result<Response, Fault> {
    let tx = app.db.begin(&permit).await?;
    if queries::delete_mute(&tx, permit.key).await? {
        tx.commit(&MuteEnded { mute: permit.key }).await?;
    }
    Ok(visit::go(permit.lang(), "/mutes", "unmuted").into_response())
}
