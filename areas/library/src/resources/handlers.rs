//! Resources over HTTP.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::access::{Action, Permit, Place};
use kernel::app::App;
use kernel::db::Conn;
use kernel::faults::Fault;
use kernel::files::{self, StoredFile};
use kernel::forms::{Form, Query, Upload};
use kernel::paging::After;
use kernel::uploads::Refused;
use nouns::library::{
    DraftDropped, ResourceChanged, ResourceDrafted, ResourcePublished, ResourceReplaced, ResourceWithdrawn,
};
use serde::Deserialize;
use ui::{FormErrors, Page, refused_file, visit};
use words::Lang;

use super::domain::{self, Draft, FILES, REASON_MAX, State as ResourceState};
use super::policy::{
    ChangeResource, DraftResource, DropDraft, ListResources, PublishEdition, PublishResource, ShowResource,
    WithdrawResource, place,
};
use super::queries::Resource;
use super::{pages, queries};
use crate::editions::queries as editions;
use crate::words as t;

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Filter {
    pub group: String,
    pub after: String,
}

pub async fn list(
    permit: Permit<ListResources>,
    State(app): State<App>,
    Query(filter): Query<Filter>,
) -> Result<Response, Fault> {
    let conn = app.db.reader().await?;
    let resources = queries::list_page(&conn, &filter.group, &After::read(&filter.after)).await?.found()?;
    let groups = queries::list_groups(&conn).await?;
    let own = groups
        .iter()
        .find(|group| group.slug == filter.group)
        .filter(|group| permit.may::<DraftResource>(&Place::at(group.id.uuid())));
    let drafts = match own {
        Some(group) => Some(pages::Drafts {
            group,
            first: queries::list_drafts(&conn, group.id).await?,
            total: queries::count_drafts(&conn, group.id).await?,
        }),
        None => None,
    };
    let shown = pages::List {
        filter: &filter,
        groups: &groups,
        resources: &resources,
        total: queries::count(&conn, &filter.group).await?,
        drafts,
    };
    Ok(visit::show(&app, &permit, pages::list(permit.lang(), &shown).done(pages::done(&permit.visit))))
}

pub async fn show(permit: Permit<ShowResource>, State(app): State<App>) -> Result<Response, Fault> {
    let page = compose(&app, &permit, &FormErrors::new()).await?;
    Ok(visit::show(&app, &permit, page.done(pages::done(&permit.visit))))
}

/// The page of a resource as it is now; with what was wrong, if something that was pressed on it was.
async fn compose<A: Action<Key = String, Target = Resource>>(
    app: &App,
    permit: &Permit<A>,
    errors: &FormErrors,
) -> Result<Page<'static>, Fault> {
    let conn = app.db.reader().await?;
    let resource = queries::find_by_slug(&conn, &permit.key).await?.ok_or(Fault::NotFound)?;
    let editions = editions::list_editions(&conn, resource.id).await?;
    let file = match editions.first().and_then(|edition| edition.file) {
        Some(file) => files::find(&conn, file).await?,
        None => None,
    };
    let place = place(&resource);
    let shown = pages::Shown {
        resource: &resource,
        editions: &editions,
        file: file.as_ref(),
        instance: &app.config.instance,
        link: app.config.link(&format!("/library/{}", resource.slug)),
        may: pages::May {
            change: permit.may::<ChangeResource>(&place) && permit.may::<DropDraft>(&place),
            publish: permit.may::<PublishResource>(&place) && permit.may::<PublishEdition>(&place),
            withdraw: permit.may::<WithdrawResource>(&place),
        },
        reports: permit.actor.signed().is_some() && permit.actor.person() != resource.author,
        zone: &permit.actor.zone(),
    };
    Ok(pages::show(permit.lang(), &shown, errors))
}

/// The activity that a new resource comes from, as it stands in the address.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct From {
    activity: String,
}

pub async fn new(
    permit: Permit<DraftResource>,
    State(app): State<App>,
    Query(from): Query<From>,
) -> Result<Response, Fault> {
    let this_year = app.clock.today(&permit.actor.zone()).year();
    let conn = app.db.reader().await?;
    let activities = queries::list_activities(&conn, permit.target.id, i64::from(this_year), None).await?;
    let draft = Draft { activity: from.activity, language: permit.lang().tag().to_owned(), ..Draft::default() };
    let page = pages::new(permit.lang(), &permit.target, &activities, &draft, &FormErrors::new());
    Ok(visit::show(&app, &permit, page))
}

/// Stores the file that was sent, if one was and nothing else is wrong. A browser does not keep a chosen file when a form
/// comes back, so the errors say that it must be chosen again.
pub async fn receive(
    app: &App,
    lang: Lang,
    upload: &Upload,
    errors: &mut FormErrors,
) -> Result<Option<StoredFile>, Fault> {
    let Some(file) = &upload.file else { return Ok(None) };
    if !errors.is_empty() {
        errors.add("file", t::file_again(lang));
        return Ok(None);
    }
    match app.files.store(file, &FILES).await {
        Ok(stored) => Ok(Some(stored)),
        Err(Refused::File(why)) => {
            errors.add("file", refused_file(lang, why, t::file_kind(lang)));
            Ok(None)
        }
        Err(Refused::Fault(fault)) => Err(fault),
    }
}

