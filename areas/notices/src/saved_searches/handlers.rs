//! Saved searches over HTTP.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::access::{Action, Permit};
use kernel::actor::{digest, new_secret};
use kernel::app::App;
use kernel::faults::Fault;
use kernel::forms::Form;
use kernel::search::{find_keys, list_languages};
use nouns::notices::{SavedSearchChanged, SavedSearchEnded, SearchFeedEnded, SearchFeedMade, SearchSaved};
use ui::{FormErrors, href, visit};

use super::domain::{COUNTED, Draft, Rhythm, SAVED_MAX, Sent, asked};
use super::pages;
use super::policy::{ChangeSearch, EndSearch, EndSearchFeed, ListSearches, MakeSearchFeed, SaveSearch, ShowSearch};
use super::queries::{self, Saved};
use crate::words as t;

const LIST: &str = "/account/searches";

fn path(saved: &Saved) -> String {
    format!("{LIST}/{}", saved.id)
}

async fn own<A: Action>(app: &App, permit: &Permit<A>, errors: &FormErrors) -> Result<ui::Page<'static>, Fault> {
    let saved = queries::list_saved(&app.db.reader().await?, permit.person()?).await?;
    Ok(pages::list(permit.lang(), &saved, &permit.actor.zone(), errors))
}

pub async fn list(permit: Permit<ListSearches>, State(app): State<App>) -> Result<Response, Fault> {
    let page = own(&app, &permit, &FormErrors::new()).await?;
    Ok(visit::show(&app, &permit, page.done(pages::done(&permit.visit))))
}

pub async fn create(
    permit: Permit<SaveSearch>,
    State(app): State<App>,
    Form(sent): Form<Sent>,
) -> Result<Response, Fault> {
    let (lang, person) = (permit.lang(), permit.person()?);
    let new = match sent.check(lang) {
        Ok(new) => new,
        Err(errors) => return Ok(visit::refuse(&app, &permit, own(&app, &permit, &errors).await?)),
    };
    let tx = app.db.begin(&permit).await?;
    let saved = queries::list_saved(&tx, person).await?;
    // Saving the same twice is having it once.
    if saved.iter().any(|saved| new.is(saved)) {
        return Ok(visit::go(lang, LIST, "saved").into_response());
    }
    if saved.len() >= SAVED_MAX {
        drop(tx);
        let errors = FormErrors::one("", t::saved_many(lang, &SAVED_MAX.to_string()));
        return Ok(visit::refuse(&app, &permit, own(&app, &permit, &errors).await?));
    }
    let search = queries::insert_saved(&tx, person, &new).await?;
    // What there is today already is no news.
    let there = list_languages(&tx).await?;
    let asked = asked(&app, &there, (new.question, &new.filter), tx.clock().now())?;
    queries::insert_finds(&tx, search, &find_keys(&tx, &permit.actor, &asked, COUNTED + 1).await?).await?;
    tx.commit(&SearchSaved { search, person }).await?;
    Ok(visit::go(lang, LIST, "saved").into_response())
}

pub async fn show(permit: Permit<ShowSearch>, State(app): State<App>) -> Result<Response, Fault> {
    let draft = Draft::of(&permit.target);
    let page = pages::show(permit.lang(), &permit.target, &draft, None, &FormErrors::new());
    Ok(visit::show(&app, &permit, page.done(pages::done(&permit.visit))))
}

pub async fn update(
    permit: Permit<ChangeSearch>,
    State(app): State<App>,
    Form(draft): Form<Draft>,
) -> Result<Response, Fault> {
    let (lang, person) = (permit.lang(), permit.person()?);
    let (name, rhythm) = match draft.check(lang) {
        Ok(sound) => sound,
        Err(errors) => {
            return Ok(visit::refuse(&app, &permit, pages::show(lang, &permit.target, &draft, None, &errors)));
        }
    };
    let tx = app.db.begin(&permit).await?;
    let fresh = queries::find_saved(&tx, permit.key).await?.ok_or(Fault::NotFound)?;
    if (fresh.name.as_str(), fresh.rhythm) == (name, rhythm) {
        return Ok(visit::go(lang, LIST, "changed").into_response());
    }
    queries::set_saved(&tx, fresh.id, name, rhythm).await?;
    if rhythm == Rhythm::Never {
        queries::end_waiting(&tx, person, fresh.id).await?;
    }
    // Who was told nothing is told from now on, and not what came meanwhile.
    if fresh.rhythm == Rhythm::Never {
        let there = list_languages(&tx).await?;
        let asked = asked(&app, &there, (&fresh.question, &fresh.filter()), tx.clock().now())?;
        queries::insert_finds(&tx, fresh.id, &find_keys(&tx, &permit.actor, &asked, COUNTED + 1).await?).await?;
        queries::set_looked(&tx, &fresh).await?;
    }
    tx.commit(&SavedSearchChanged { search: fresh.id, person }).await?;
    Ok(visit::go(lang, LIST, "changed").into_response())
}

pub async fn end(permit: Permit<EndSearch>, State(app): State<App>) -> Result<Response, Fault> {
    let (search, person) = (permit.key, permit.person()?);
    let tx = app.db.begin(&permit).await?;
    queries::end_waiting(&tx, person, search).await?;
    if queries::delete_saved(&tx, search).await? {
        tx.commit(&SavedSearchEnded { search, person }).await?;
    }
    Ok(visit::go(permit.lang(), LIST, "search-ended").into_response())
}

/// The secret is on the page that answers, once: it is not kept, so no other page could show it.
pub async fn make_feed(permit: Permit<MakeSearchFeed>, State(app): State<App>) -> Result<Response, Fault> {
    let (lang, search, person) = (permit.lang(), permit.key, permit.person()?);
    let secret = new_secret();
    let tx = app.db.begin(&permit).await?;
    if !queries::set_feed(&tx, search, Some(digest(&secret))).await? {
        return Err(Fault::NotFound);
    }
    tx.commit(&SearchFeedMade { search, person }).await?;
    let link = app.config.link(&href(lang, &format!("/feeds/{secret}/search.atom")));
    let saved = Saved { has_feed: true, ..permit.target.clone() };
    let page = pages::show(lang, &saved, &Draft::of(&saved), Some(&link), &FormErrors::new());
    Ok(visit::show(&app, &permit, page))
}

pub async fn end_feed(permit: Permit<EndSearchFeed>, State(app): State<App>) -> Result<Response, Fault> {
    let (search, person) = (permit.key, permit.person()?);
    let tx = app.db.begin(&permit).await?;
    if queries::set_feed(&tx, search, None).await? {
        tx.commit(&SearchFeedEnded { search, person }).await?;
    }
    Ok(visit::go(permit.lang(), &path(&permit.target), "feed-ended").into_response())
}
