//! Resources over HTTP.

use axum::extract::State;
use axum::http::HeaderValue;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use citations::{Style, Work};
use jiff::tz::TimeZone;
use kernel::access::{Action, Permit, Place};
use kernel::actor::Actor;
use kernel::app::App;
use kernel::db::{Conn, Tx};
use kernel::discussing::{self, Talk, may_start};
use kernel::faults::Fault;
use kernel::files::{self, StoredFile};
use kernel::forms::{Form, Query, Upload};
use kernel::paging::After;
use kernel::translating::offers;
use kernel::uploads::Refused;
use nouns::library::{DraftDropped, ResourceChanged, ResourceDrafted, ResourceReplaced, ResourceWithdrawn};
use nouns::terms::{self, Term};
use serde::Deserialize;
use ui::{FormErrors, Page, refused_file, visit};
use words::Lang;

use super::domain::{self, Candidate, Draft, FILES, REASON_MAX, State as ResourceState};
use super::policy::{
    ChangeResource, DraftResource, DropDraft, FetchCitation, ListResources, PublishEdition, PublishResource,
    ShowResource, WithdrawResource, place, places,
};
use super::queries::{Group, Reader, Resource};
use super::sources::RESOURCE;
use super::{pages, queries};
use crate::adoptions::policy::AdoptResource;
use crate::adoptions::queries as adoptions;
use crate::audience::{Audience, is_official};
use crate::comment_windows::policy::{CloseComments, OpenComments};
use crate::comment_windows::queries as windows;
use crate::editions::queries as editions;
use crate::file_texts;
use crate::other_groups::policy::TakeGroupOff;
use crate::other_groups::{announce, domain as other_groups, keep, queries as others_of};
use crate::practices::domain::Draft as Practice;
use crate::practices::queries as practices;
use crate::previews::queries as previews;
use crate::remarks::pages::Remarks;
use crate::remarks::queries as remarks;
use crate::transcripts::{self, ChangeTranscript};
use crate::translations::queries as translations;
use crate::words as t;

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Filter {
    pub group: String,
    pub term: String,
    pub after: String,
}

impl Filter {
    pub fn term(&self) -> Option<Term> {
        Term::from_word(&self.term)
    }
}

/// As many drafts that are open for comments as the library shows.
const OPEN: i64 = 10;

pub async fn list(
    permit: Permit<ListResources>,
    State(app): State<App>,
    Query(filter): Query<Filter>,
) -> Result<Response, Fault> {
    let conn = app.db.reader().await?;
    let reader = Reader { person: permit.actor.person(), is_official: is_official(&permit.actor) };
    let wanted = (filter.group.as_str(), filter.term());
    let resources = queries::list_page(&conn, wanted, reader, &After::read(&filter.after)).await?.found()?;
    let today = app.clock.today(&permit.actor.zone());
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
        total: queries::count(&conn, wanted, reader).await?,
        drafts,
        open: windows::list_open(&conn, today, reader.is_official, reader.person, OPEN).await?,
    };
    Ok(visit::show(&app, &permit, pages::list(permit.lang(), &shown).done(pages::done(&permit.visit))))
}

/// Where on the page of a resource somebody reads: behind which comment, and at which second of what is said.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Reading {
    after: String,
    at: String,
}

pub async fn show(
    permit: Permit<ShowResource>,
    State(app): State<App>,
    Query(reading): Query<Reading>,
) -> Result<Response, Fault> {
    let page = whole(&app, &permit, &reading, ("", ""), &FormErrors::new()).await?;
    Ok(visit::show(&app, &permit, page.done(pages::done(&permit.visit))))
}

/// The page of a resource as it is now; with what was wrong, if something that was pressed on it was, and what was typed as
/// a comment and as an answer to all of them.
pub async fn compose<A: Action<Key = String>>(
    app: &App,
    permit: &Permit<A>,
    words: &str,
    answer: &str,
    errors: &FormErrors,
) -> Result<Page<'static>, Fault> {
    whole(app, permit, &Reading::default(), (words, answer), errors).await
}

/// What came in its place may be for fewer people.
fn sees_next(actor: &Actor, resource: &Resource) -> bool {
    let groups = other_groups::read(resource.next_groups.as_deref().unwrap_or_default());
    let others = groups.iter().map(|group| Place::at(group.uuid()));
    let places: Vec<Place> = [place(resource)].into_iter().chain(others).collect();
    resource.next_audience.is_some_and(|audience| audience.holds(actor, &places))
}

