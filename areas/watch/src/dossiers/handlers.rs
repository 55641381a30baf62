//! Dossiers over HTTP.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::access::{Action, Permit};
use kernel::app::App;
use kernel::faults::Fault;
use kernel::forms::{Form, Query};
use kernel::paging::After;
use kernel::translating::offers;
use nouns::watch::{DossierChanged, DossierOpened};
use ui::{FormErrors, visit};

use super::domain::{Draft, Filter, slug};
use super::policy::{ChangeDossier, ListDossiers, ListVersions, OpenDossier, ShowDossier, place};
use super::queries::Dossier;
use super::{pages, queries};
use crate::explanations::policy::Explain;
use crate::explanations::queries::{list_explanations, list_groups};
use crate::facts::queries::list_facts;
use crate::follows::queries::is_followed;
use crate::links::queries::list_links;

pub async fn list(
    permit: Permit<ListDossiers>,
    State(app): State<App>,
    Query(filter): Query<Filter>,
) -> Result<Response, Fault> {
    let filter = filter.sound();
    let conn = app.db.reader().await?;
    let today = app.clock.today(&permit.actor.zone());
    let shown = pages::List {
        found: queries::list_page(&conn, &filter, today, &After::read(&filter.after)).await?.found()?,
        own: match permit.actor.person() {
            Some(person) => queries::list_own(&conn, person).await?,
            None => Vec::new(),
        },
        may_open: permit.may::<OpenDossier>(&place(queries::find_keeper(&conn).await?)),
        filter,
    };
    Ok(visit::show(&app, &permit, pages::list(permit.lang(), &shown)))
}

/// The page of a dossier, for this reader.
pub async fn compose<A: Action>(
    app: &App,
    permit: &Permit<A>,
    dossier: &Dossier,
    (address, errors): (&str, &FormErrors),
) -> Result<ui::Page<'static>, Fault> {
    let conn = app.db.reader().await?;
    let groups = list_groups(&conn).await?;
    let shown = pages::Shown {
        dossier,
        facts: list_facts(&conn, dossier.id).await?,
        explanations: list_explanations(&conn, dossier.id).await?,
        links: list_links(&conn, dossier.id, permit.actor.person()).await?,
        may_explain: groups
            .into_iter()
            .filter(|group| permit.may::<Explain>(&kernel::access::Place::at(group.id.uuid())))
            .collect(),
        may_change: permit.may::<ChangeDossier>(&place(dossier.keeper)),
        follows: match permit.actor.person() {
            Some(person) => Some(is_followed(&conn, dossier.id, person).await?),
            None => None,
        },
        reader: permit.actor.person(),
        translates: offers(&app.config, &permit.actor, true),
        today: app.clock.today(&permit.actor.zone()),
        zone: permit.actor.zone(),
    };
    Ok(pages::show(permit.lang(), &shown, address, errors).done(pages::done(&permit.visit)))
}

pub async fn show(permit: Permit<ShowDossier>, State(app): State<App>) -> Result<Response, Fault> {
    let page = compose(&app, &permit, &permit.target, ("", &FormErrors::new())).await?;
    Ok(visit::show(&app, &permit, page))
}

pub async fn new(permit: Permit<OpenDossier>, State(app): State<App>) -> Result<Response, Fault> {
    let today = app.clock.today(&permit.actor.zone());
    let draft = Draft { checked_on: today.to_string(), ..Draft::default() };
    Ok(visit::show(&app, &permit, pages::new(permit.lang(), &draft, &FormErrors::new())))
}

pub async fn create(
    permit: Permit<OpenDossier>,
    State(app): State<App>,
    Form(draft): Form<Draft>,
) -> Result<Response, Fault> {
    let lang = permit.lang();
    let mut errors = FormErrors::new();
    let Some(sound) = draft.check(lang, app.clock.today(&permit.actor.zone()), &mut errors) else {
        return Ok(visit::refuse(&app, &permit, pages::new(lang, &draft, &errors)));
    };
    let tx = app.db.begin(&permit).await?;
    let plain = slug(sound.title);
    // The same title is a form that was sent twice.
    if let Some(known) = queries::find_by_slug(&tx, &plain).await?.filter(|known| known.title == sound.title) {
        return Ok(visit::go(lang, &format!("/dossiers/{}", known.slug), "opened").into_response());
    }
    let mut slug = plain.clone();
    let mut number = 2;
    while slug == "new" || queries::has_slug(&tx, &slug).await? {
        slug = format!("{plain}-{number}");
        number += 1;
    }
    let dossier = queries::insert_dossier(&tx, &slug, &sound, false).await?;
    tx.commit(&DossierOpened { dossier }).await?;
    Ok(visit::go(lang, &format!("/dossiers/{slug}"), "opened").into_response())
}

pub async fn edit(permit: Permit<ChangeDossier>, State(app): State<App>) -> Result<Response, Fault> {
    let draft = Draft::of(&permit.target);
    Ok(visit::show(&app, &permit, pages::change(permit.lang(), &permit.target, &draft, &FormErrors::new(), None)))
}

pub async fn change(
    permit: Permit<ChangeDossier>,
    State(app): State<App>,
    Form(draft): Form<Draft>,
) -> Result<Response, Fault> {
    let lang = permit.lang();
    let tx = app.db.begin(&permit).await?;
    let dossier = queries::find_by_slug(&tx, &permit.key).await?.ok_or(Fault::NotFound)?;
    let saved = Draft::of(&dossier);
    let answer = visit::go(lang, &format!("/dossiers/{}", dossier.slug), "changed").into_response();
    let (overtaken, differences) = (draft.version != saved.version, pages::compare(lang, &saved, &draft));
    // What is sent twice is the second time what was saved already.
    if differences.is_empty() {
        return Ok(answer);
    }
    let mut errors = FormErrors::new();
    let sound = draft.check(lang, app.clock.today(&permit.actor.zone()), &mut errors);
    let (Some(sound), false) = (sound, overtaken) else {
        drop(tx);
        let differences = overtaken.then_some(differences);
        return Ok(visit::refuse(&app, &permit, pages::change(lang, &dossier, &draft, &errors, differences)));
    };
    if !queries::set_dossier(&tx, &dossier, &sound).await? {
        return Err(Fault::internal("a dossier changed inside a transaction"));
    }
    tx.commit(&DossierChanged { dossier: dossier.id }).await?;
    Ok(answer)
}

pub async fn versions(permit: Permit<ListVersions>, State(app): State<App>) -> Result<Response, Fault> {
    let conn = app.db.reader().await?;
    let earlier = queries::list_earlier(&conn, permit.target.id).await?;
    let facts = queries::list_earlier_facts(&conn, permit.target.id).await?;
    let page = pages::versions(permit.lang(), &permit.actor.zone(), &permit.target, &earlier, &facts);
    Ok(visit::show(&app, &permit, page))
}
