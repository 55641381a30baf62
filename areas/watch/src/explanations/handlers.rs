//! Explanations over HTTP.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::access::Permit;
use kernel::app::App;
use kernel::faults::Fault;
use kernel::forms::Form;
use nouns::watch::DossierExplained;
use serde::Deserialize;
use ui::{FormErrors, Overtaken, visit};

use super::policy::Explain;
use super::{pages, queries};
use crate::words as t;

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Draft {
    pub words: String,
    /// The number of the text that it was made from; 0 if there was none.
    pub version: String,
}

pub const WORDS_MAX: usize = 10_000;

pub async fn edit(permit: Permit<Explain>, State(app): State<App>) -> Result<Response, Fault> {
    let target = &permit.target;
    let found = queries::find_explanation(&app.db.reader().await?, target.dossier.id, target.group.id).await?;
    let draft = found.map_or_else(
        || Draft { version: "0".into(), ..Draft::default() },
        |one| Draft { words: one.words, version: one.version.to_string() },
    );
    let page = pages::edit(permit.lang(), target, &draft, &FormErrors::new(), None);
    Ok(visit::show(&app, &permit, page))
}

pub async fn set(permit: Permit<Explain>, State(app): State<App>, Form(draft): Form<Draft>) -> Result<Response, Fault> {
    let (lang, target) = (permit.lang(), &permit.target);
    let (dossier, group) = (target.dossier.id, target.group.id);
    let typed = draft.words.trim();
    let tx = app.db.begin(&permit).await?;
    let saved = queries::find_explanation(&tx, dossier, group).await?;
    let (words, version) = saved.as_ref().map_or(("", 0), |one| (one.words.as_str(), one.version));
    let answer = visit::go(lang, &format!("/dossiers/{}", target.dossier.slug), "explained").into_response();
    // What is sent twice is the second time what was saved already.
    if words == typed {
        return Ok(answer);
    }
    let mut errors = FormErrors::new();
    errors.require(typed.chars().count() <= WORDS_MAX, "words", t::explanation_long(lang));
    let is_overtaken = draft.version != version.to_string();
    if is_overtaken || !errors.is_empty() {
        drop(tx);
        let overtaken = is_overtaken.then(|| Overtaken::new(lang).field(t::explanation_label(lang), words, typed));
        let draft = Draft { words: typed.to_owned(), version: version.to_string() };
        return Ok(visit::refuse(&app, &permit, pages::edit(lang, target, &draft, &errors, overtaken)));
    }
    // Without words there is no explanation.
    if typed.is_empty() {
        queries::delete_explanation(&tx, dossier, group).await?;
    } else {
        queries::set_explanation(&tx, dossier, group, typed).await?;
    }
    tx.commit(&DossierExplained { dossier, group }).await?;
    Ok(answer)
}