/// What is said about it elsewhere. Somebody begins a discussion in a group of theirs; a draft is talked about in its comment
/// window.
async fn find_talk(conn: &Conn, actor: &Actor, resource: &Resource, others: &[Group]) -> Result<Talk, Fault> {
    let keeping = resource.group_slug.as_deref().zip(resource.group_id);
    let mut groups = keeping.into_iter().chain(others.iter().map(|group| (group.slug.as_str(), group.id)));
    let own = groups.find(|(_, group)| may_start(actor, group.uuid())).or(keeping);
    Ok(match own {
        Some((slug, group)) if resource.state != ResourceState::Draft => {
            discussing::find(conn, actor, RESOURCE.kind, resource.id.uuid(), (slug, group.uuid())).await?
        }
        _ => Talk::default(),
    })
}

async fn whole<A: Action<Key = String>>(
    app: &App,
    permit: &Permit<A>,
    reading: &Reading,
    (words, answer): (&str, &str),
    errors: &FormErrors,
) -> Result<Page<'static>, Fault> {
    let conn = app.db.reader().await?;
    let mut resource = queries::find_by_slug(&conn, &permit.key).await?.ok_or(Fault::NotFound)?;
    if !sees_next(&permit.actor, &resource) {
        (resource.next_slug, resource.next_title) = (None, None);
    }
    let editions = editions::list_editions(&conn, resource.id).await?;
    let file = match editions.first().and_then(|edition| edition.file) {
        Some(file) => files::find(&conn, file).await?,
        None => None,
    };
    let inside = match &file {
        Some(file) => file_texts::queries::find(&conn, file.id).await?,
        None => None,
    };
    let preview = match &file {
        Some(file) => previews::find(&conn, file.id).await?,
        None => None,
    };
    let (place, places) = (place(&resource), places(&resource));
    let others = others_of::list(&conn, resource.id).await?;
    let reader = permit.actor.person();
    let own = match reader.filter(|_| permit.may::<AdoptResource>(&place)) {
        Some(person) => adoptions::list_own(&conn, resource.id, person).await?,
        None => Vec::new(),
    };
    let practice = practices::find(&conn, resource.id).await?;
    let is_own_practice = match (&practice, reader) {
        (Some(practice), Some(person)) => practices::is_of(&conn, practice.government, person).await?,
        _ => false,
    };
    let window = windows::find(&conn, resource.id).await?;
    let window = window.filter(|window| window.audience.holds(&permit.actor, &places));
    let remarks = match window {
        Some(window) => Some(Remarks {
            found: remarks::list_page(&conn, resource.id, &After::read(&reading.after)).await?.found()?,
            total: remarks::count(&conn, resource.id).await?,
            muted: match reader {
                Some(person) => remarks::list_muted(&conn, person).await?,
                None => Vec::new(),
            },
            today: app.clock.today(&permit.actor.zone()),
            reader,
            may_close: permit.may::<CloseComments>(&place),
            translates: offers(&app.config, &permit.actor, window.audience == Audience::Everyone),
            window,
            words,
            answer,
        }),
        None => None,
    };
    let number = editions.first().map_or(1, |newest| newest.number);
    let said =
        if editions.len() > 1 { transcripts::queries::list_numbers(&conn, resource.id).await? } else { Vec::new() };
    let heard = transcripts::hear(&conn, resource.id, number, reading.at.parse().unwrap_or(0)).await?;
    let talk = find_talk(&conn, &permit.actor, &resource, &others).await?;
    let shown = pages::Shown {
        resource: &resource,
        others: &others,
        led: others.iter().filter(|group| permit.may::<TakeGroupOff>(&Place::at(group.id.uuid()))).collect(),
        talk: &talk,
        heard: heard.as_ref(),
        said,
        editions: &editions,
        file: file.as_ref(),
        inside: inside.as_ref(),
        preview: preview.as_ref(),
        adopters: &adoptions::list_adopters(&conn, resource.id, &After::read("")).await?,
        own: &own,
        practice: practice.as_ref(),
        remarks: remarks.as_ref(),
        translations: &translations::list(&conn, resource.id, number).await?,
        citations: citations(permit.lang(), app, &resource, editions.first()),
        may: pages::May {
            change: permit.may::<ChangeResource>(&place) && permit.may::<DropDraft>(&place),
            publish: permit.may::<PublishResource>(&place) && permit.may::<PublishEdition>(&place),
            withdraw: permit.may::<WithdrawResource>(&place),
            open: permit.may::<OpenComments>(&place),
            say: permit.may::<ChangeTranscript>(&place),
            practice: practice.is_some() && (is_own_practice || permit.may::<PublishResource>(&place)),
        },
        sees_proposals: Audience::Officials.holds(&permit.actor, &[place]),
        translates: offers(
            &app.config,
            &permit.actor,
            resource.state != ResourceState::Draft && resource.audience == Audience::Everyone,
        ),
        reports: permit.actor.signed().is_some() && permit.actor.person() != resource.author,
        zone: &permit.actor.zone(),
    };
    Ok(pages::show(permit.lang(), &shown, errors))
}

