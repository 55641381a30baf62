//! Following over HTTP.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::access::Permit;
use kernel::app::App;
use kernel::faults::Fault;
use nouns::watch::{DossierFollowed, DossierUnfollowed};
use ui::visit;

use super::policy::{Follow, Unfollow};
use super::queries;

pub async fn follow(permit: Permit<Follow>, State(app): State<App>) -> Result<Response, Fault> {
    let (dossier, person) = (permit.target.id, permit.person()?);
    let tx = app.db.begin(&permit).await?;
    if queries::insert_follow(&tx, dossier, person).await? {
        tx.commit(&DossierFollowed { dossier, person }).await?;
    }
    Ok(visit::go(permit.lang(), &format!("/dossiers/{}", permit.target.slug), "followed").into_response())
}

pub async fn unfollow(permit: Permit<Unfollow>, State(app): State<App>) -> Result<Response, Fault> {
    let (dossier, person) = (permit.target.id, permit.person()?);
    let tx = app.db.begin(&permit).await?;
    if queries::delete_follow(&tx, dossier, person).await? {
        tx.commit(&DossierUnfollowed { dossier, person }).await?;
    }
    Ok(visit::go(permit.lang(), &format!("/dossiers/{}", permit.target.slug), "unfollowed").into_response())
}