fn typed(upload: &Upload) -> Draft {
    let text = |name| upload.text(name).to_owned();
    Draft {
        title: text("title").into(),
        kind: text("kind"),
        note: text("note"),
        language: text("language"),
        licence: text("licence"),
        activity: text("activity"),
        url: text("url"),
        version: text("version"),
    }
}

pub async fn create(permit: Permit<DraftResource>, State(app): State<App>, upload: Upload) -> Result<Response, Fault> {
    let (lang, group, draft) = (permit.lang(), &permit.target, typed(&upload));
    let this_year = i64::from(app.clock.today(&permit.actor.zone()).year());
    let activities = queries::list_activities(&app.db.reader().await?, group.id, this_year, None).await?;
    let known: Vec<_> = activities.iter().map(|one| one.id).collect();
    let refuse =
        |errors: &FormErrors| Ok(visit::refuse(&app, &permit, pages::new(lang, group, &activities, &draft, errors)));
    let mut errors = FormErrors::new();
    let sound = draft.check(lang, &known, &mut errors);
    let stored = receive(&app, lang, &upload, &mut errors).await?;
    let (Some(sound), true) = (sound, errors.is_empty()) else { return refuse(&errors) };
    let tx = app.db.begin(&permit).await?;
    // The same title by the same person is a form that was sent twice.
    if let Some(slug) = queries::find_same_draft(&tx, group.id, permit.person()?, sound.title).await? {
        return Ok(visit::go(lang, &format!("/library/{slug}"), "drafted").into_response());
    }
    let plain = domain::slug(sound.title);
    let mut slug = plain.clone();
    let mut number = 2;
    while queries::has_slug(&tx, &slug).await? {
        slug = format!("{plain}-{number}");
        number += 1;
    }
    let resource = queries::insert_draft(&tx, &slug, group.id, &sound).await?;
    let file = match &stored {
        Some(stored) => Some(files::insert(&tx, stored).await?),
        None => None,
    };
    editions::insert_edition(&tx, resource, 1, "", (file, sound.url)).await?;
    tx.commit(&ResourceDrafted { resource, group: group.id }).await?;
    Ok(visit::go(lang, &format!("/library/{slug}"), "drafted").into_response())
}

/// The activities that a resource may come from, and the link of its draft. A published one gets another file or link only
/// with a new edition.
async fn choices(
    app: &App,
    permit: &Permit<ChangeResource>,
    conn: &Conn,
    resource: &Resource,
) -> Result<(Vec<queries::Activity>, Option<String>), Fault> {
    let this_year = i64::from(app.clock.today(&permit.actor.zone()).year());
    let activities = match resource.group_id {
        Some(group) => queries::list_activities(conn, group, this_year, resource.activity).await?,
        None => Vec::new(),
    };
    let newest = match resource.state {
        ResourceState::Draft => editions::find_newest(conn, resource.id).await?,
        _ => None,
    };
    Ok((activities, newest.and_then(|edition| edition.url)))
}

pub async fn edit(permit: Permit<ChangeResource>, State(app): State<App>) -> Result<Response, Fault> {
    let (activities, url) = choices(&app, &permit, &app.db.reader().await?, &permit.target).await?;
    let draft = Draft::of(&permit.target, url.as_deref());
    let page = pages::change(permit.lang(), &permit.target, &activities, &draft, &FormErrors::new(), None);
    Ok(visit::show(&app, &permit, page))
}

pub async fn change(permit: Permit<ChangeResource>, State(app): State<App>, upload: Upload) -> Result<Response, Fault> {
    let (lang, draft) = (permit.lang(), typed(&upload));
    let mut errors = FormErrors::new();
    let stored = match permit.target.state {
        ResourceState::Draft => receive(&app, lang, &upload, &mut errors).await?,
        _ => None,
    };
    let tx = app.db.begin(&permit).await?;
    let resource = queries::find_by_slug(&tx, &permit.key).await?.ok_or(Fault::NotFound)?;
    let (activities, url) = choices(&app, &permit, &tx, &resource).await?;
    let saved = Draft::of(&resource, url.as_deref());
    let (overtaken, differences) = (draft.version != saved.version, pages::compare(lang, &saved, &draft, &activities));
    let answer = visit::go(lang, &format!("/library/{}", resource.slug), "changed").into_response();
    // What is sent twice is the second time what was saved already.
    if differences.is_empty() && stored.is_none() && errors.is_empty() {
        return Ok(answer);
    }
    let known: Vec<_> = activities.iter().map(|one| one.id).collect();
    errors.require(resource.state.can_change(), "", t::not_published(lang));
    let (Some(sound), false) = (draft.check(lang, &known, &mut errors), overtaken) else {
        drop(tx);
        if stored.is_some() {
            errors.add("file", t::file_again(lang));
        }
        let differences = overtaken.then_some(differences);
        let page = pages::change(lang, &resource, &activities, &draft, &errors, differences);
        return Ok(visit::refuse(&app, &permit, page));
    };
    if !queries::set(&tx, &resource, &sound).await? {
        return Err(Fault::internal("a resource changed inside a transaction"));
    }
    if resource.state == ResourceState::Draft {
        let file = match &stored {
            Some(stored) => Some(files::insert(&tx, stored).await?),
            None => None,
        };
        editions::set_draft(&tx, resource.id, file, sound.url).await?;
    }
    tx.commit(&ResourceChanged { resource: resource.id }).await?;
    Ok(answer)
}