/// What is cited, if it can be: who, when, what, which edition, where.
fn with_work<T>(
    (app, lang): (&App, Lang),
    resource: &Resource,
    newest: Option<&editions::Edition>,
    make: impl FnOnce(&Work<'_>) -> T,
) -> Option<T> {
    let (edition, at) = newest.and_then(|edition| edition.published_at.map(|at| (edition, at)))?;
    resource.published_at?;
    let group = resource.group_name.as_deref()?;
    let day = TimeZone::UTC.to_datetime(at).date();
    let instance = &app.config.instance;
    let keywords = terms::names(lang, &resource.terms());
    Some(make(&Work {
        key: &resource.slug,
        authors: &[&format!("{instance}, {group}")],
        title: &resource.title,
        publisher: instance,
        date: (day.year(), day.month(), day.day()),
        edition: i32::try_from(edition.number).unwrap_or(1),
        url: &app.config.link(&format!("/library/{}", resource.slug)),
        language: resource.language.as_deref().unwrap_or("en"),
        keywords: &keywords,
    }))
}

fn citations(
    lang: Lang,
    app: &App,
    resource: &Resource,
    newest: Option<&editions::Edition>,
) -> Vec<(&'static str, String)> {
    let locale = match lang {
        Lang::En => "en-GB",
        Lang::Fr => "fr-FR",
        Lang::De => "de-DE",
    };
    let cite = |work: &Work<'_>| {
        Style::ALL.iter().filter_map(|style| Some((style.name(), work.cite(*style, locale)?))).collect()
    };
    with_work((app, lang), resource, newest, cite).unwrap_or_default()
}

/// The citation as a file, for programs that keep literature.
#[derive(Clone, Copy)]
enum Data {
    Bibtex,
    Ris,
}

async fn cited(permit: &Permit<FetchCitation>, app: &App, data: Data) -> Result<Response, Fault> {
    let resource = &permit.target;
    let newest = editions::find_newest(&app.db.reader().await?, resource.id).await?;
    let (media, ending) = match data {
        Data::Bibtex => ("application/x-bibtex; charset=utf-8", "bib"),
        Data::Ris => ("application/x-research-info-systems; charset=utf-8", "ris"),
    };
    let make = |work: &Work<'_>| match data {
        Data::Bibtex => work.bibtex(),
        Data::Ris => work.ris(),
    };
    let text = with_work((app, permit.lang()), resource, newest.as_ref(), make).ok_or(Fault::NotFound)?;
    let name = HeaderValue::from_str(&format!("attachment; filename=\"{}.{ending}\"", resource.slug));
    let name = name.map_err(Fault::internal)?;
    Ok(([(CONTENT_TYPE, HeaderValue::from_static(media)), (CONTENT_DISPOSITION, name)], text).into_response())
}

pub async fn bibtex(permit: Permit<FetchCitation>, State(app): State<App>) -> Result<Response, Fault> {
    cited(&permit, &app, Data::Bibtex).await
}

pub async fn ris(permit: Permit<FetchCitation>, State(app): State<App>) -> Result<Response, Fault> {
    cited(&permit, &app, Data::Ris).await
}

/// What a new resource comes from, as it stands in the address.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct From {
    origin: String,
}

