//! Good practices over HTTP.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::access::Permit;
use kernel::app::App;
use kernel::faults::Fault;
use kernel::forms::{Form, Query};
use kernel::paging::After;
use nouns::library::{PracticeChecked, ResourceChanged, ResourceDrafted};
use serde::Deserialize;
use ui::{FormErrors, visit};

use super::domain::Draft;
use super::pages::{self, Desk};
use super::policy::{ChangePractice, CheckPractice, ListPractices, WritePractice};
use super::queries;
use crate::editions::queries::insert_edition;
use crate::other_groups::{domain as other_groups, keep, queries as others_of};
use crate::resources::domain::State as ResourceState;
use crate::resources::queries as resources;
use crate::resources::unused_slug;
use crate::words as t;

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Filter {
    pub country: String,
    pub group: String,
    pub after: String,
}

pub async fn list(
    permit: Permit<ListPractices>,
    State(app): State<App>,
    Query(filter): Query<Filter>,
) -> Result<Response, Fault> {
    let conn = app.db.reader().await?;
    let found =
        queries::list_page(&conn, &filter.country, &filter.group, &After::read(&filter.after)).await?.found()?;
    let begun = match permit.actor.person() {
        Some(person) => queries::list_begun(&conn, person).await?,
        None => Vec::new(),
    };
    let shown = pages::List {
        filter: &filter,
        groups: &resources::list_groups(&conn).await?,
        found: &found,
        begun: &begun,
        may_write: permit.may::<WritePractice>(&kernel::access::Place::INSTANCE),
    };
    Ok(visit::show(&app, &permit, pages::list(permit.lang(), &shown)))
}

pub async fn new(permit: Permit<WritePractice>, State(app): State<App>) -> Result<Response, Fault> {
    let conn = app.db.reader().await?;
    let own = queries::list_own(&conn, permit.person()?).await?;
    let groups = resources::list_groups(&conn).await?;
    let draft = Draft {
        government: own.first().map(|own| own.slug.clone()).unwrap_or_default(),
        language: permit.lang().tag().to_owned(),
        currency: "EUR".to_owned(),
        ..Draft::default()
    };
    let desk = Desk::New { groups: &groups, own: &own };
    Ok(visit::show(&app, &permit, pages::form(permit.lang(), &desk, &draft, &FormErrors::new(), None)))
}

pub async fn create(
    permit: Permit<WritePractice>,
    State(app): State<App>,
    Form(draft): Form<Draft>,
) -> Result<Response, Fault> {
    let (lang, person) = (permit.lang(), permit.person()?);
    let mut errors = FormErrors::new();
    let sound = draft.check(lang, false, &mut errors);
    let tx = app.db.begin(&permit).await?;
    let own = queries::list_own(&tx, person).await?;
    let groups = resources::list_groups(&tx).await?;
    let government = own.iter().find(|own| own.slug == draft.government).map(|own| own.government);
    let group = groups.iter().find(|group| group.slug == draft.group).map(|group| group.id);
    let others = other_groups::ticked(lang, &draft.groups, &groups, group, &mut errors);
    errors.require(government.is_some(), "government", t::practice_government_missing(lang));
    errors.require(group.is_some(), "group", t::practice_group_missing(lang));
    let (Some(sound), Some(government), Some(group), true) = (sound, government, group, errors.is_empty()) else {
        drop(tx);
        let desk = Desk::New { groups: &groups, own: &own };
        return Ok(visit::refuse(&app, &permit, pages::form(lang, &desk, &draft, &errors, None)));
    };
    // The same title by the same person is a form that was sent twice.
    if let Some(slug) = resources::find_same_draft(&tx, group, person, sound.resource.title).await? {
        return Ok(visit::go(lang, &format!("/library/{slug}"), "practice-kept").into_response());
    }
    let slug = unused_slug(&tx, sound.resource.title).await?;
    let resource = resources::insert_draft(&tx, &slug, group, &sound.resource).await?;
    others_of::put(&tx, resource, &others).await?;
    insert_edition(&tx, resource, 1, "", (None, None)).await?;
    queries::insert(&tx, resource, government, &sound).await?;
    tx.commit(&ResourceDrafted { resource, group }).await?;
    Ok(visit::go(lang, &format!("/library/{slug}"), "practice-kept").into_response())
}

pub async fn edit(permit: Permit<ChangePractice>, State(app): State<App>) -> Result<Response, Fault> {
    let own = &permit.target;
    let groups = resources::list_groups(&app.db.reader().await?).await?;
    let draft = Draft::of(&own.resource, &own.practice);
    let desk = Desk::Saved { groups: &groups, resource: &own.resource };
    Ok(visit::show(&app, &permit, pages::form(permit.lang(), &desk, &draft, &FormErrors::new(), None)))
}

pub async fn change(
    permit: Permit<ChangePractice>,
    State(app): State<App>,
    Form(draft): Form<Draft>,
) -> Result<Response, Fault> {
    let lang = permit.lang();
    let tx = app.db.begin(&permit).await?;
    let resource = resources::find_by_slug(&tx, &permit.key).await?.ok_or(Fault::NotFound)?;
    let practice = queries::find(&tx, resource.id).await?.ok_or(Fault::NotFound)?;
    let groups = resources::list_groups(&tx).await?;
    let saved = Draft::of(&resource, &practice);
    let (overtaken, differences) = (draft.version != saved.version, pages::compare(lang, &saved, &draft, &groups));
    let answer = visit::go(lang, &format!("/library/{}", resource.slug), "changed").into_response();
    let mut errors = FormErrors::new();
    let others = other_groups::ticked(lang, &draft.groups, &groups, resource.group_id, &mut errors);
    // What is sent twice is the second time what was saved already.
    if differences.is_empty() && errors.is_empty() {
        return Ok(answer);
    }
    // What everyone reads stays whole.
    let sound = draft.check(lang, resource.state != ResourceState::Draft, &mut errors);
    errors.require(resource.state.can_change(), "", t::not_published(lang));
    let (Some(sound), true, false) = (sound, errors.is_empty(), overtaken) else {
        drop(tx);
        let desk = Desk::Saved { groups: &groups, resource: &resource };
        let page = pages::form(lang, &desk, &draft, &errors, overtaken.then_some(differences));
        return Ok(visit::refuse(&app, &permit, page));
    };
    if !resources::set(&tx, &resource, &sound.resource).await? {
        return Err(Fault::internal("a resource changed inside a transaction"));
    }
    queries::set(&tx, resource.id, &sound).await?;
    keep(&tx, &resource, &others).await?;
    tx.commit(&ResourceChanged { resource: resource.id }).await?;
    Ok(answer)
}

pub async fn check(permit: Permit<CheckPractice>, State(app): State<App>) -> Result<Response, Fault> {
    let today = app.clock.today(&permit.actor.zone());
    let resource = &permit.target.resource;
    let tx = app.db.begin(&permit).await?;
    // Pressed twice is said once.
    if queries::set_checked(&tx, resource.id, today).await? {
        tx.commit(&PracticeChecked { resource: resource.id }).await?;
    }
    Ok(visit::go(permit.lang(), &format!("/library/{}", resource.slug), "checked").into_response())
}
