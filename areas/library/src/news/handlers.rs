//! News over HTTP.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::access::Permit;
use kernel::app::App;
use kernel::faults::Fault;
use kernel::forms::{Form, Line, Query};
use kernel::paging::{After, Paging};
use kernel::translating::offers;
use nouns::library::NewsPublished;
use serde::Deserialize;
use ui::{FormErrors, visit};

use super::policy::{ListNews, PublishNews, ShowNews};
use super::{pages, queries};
use crate::words as t;

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Draft {
    pub title: Line,
    pub words: String,
}

pub async fn list(
    permit: Permit<ListNews>,
    State(app): State<App>,
    Query(paging): Query<Paging>,
) -> Result<Response, Fault> {
    let news = queries::list_page(&app.db.reader().await?, &After::read(&paging.after)).await?.found()?;
    let may_publish = permit.may::<PublishNews>(&kernel::access::Place::INSTANCE);
    Ok(visit::show(&app, &permit, pages::list(permit.lang(), &permit.actor.zone(), &news, may_publish)))
}

pub async fn show(permit: Permit<ShowNews>, State(app): State<App>) -> Result<Response, Fault> {
    let translates = offers(&app.config, &permit.actor, true);
    Ok(visit::show(&app, &permit, pages::show(permit.lang(), &permit.actor.zone(), &permit.target, translates)))
}

pub async fn new(permit: Permit<PublishNews>, State(app): State<App>) -> Result<Response, Fault> {
    Ok(visit::show(&app, &permit, pages::new(permit.lang(), &Draft::default(), &FormErrors::new())))
}

pub async fn create(
    permit: Permit<PublishNews>,
    State(app): State<App>,
    Form(draft): Form<Draft>,
) -> Result<Response, Fault> {
    let lang = permit.lang();
    let (title, words) = (draft.title.trim(), draft.words.trim());
    let mut errors = FormErrors::new();
    errors.require((5..=150).contains(&title.chars().count()), "title", t::title_missing(lang));
    errors.require((1..=10_000).contains(&words.chars().count()), "words", t::words_missing(lang));
    if !errors.is_empty() {
        return Ok(visit::refuse(&app, &permit, pages::new(lang, &draft, &errors)));
    }
    let tx = app.db.begin(&permit).await?;
    let day = app.clock.today(&permit.actor.zone());
    let readable: String = places::fold(title).split_whitespace().take(8).collect::<Vec<_>>().join("-");
    let plain = format!("{day}-{readable}");
    let mut slug = plain.clone();
    let mut number = 2;
    while queries::find_by_slug(&tx, &slug).await?.is_some() {
        slug = format!("{plain}-{number}");
        number += 1;
    }
    let new = queries::NewNews {
        slug: &slug,
        title,
        words,
        at: app.clock.now(),
        group: None,
        source_url: None,
        example: false,
    };
    let news = queries::insert(&tx, &new).await?;
    tx.commit(&NewsPublished { news }).await?;
    Ok(visit::go(lang, &format!("/news/{slug}"), "").into_response())
}