pub async fn new(
    permit: Permit<DraftResource>,
    State(app): State<App>,
    Query(from): Query<From>,
) -> Result<Response, Fault> {
    let this_year = app.clock.today(&permit.actor.zone()).year();
    let conn = app.db.reader().await?;
    let origins = queries::list_origins(&conn, permit.target.id, i64::from(this_year), None).await?;
    let draft = Draft {
        origin: from.origin,
        language: permit.lang().tag().to_owned(),
        audience: Audience::Everyone.word().to_owned(),
        ..Draft::default()
    };
    let choices = Choices { origins, groups: queries::list_groups(&conn).await? };
    let page = pages::new(permit.lang(), &permit.target, &choices, &draft, &FormErrors::new());
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
    let Some(file) = upload.file("file") else { return Ok(None) };
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
        origin: text("origin"),
        url: text("url"),
        audience: text("audience"),
        terms: upload.texts("terms").map(str::to_owned).collect(),
        groups: upload.texts("groups").map(str::to_owned).collect(),
        version: text("version"),
    }
}

/// A readable name for the address of a new resource.
pub async fn unused_slug(tx: &Tx, title: &str) -> Result<String, Fault> {
    let plain = domain::slug(title);
    let mut slug = plain.clone();
    let mut number = 2;
    while queries::has_slug(tx, &slug).await? {
        slug = format!("{plain}-{number}");
        number += 1;
    }
    Ok(slug)
}

/// Whether there is something to read: a file, a link, or what the form of a good practice asks for.
pub async fn has_content(conn: &Conn, resource: &Resource) -> Result<bool, Fault> {
    let newest = editions::find_newest(conn, resource.id).await?;
    let hands_out = newest.is_some_and(|edition| edition.file.is_some() || edition.url.is_some());
    Ok(hands_out || practices::find(conn, resource.id).await?.is_some())
}

pub async fn create(permit: Permit<DraftResource>, State(app): State<App>, upload: Upload) -> Result<Response, Fault> {
    let (lang, group, draft) = (permit.lang(), &permit.target, typed(&upload));
    let this_year = i64::from(app.clock.today(&permit.actor.zone()).year());
    let conn = app.db.reader().await?;
    let origins = queries::list_origins(&conn, group.id, this_year, None).await?;
    let choices = Choices { origins, groups: queries::list_groups(&conn).await? };
    drop(conn);
    let refuse =
        |errors: &FormErrors| Ok(visit::refuse(&app, &permit, pages::new(lang, group, &choices, &draft, errors)));
    let mut errors = FormErrors::new();
    let others = other_groups::ticked(lang, &draft.groups, &choices.groups, Some(group.id), &mut errors);
    let sound = draft.check(lang, &choices.origins, &mut errors);
    let stored = receive(&app, lang, &upload, &mut errors).await?;
    let (Some(sound), true) = (sound, errors.is_empty()) else { return refuse(&errors) };
    let tx = app.db.begin(&permit).await?;
    // The same title by the same person is a form that was sent twice.
    if let Some(slug) = queries::find_same_draft(&tx, group.id, permit.person()?, sound.title).await? {
        return Ok(visit::go(lang, &format!("/library/{slug}"), "drafted").into_response());
    }
    let slug = unused_slug(&tx, sound.title).await?;
    let resource = queries::insert_draft(&tx, &slug, group.id, &sound).await?;
    others_of::put(&tx, resource, &others).await?;
    let file = match &stored {
        Some(stored) => Some(files::insert(&tx, stored).await?),
        None => None,
    };
    editions::insert_edition(&tx, resource, 1, "", (file, sound.url)).await?;
    file_texts::jobs::enqueue(&tx, resource, file).await?;
    tx.commit(&ResourceDrafted { resource, group: group.id }).await?;
    Ok(visit::go(lang, &format!("/library/{slug}"), "drafted").into_response())
}

/// What the form of a resource offers.
pub struct Choices {
    /// What it may come from.
    pub origins: Vec<Candidate>,
    pub groups: Vec<Group>,
}

/// What is offered for a resource, and the link of its draft. A published one gets another file or link only with a new edition.
async fn choices(
    app: &App,
    permit: &Permit<ChangeResource>,
    conn: &Conn,
    resource: &Resource,
) -> Result<(Choices, Option<String>), Fault> {
    let this_year = i64::from(app.clock.today(&permit.actor.zone()).year());
    let origins = match resource.group_id {
        Some(group) => queries::list_origins(conn, group, this_year, resource.origin()).await?,
        None => Vec::new(),
    };
    let newest = match resource.state {
        ResourceState::Draft => editions::find_newest(conn, resource.id).await?,
        _ => None,
    };
    let choices = Choices { origins, groups: queries::list_groups(conn).await? };
    Ok((choices, newest.and_then(|edition| edition.url)))
}

