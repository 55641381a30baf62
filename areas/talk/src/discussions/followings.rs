//! Whether one is told of new posts, over HTTP. Who has written in a discussion is, without saying so.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::access::{Action, Permit};
use kernel::app::App;
use kernel::faults::Fault;
use nouns::DiscussionId;
use nouns::talk::FollowingSet;
use ui::visit;

use super::policy::{EndFollowing, Follow};
use super::queries::{Discussion, set_follows};

pub async fn create(permit: Permit<Follow>, State(app): State<App>) -> Result<Response, Fault> {
    set(permit, &app, true, "followed").await
}

pub async fn end(permit: Permit<EndFollowing>, State(app): State<App>) -> Result<Response, Fault> {
    set(permit, &app, false, "follow-ended").await
}

async fn set<A>(permit: Permit<A>, app: &App, follows: bool, done: &str) -> Result<Response, Fault>
where
    A: Action<Key = DiscussionId, Target = Discussion>,
{
    let (discussion, person) = (permit.key, permit.person()?);
    let tx = app.db.begin(&permit).await?;
    if set_follows(&tx, discussion, person, follows).await? {
        tx.commit(&FollowingSet { discussion, person, follows }).await?;
    }
    Ok(visit::go(permit.lang(), &format!("/discussions/{discussion}"), done).into_response())
}
