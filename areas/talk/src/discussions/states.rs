//! Closing a discussion, and opening it again, over HTTP.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::access::Permit;
use kernel::app::App;
use kernel::faults::Fault;
use nouns::talk::{DiscussionClosed, DiscussionReopened};
use ui::visit;

use super::policy::{CloseDiscussion, ReopenDiscussion};
use super::queries;

pub async fn close(permit: Permit<CloseDiscussion>, State(app): State<App>) -> Result<Response, Fault> {
    let (discussion, group) = (permit.key, permit.target.group_id);
    let tx = app.db.begin(&permit).await?;
    if queries::set_closed(&tx, discussion).await? {
        tx.commit(&DiscussionClosed { discussion, group }).await?;
    }
    Ok(visit::go(permit.lang(), &format!("/discussions/{discussion}"), "closed").into_response())
}

pub async fn reopen(permit: Permit<ReopenDiscussion>, State(app): State<App>) -> Result<Response, Fault> {
    let (discussion, group) = (permit.key, permit.target.group_id);
    let tx = app.db.begin(&permit).await?;
    if queries::set_open(&tx, discussion).await? {
        tx.commit(&DiscussionReopened { discussion, group }).await?;
    }
    Ok(visit::go(permit.lang(), &format!("/discussions/{discussion}"), "reopened").into_response())
}