pub async fn edit(permit: Permit<ChangeResource>, State(app): State<App>) -> Result<Response, Fault> {
    let (choices, url) = choices(&app, &permit, &app.db.reader().await?, &permit.target).await?;
    let draft = Draft::of(&permit.target, url.as_deref());
    let page = pages::change(permit.lang(), &permit.target, &choices, &draft, &FormErrors::new(), None);
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
    let (choices, url) = choices(&app, &permit, &tx, &resource).await?;
    let saved = Draft::of(&resource, url.as_deref());
    let (overtaken, differences) = (draft.version != saved.version, pages::compare(lang, &saved, &draft, &choices));
    let others = other_groups::ticked(lang, &draft.groups, &choices.groups, resource.group_id, &mut errors);
    let answer = visit::go(lang, &format!("/library/{}", resource.slug), "changed").into_response();
    // What is sent twice is the second time what was saved already.
    if differences.is_empty() && stored.is_none() && errors.is_empty() {
        return Ok(answer);
    }
    errors.require(resource.state.can_change(), "", t::not_published(lang));
    let (Some(sound), false) = (draft.check(lang, &choices.origins, &mut errors), overtaken) else {
        drop(tx);
        if stored.is_some() {
            errors.add("file", t::file_again(lang));
        }
        let differences = overtaken.then_some(differences);
        let page = pages::change(lang, &resource, &choices, &draft, &errors, differences);
        return Ok(visit::refuse(&app, &permit, page));
    };
    if !queries::set(&tx, &resource, &sound).await? {
        return Err(Fault::internal("a resource changed inside a transaction"));
    }
    keep(&tx, &resource, &others).await?;
    if resource.state == ResourceState::Draft {
        let file = match &stored {
            Some(stored) => Some(files::insert(&tx, stored).await?),
            None => None,
        };
        editions::set_draft(&tx, resource.id, file, sound.url).await?;
        file_texts::jobs::enqueue(&tx, resource.id, file).await?;
    }
    tx.commit(&ResourceChanged { resource: resource.id }).await?;
    Ok(answer)
}

pub async fn publish(permit: Permit<PublishResource>, State(app): State<App>) -> Result<Response, Fault> {
    let lang = permit.lang();
    let year = i64::from(app.clock.today(&permit.actor.zone()).year());
    let tx = app.db.begin(&permit).await?;
    let resource = queries::find_by_slug(&tx, &permit.key).await?.ok_or(Fault::NotFound)?;
    let practice = practices::find(&tx, resource.id).await?;
    let mut errors = FormErrors::new();
    if let Some(practice) = &practice {
        Practice::of(&resource, practice).check(lang, true, &mut errors);
    }
    let why = match (has_content(&tx, &resource).await?, errors.is_empty()) {
        (true, true) => None,
        (true, false) => Some(t::practice_unfinished(lang)),
        (false, _) => Some(t::nothing_to_hand_out(lang)),
    };
    if let (ResourceState::Draft, Some(why)) = (resource.state, why) {
        drop(tx);
        let page = compose(&app, &permit, "", "", &FormErrors::one("", why)).await?;
        return Ok(visit::refuse(&app, &permit, page));
    }
    // Pressed twice is published once.
    if queries::set_published(&tx, resource.id, year).await? {
        editions::set_published(&tx, resource.id, 1).await?;
        practices::set_published(&tx, resource.id, app.clock.today(&permit.actor.zone())).await?;
        announce(tx, &resource).await?;
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
    windows::delete(&tx, resource.id).await?;
    transcripts::queries::delete_of_draft(&tx, resource.id).await?;
    practices::delete(&tx, resource.id).await?;
    if !queries::delete_draft(&tx, resource.id).await? {
        drop(tx);
        let page = compose(&app, &permit, "", "", &FormErrors::one("", t::not_a_draft(lang))).await?;
        return Ok(visit::refuse(&app, &permit, page));
    }
    tx.commit(&DraftDropped { resource: resource.id }).await?;
    let group = resource.group_slug.as_deref().unwrap_or_default();
    Ok(visit::go(lang, &format!("/library?group={group}"), "dropped").into_response())
}
