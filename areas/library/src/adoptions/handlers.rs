//! Adoptions over HTTP. A government counts once, whoever of its people says so.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::access::Permit;
use kernel::app::App;
use kernel::db::Conn;
use kernel::faults::Fault;
use kernel::forms::{Form, Query};
use kernel::paging::{After, Paging};
use kernel::translating::offers;
use nouns::library::{AdoptionChanged, AdoptionEnded, ResourceAdopted};
use nouns::{PersonId, ResourceId};
use serde::Deserialize;
use ui::{FormErrors, visit};

use super::domain::Draft;
use super::policy::{AdoptResource, EndAdoption, ListAdoptions};
use super::queries::{self, Own};
use super::{pages, queries::list_own};
use crate::audience::Audience;
use crate::resources::domain::State as ResourceState;
use crate::resources::policy::places;
use crate::resources::queries::find_by_slug;
use crate::words as t;

/// In the name of which government.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Named {
    government: String,
}

/// The one that is named, if the person may speak for it; a link or a button names it, so nobody can choose wrongly.
async fn find_own(conn: &Conn, resource: ResourceId, person: PersonId, named: &str) -> Result<Own, Fault> {
    let own = list_own(conn, resource, person).await?;
    let found = own.into_iter().find(|own| own.slug == named);
    found.ok_or(Fault::Malformed("not a government of this person"))
}

pub async fn list(
    permit: Permit<ListAdoptions>,
    State(app): State<App>,
    Query(paging): Query<Paging>,
) -> Result<Response, Fault> {
    let resource = &permit.target;
    let conn = app.db.reader().await?;
    let found = queries::list_adopters(&conn, resource.id, &After::read(&paging.after)).await?.found()?;
    let reads_all = Audience::Officials.holds(&permit.actor, &places(resource));
    let shown = pages::List {
        resource,
        adopters: &found,
        reads_all,
        reader: permit.actor.person(),
        translates: [true, false].map(|is_public| offers(&app.config, &permit.actor, is_public)),
    };
    Ok(visit::show(&app, &permit, pages::list(permit.lang(), &shown)))
}

pub async fn new(
    permit: Permit<AdoptResource>,
    State(app): State<App>,
    Query(named): Query<Named>,
) -> Result<Response, Fault> {
    let today = app.clock.today(&permit.actor.zone());
    let conn = app.db.reader().await?;
    let own = find_own(&conn, permit.target.id, permit.person()?, &named.government).await?;
    let saved = queries::find(&conn, permit.target.id, own.government).await?;
    let draft = Draft::of(saved.as_ref(), &own.slug, today);
    let page = pages::new(permit.lang(), &permit.target, &own, &draft, &FormErrors::new(), None);
    Ok(visit::show(&app, &permit, page))
}

pub async fn create(
    permit: Permit<AdoptResource>,
    State(app): State<App>,
    Form(draft): Form<Draft>,
) -> Result<Response, Fault> {
    let (lang, person) = (permit.lang(), permit.person()?);
    let today = app.clock.today(&permit.actor.zone());
    let tx = app.db.begin(&permit).await?;
    let resource = find_by_slug(&tx, &permit.key).await?.ok_or(Fault::NotFound)?;
    let own = find_own(&tx, resource.id, person, &draft.government).await?;
    let saved = queries::find(&tx, resource.id, own.government).await?;
    let before = Draft::of(saved.as_ref(), &own.slug, today);
    let answer = visit::go(lang, &format!("/library/{}", resource.slug), "adopted").into_response();
    let differences = pages::compare(lang, &before, &draft);
    // What is sent twice is the second time what was saved already.
    if own.uses && differences.is_empty() {
        return Ok(answer);
    }
    let mut errors = FormErrors::new();
    let may_begin = matches!(resource.state, ResourceState::Published | ResourceState::Replaced);
    errors.require(own.uses || may_begin, "", t::not_published(lang));
    let overtaken = draft.version != before.version;
    let (Some(sound), false) = (draft.check(lang, today, &mut errors), overtaken) else {
        drop(tx);
        let page = pages::new(lang, &resource, &own, &draft, &errors, overtaken.then_some(differences));
        return Ok(visit::refuse(&app, &permit, page));
    };
    queries::put(&tx, resource.id, own.government, person, &sound).await?;
    if own.uses {
        tx.commit(&AdoptionChanged { resource: resource.id, government: own.government }).await?;
    } else {
        tx.commit(&ResourceAdopted { resource: resource.id, government: own.government }).await?;
    }
    Ok(answer)
}

pub async fn end(
    permit: Permit<EndAdoption>,
    State(app): State<App>,
    Form(named): Form<Named>,
) -> Result<Response, Fault> {
    let today = app.clock.today(&permit.actor.zone());
    let (resource, person) = (&permit.target, permit.person()?);
    let tx = app.db.begin(&permit).await?;
    let own = find_own(&tx, resource.id, person, &named.government).await?;
    if queries::set_ended(&tx, resource.id, own.government, today).await? {
        tx.commit(&AdoptionEnded { resource: resource.id, government: own.government }).await?;
    }
    Ok(visit::go(permit.lang(), &format!("/library/{}", resource.slug), "adoption-ended").into_response())
}