pub async fn publish(permit: Permit<PublishResource>, State(app): State<App>) -> Result<Response, Fault> {
    let lang = permit.lang();
    let year = i64::from(app.clock.today(&permit.actor.zone()).year());
    let tx = app.db.begin(&permit).await?;
    let resource = queries::find_by_slug(&tx, &permit.key).await?.ok_or(Fault::NotFound)?;
    let edition = editions::find_newest(&tx, resource.id).await?;
    let has_content = edition.is_some_and(|edition| edition.file.is_some() || edition.url.is_some());
    if resource.state == ResourceState::Draft && !has_content {
        drop(tx);
        let page = compose(&app, &permit, &FormErrors::one("", t::nothing_to_hand_out(lang))).await?;
        return Ok(visit::refuse(&app, &permit, page));
    }
    // Pressed twice is published once.
    if queries::set_published(&tx, resource.id, year).await? {
        editions::set_published(&tx, resource.id, 1).await?;
        tx.commit(&ResourcePublished { resource: resource.id }).await?;
    }
    Ok(visit::go(lang, &format!("/library/{}", resource.slug), "published").into_response())
}

/// Why a resource is withdrawn, or what came in its place, as it was typed.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Ending {
    pub reason: String,
    pub next: String,
}

pub async fn new_withdrawal(permit: Permit<WithdrawResource>, State(app): State<App>) -> Result<Response, Fault> {
    let resource = &permit.target;
    let others = others(&app.db.reader().await?, resource).await?;
    let page = pages::withdraw(permit.lang(), resource, &others, &Ending::default(), &FormErrors::new());
    Ok(visit::show(&app, &permit, page))
}

async fn others(conn: &Conn, resource: &Resource) -> Result<Vec<queries::Other>, Fault> {
    match resource.group_id {
        Some(group) => Ok(queries::list_others(conn, group, resource.id).await?),
        None => Ok(Vec::new()),
    }
}

pub async fn withdraw(
    permit: Permit<WithdrawResource>,
    State(app): State<App>,
    Form(typed): Form<Ending>,
) -> Result<Response, Fault> {
    let lang = permit.lang();
    let tx = app.db.begin(&permit).await?;
    let resource = queries::find_by_slug(&tx, &permit.key).await?.ok_or(Fault::NotFound)?;
    let others = others(&tx, &resource).await?;
    let next = others.iter().find(|one| one.id.to_string() == typed.next).map(|one| one.id);
    let reason = typed.reason.trim();
    let mut errors = FormErrors::new();
    errors.require((1..=REASON_MAX).contains(&reason.chars().count()), "reason", t::ending_reason_missing(lang));
    errors.require(typed.next.is_empty() || next.is_some(), "next", t::next_unknown(lang));
    errors.require(resource.state != ResourceState::Draft, "", t::not_published(lang));
    if !errors.is_empty() {
        drop(tx);
        return Ok(visit::refuse(&app, &permit, pages::withdraw(lang, &resource, &others, &typed, &errors)));
    }
    let (id, slug) = (resource.id, &resource.slug);
    if queries::set_ended(&tx, id, reason, next).await? {
        match next {
            Some(by) => tx.commit(&ResourceReplaced { resource: id, by }).await?,
            None => tx.commit(&ResourceWithdrawn { resource: id }).await?,
        }
    }
    Ok(visit::go(lang, &format!("/library/{slug}"), "ended").into_response())
}

pub async fn drop_draft(permit: Permit<DropDraft>, State(app): State<App>) -> Result<Response, Fault> {
    let (lang, resource) = (permit.lang(), &permit.target);
    let tx = app.db.begin(&permit).await?;
    if !queries::delete_draft(&tx, resource.id).await? {
        drop(tx);
        let page = compose(&app, &permit, &FormErrors::one("", t::not_a_draft(lang))).await?;
        return Ok(visit::refuse(&app, &permit, page));
    }
    tx.commit(&DraftDropped { resource: resource.id }).await?;
    let group = resource.group_slug.as_deref().unwrap_or_default();
    Ok(visit::go(lang, &format!("/library?group={group}"), "dropped").into_response())
}
