//! Memberships over HTTP.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::access::Permit;
use kernel::app::App;
use kernel::faults::Fault;
use kernel::forms::{Form, Query};
use kernel::paging::After;
use nouns::groups::{MembershipBegan, MembershipEnded};
use serde::Deserialize;
use ui::{FormErrors, visit};

use super::pages;
use super::policy::{Join, Leave, ListMembers};
use super::queries::{self, Own};
use crate::words as t;

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Draft {
    pub government: String,
    pub motivation: String,
}

const MOTIVATION_MAX: usize = 500;

/// The governments in whose name a person can join: of a group for signatories only those.
fn eligible(own: &[Own], is_open: bool) -> Vec<&Own> {
    own.iter().filter(|one| is_open || one.is_signatory).collect()
}

pub async fn new(permit: Permit<Join>, State(app): State<App>) -> Result<Response, Fault> {
    let own = queries::list_own(&app.db.reader().await?, permit.person()?).await?;
    Ok(visit::show(
        &app,
        &permit,
        pages::new(permit.lang(), &permit.target, &own, &Draft::default(), &FormErrors::new()),
    ))
}

pub async fn create(permit: Permit<Join>, State(app): State<App>, Form(draft): Form<Draft>) -> Result<Response, Fault> {
    let (lang, person, group) = (permit.lang(), permit.person()?, &permit.target);
    let tx = app.db.begin(&permit).await?;
    let own = queries::list_own(&tx, person).await?;
    let motivation = draft.motivation.trim();
    let mut errors = FormErrors::new();
    errors.require(motivation.chars().count() <= MOTIVATION_MAX, "motivation", t::text_long(lang, 500));
    let can = eligible(&own, group.is_open());
    let chosen = match can.as_slice() {
        [only] if draft.government.is_empty() => Some(*only),
        several => several.iter().copied().find(|one| one.government.to_string() == draft.government),
    };
    if !group.is_open() {
        errors.require(!can.is_empty(), "", t::join_not_signatory(lang));
        errors.require(can.is_empty() || chosen.is_some(), "government", t::government_missing(lang));
    }
    if !errors.is_empty() {
        return Ok(visit::refuse(&app, &permit, pages::new(lang, group, &own, &draft, &errors)));
    }
    // Joining twice is being in it once.
    if queries::find_active(&tx, group.id, person).await?.is_none() {
        let membership = queries::insert(&tx, group.id, person, chosen.map(|own| own.government), motivation).await?;
        tx.commit(&MembershipBegan { membership, group: group.id, person }).await?;
    }
    Ok(visit::go(lang, &format!("/groups/{}", group.slug), "joined").into_response())
}

/// Whom the list shows, as it stands in the address.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Filter {
    pub name: String,
    pub after: String,
}

pub async fn list(
    permit: Permit<ListMembers>,
    State(app): State<App>,
    Query(filter): Query<Filter>,
) -> Result<Response, Fault> {
    let (conn, pattern) = (app.db.reader().await?, format!("%{}%", places::fold(&filter.name)));
    let members =
        queries::list_members(&conn, permit.target.id, &pattern, &After::read(&filter.after)).await?.found()?;
    let is_member = permit.may::<Leave>(&kernel::access::Place::at(permit.target.id.uuid()));
    Ok(visit::show(
        &app,
        &permit,
        pages::list(permit.lang(), &permit.actor.zone(), &permit.target, &filter, &members, is_member),
    ))
}

pub async fn depart(permit: Permit<Leave>, State(app): State<App>) -> Result<Response, Fault> {
    let (group, person) = (permit.target.id, permit.person()?);
    let tx = app.db.begin(&permit).await?;
    if let Some(membership) = queries::find_active(&tx, group, person).await? {
        queries::end(&tx, membership).await?;
        tx.commit(&MembershipEnded { membership, group, person }).await?;
    }
    Ok(visit::go(permit.lang(), &format!("/groups/{}", permit.target.slug), "left").into_response())
}
