//! Facts over HTTP.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::access::Permit;
use kernel::app::App;
use kernel::faults::Fault;
use kernel::forms::Form;
use nouns::watch::{FactAdded, FactChanged, FactEnded};
use ui::{FormErrors, visit};

use super::domain::Draft;
use super::policy::{AddFact, ChangeFact, EndFact};
use super::{pages, queries};
use crate::dossiers::queries::set_changed;
use crate::words as t;

pub async fn new(permit: Permit<AddFact>, State(app): State<App>) -> Result<Response, Fault> {
    let today = app.clock.today(&permit.actor.zone());
    let draft = Draft {
        checked_on: today.to_string(),
        source_url: permit.target.source_url.clone().into(),
        ..Draft::default()
    };
    Ok(visit::show(&app, &permit, pages::new(permit.lang(), &permit.target, &draft, &FormErrors::new())))
}

pub async fn create(
    permit: Permit<AddFact>,
    State(app): State<App>,
    Form(draft): Form<Draft>,
) -> Result<Response, Fault> {
    let (lang, dossier) = (permit.lang(), &permit.target);
    let mut errors = FormErrors::new();
    let tx = app.db.begin(&permit).await?;
    errors.require(queries::count_facts(&tx, dossier.id).await? < queries::MOST, "", t::facts_many(lang));
    let Some(sound) = draft.check(lang, app.clock.today(&permit.actor.zone()), &mut errors) else {
        drop(tx);
        return Ok(visit::refuse(&app, &permit, pages::new(lang, dossier, &draft, &errors)));
    };
    // Saying it twice is saying it once.
    if !queries::says(&tx, dossier.id, &sound).await? {
        let fact = queries::insert_fact(&tx, dossier.id, &sound, false).await?;
        set_changed(&tx, dossier.id).await?;
        tx.commit(&FactAdded { fact, dossier: dossier.id }).await?;
    }
    Ok(visit::go(lang, &format!("/dossiers/{}", dossier.slug), "changed").into_response())
}

pub async fn edit(permit: Permit<ChangeFact>, State(app): State<App>) -> Result<Response, Fault> {
    let fact = queries::find_fact(&app.db.reader().await?, permit.key).await?.ok_or(Fault::NotFound)?;
    let page = pages::change(permit.lang(), &permit.target, &fact, &Draft::of(&fact), &FormErrors::new(), None);
    Ok(visit::show(&app, &permit, page))
}

pub async fn change(
    permit: Permit<ChangeFact>,
    State(app): State<App>,
    Form(draft): Form<Draft>,
) -> Result<Response, Fault> {
    let (lang, owned) = (permit.lang(), &permit.target);
    let tx = app.db.begin(&permit).await?;
    let fact = queries::find_fact(&tx, permit.key).await?.ok_or(Fault::NotFound)?;
    let saved = Draft::of(&fact);
    let answer = visit::go(lang, &format!("/dossiers/{}", owned.slug), "changed").into_response();
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
        return Ok(visit::refuse(&app, &permit, pages::change(lang, owned, &fact, &draft, &errors, differences)));
    };
    if !queries::set_fact(&tx, &fact, &sound).await? {
        return Err(Fault::internal("a fact changed inside a transaction"));
    }
    set_changed(&tx, fact.dossier).await?;
    tx.commit(&FactChanged { fact: fact.id, dossier: fact.dossier }).await?;
    Ok(answer)
}

pub async fn end(permit: Permit<EndFact>, State(app): State<App>) -> Result<Response, Fault> {
    let tx = app.db.begin(&permit).await?;
    // Pressed twice it is taken out once.
    if let Some(fact) = queries::find_fact(&tx, permit.key).await?
        && queries::end_fact(&tx, &fact).await?
    {
        set_changed(&tx, fact.dossier).await?;
        tx.commit(&FactEnded { fact: fact.id, dossier: fact.dossier }).await?;
    }
    Ok(visit::go(permit.lang(), &format!("/dossiers/{}", permit.target.slug), "out").into_response())
}
