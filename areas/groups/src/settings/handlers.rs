//! The rules of entry over HTTP.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::access::Permit;
use kernel::app::App;
use kernel::faults::Fault;
use kernel::forms::Form;
use nouns::groups::EntryChanged;
use ui::{FormErrors, visit};

use super::domain::Draft;
use super::policy::SetEntry;
use super::{pages, queries};

pub async fn show(permit: Permit<SetEntry>, State(app): State<App>) -> Result<Response, Fault> {
    let entry = queries::find_entry(&app.db.reader().await?, permit.target.id).await?;
    let page = pages::edit(permit.lang(), &permit.target, &Draft::of(&entry), None, &FormErrors::new());
    Ok(visit::show(&app, &permit, page.done(pages::done(&permit.visit))))
}

pub async fn update(
    permit: Permit<SetEntry>,
    State(app): State<App>,
    Form(mut draft): Form<Draft>,
) -> Result<Response, Fault> {
    let (lang, group) = (permit.lang(), &permit.target);
    let tx = app.db.begin(&permit).await?;
    let entry = queries::find_entry(&tx, group.id).await?;
    let (mode, errors) = draft.check(lang);
    let was_overtaken = draft.revision != entry.revision.to_string();
    let (Some(mode), true, false) = (mode, errors.is_empty(), was_overtaken) else {
        drop(tx);
        // What was typed stays in the form; sent again it is put in the place of what is saved now.
        let saved = Draft::of(&entry);
        draft.revision.clone_from(&saved.revision);
        let overtaken = was_overtaken.then(|| pages::compare(lang, &saved, &draft));
        let page = pages::edit(lang, group, &draft, overtaken.as_ref(), &errors);
        return Ok(visit::refuse(&app, &permit, page));
    };
    queries::set_mode(&tx, group.id, mode).await?;
    queries::delete_questions(&tx, group.id).await?;
    for (position, (_, _, words)) in (1..).zip(draft.questions().iter().filter(|(_, _, words)| !words.is_empty())) {
        queries::insert_question(&tx, group.id, position, words).await?;
    }
    if draft.agreement.trim() != entry.agreement() {
        queries::insert_agreement(&tx, group.id, draft.agreement.trim()).await?;
    }
    tx.commit(&EntryChanged { group: group.id }).await?;
    Ok(visit::go(lang, &format!("/groups/{}/settings", group.slug), "settings").into_response())
}
