//! The other groups of a resource over HTTP, and how a form keeps them.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::access::Permit;
use kernel::app::App;
use kernel::db::{DbError, Tx};
use kernel::faults::Fault;
use nouns::GroupId;
use nouns::library::{ResourceGroupAdded, ResourceGroupRemoved, ResourcePublished};
use ui::visit;

use super::policy::TakeGroupOff;
use super::queries;
use crate::resources::domain::State as ResourceState;
use crate::resources::queries::{Resource, find_by_slug};

/// Keeps what was ticked in the form of a resource. Of a published one the groups are told that came or went.
pub async fn keep(tx: &Tx, resource: &Resource, groups: &[GroupId]) -> Result<(), DbError> {
    let before = resource.others();
    if before == groups {
        return Ok(());
    }
    queries::put(tx, resource.id, groups).await?;
    if resource.state == ResourceState::Published {
        let of = |from: &[GroupId], but: &[GroupId]| {
            from.iter().copied().filter(|group| !but.contains(group)).collect::<Vec<_>>()
        };
        for group in of(groups, &before) {
            tx.note(&ResourceGroupAdded { resource: resource.id, group }).await?;
        }
        for group in of(&before, groups) {
            tx.note(&ResourceGroupRemoved { resource: resource.id, group }).await?;
        }
    }
    Ok(())
}

/// A draft that is published is from then on of its other groups as well: first that it is there, then of whom it is too.
pub async fn announce(tx: Tx, resource: &Resource) -> Result<(), DbError> {
    let published = ResourcePublished { resource: resource.id };
    let added = |group: &GroupId| ResourceGroupAdded { resource: resource.id, group: *group };
    let groups = resource.others();
    let Some((last, others)) = groups.split_last() else { return tx.commit(&published).await };
    tx.note(&published).await?;
    for group in others {
        tx.note(&added(group)).await?;
    }
    tx.commit(&added(last)).await
}

pub async fn remove(permit: Permit<TakeGroupOff>, State(app): State<App>) -> Result<Response, Fault> {
    let (lang, group) = (permit.lang(), &permit.target.group);
    let (slug, _) = &permit.key;
    let tx = app.db.begin(&permit).await?;
    let resource = find_by_slug(&tx, slug).await?.ok_or(Fault::NotFound)?;
    let left: Vec<GroupId> = resource.others().into_iter().filter(|id| *id != group.id).collect();
    // Pressed twice is taken off once.
    if left != resource.others() {
        queries::delete(&tx, resource.id, group.id, &left).await?;
        tx.commit(&ResourceGroupRemoved { resource: resource.id, group: group.id }).await?;
    }
    Ok(visit::go(lang, &format!("/library?group={}", group.slug), "group-removed").into_response())
}
