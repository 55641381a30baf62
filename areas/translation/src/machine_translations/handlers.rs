//! Translations over HTTP.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::access::{Action, Permit};
use kernel::app::App;
use kernel::faults::Fault;
use kernel::jobs::enqueue;
use kernel::limits::Limit;
use kernel::translating::Translator;
use nouns::translation::TranslationAsked;
use ui::visit;

use super::domain::{self, LOST, State as How};
use super::jobs::{Job, TRANSLATE};
use super::pages;
use super::policy::{AskTranslation, ShowTranslation, Wanted};
use super::queries::{self, Key, New};

fn key<A: Action<Target = Wanted>>(permit: &Permit<A>) -> Key<'_> {
    Key { kind: &permit.target.kind, thing: permit.target.text.uuid(), lang: permit.lang() }
}

async fn shown<A: Action<Target = Wanted>>(
    app: &App,
    permit: &Permit<A>,
    text: &domain::Text,
) -> Result<ui::Page<'static>, Fault> {
    let made = queries::find(&app.db.reader().await?, key(permit)).await?;
    // One of what the text said before is none.
    let made = made.filter(|made| made.mark == text.original.mark());
    Ok(pages::show(permit.lang(), &permit.target, text, made.map(|made| (made.stands(app.clock.now()), made)).as_ref()))
}

pub async fn show(permit: Permit<ShowTranslation>, State(app): State<App>) -> Result<Response, Fault> {
    let text = domain::read(&app, &permit).await?;
    Ok(visit::show(&app, &permit, shown(&app, &permit, &text).await?))
}

/// As many thousands of characters as are sent, beside the first, which each press takes.
fn weight(text: &domain::Text) -> u32 {
    let length: usize = text.original.parts.iter().map(|part| part.text.chars().count()).sum();
    u32::try_from(length / 1000).unwrap_or(u32::MAX)
}

pub async fn create(permit: Permit<AskTranslation>, State(app): State<App>) -> Result<Response, Fault> {
    let (lang, text) = (permit.lang(), domain::read(&app, &permit).await?);
    let Wanted { kind, text: id } = &permit.target;
    if text.hindrance.is_some() {
        let page = shown(&app, &permit, &text).await?;
        return Ok(visit::refuse(&app, &permit, page));
    }
    let leads_to = visit::go(lang, &format!("/machine-translations/{kind}/{id}"), "").into_response();
    let mark = text.original.mark();
    let known = queries::find(&app.db.reader().await?, key(&permit)).await?;
    // What is there already costs no more than the press.
    let now = app.clock.now();
    if known.is_some_and(|made| made.mark == mark && made.stands(now) != How::Failed) {
        return Ok(leads_to);
    }
    if weight(&text) > 0 {
        app.limits.take_many(Limit::Translate, &permit.person()?.to_string(), weight(&text))?;
    }
    let tx = app.db.begin(&permit).await?;
    let new = New { mark, source: text.from.as_deref(), translator: Translator::name(&app.config) };
    let lost = now.saturating_sub(LOST).map_err(Fault::internal)?;
    if queries::insert(&tx, key(&permit), &new, lost).await? {
        let job = Job { kind: kind.clone(), text: *id, lang: lang.tag().to_owned() };
        enqueue(&tx, &TRANSLATE, &job, tx.clock().now()).await?;
        tx.commit(&TranslationAsked { text: *id, kind: kind.clone(), lang: lang.tag().to_owned() }).await?;
    }
    Ok(leads_to)
}
