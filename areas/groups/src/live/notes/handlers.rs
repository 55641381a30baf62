//! Notes over HTTP.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::access::Permit;
use kernel::app::App;
use kernel::faults::Fault;
use kernel::forms::{Form, Query};
use kernel::paging::{After, Paging};
use nouns::groups::{MinutesWritten, NoteChanged, NoteWritten, NotesCarried};
use ui::{FormErrors, visit};

use super::domain::{Draft, NOTES_MAX, as_minutes};
use super::policy::{CarryNotes, ChangeNote, ListNotes, WriteNote};
use super::{pages, queries};
use crate::agenda_items::queries::list_items;
use crate::live::domain::Phase;
use crate::live::handlers::compose;
use crate::live::pages::Typed;
use crate::live::queries::find_current;
use crate::meetings::policy::place;
use crate::meetings::queries::find_by_slug;
use crate::minutes::domain::{Sound, State as Standing, WORDS_MAX};
use crate::minutes::queries as minutes;
use crate::words as t;

pub async fn list(
    permit: Permit<ListNotes>,
    State(app): State<App>,
    Query(paging): Query<Paging>,
) -> Result<Response, Fault> {
    let conn = app.db.reader().await?;
    let notes = queries::list(&conn, permit.target.id, &After::read(&paging.after)).await?.found()?;
    let own = pages::Own { slug: &permit.target.slug, writes: permit.may::<WriteNote>(&place(&permit.target)) };
    Ok(visit::show(&app, &permit, pages::list(permit.lang(), &permit.target, &notes, &own)))
}

pub async fn create(
    permit: Permit<WriteNote>,
    State(app): State<App>,
    Form(draft): Form<Draft>,
) -> Result<Response, Fault> {
    let lang = permit.lang();
    let tx = app.db.begin(&permit).await?;
    let meeting = find_by_slug(&tx, &permit.key).await?.ok_or(Fault::NotFound)?;
    let items = list_items(&tx, meeting.id).await?;
    let current = find_current(&tx, meeting.id).await?;
    let all = queries::count(&tx, meeting.id).await?;
    let checked = draft.check(lang, &items, current).and_then(|sound| {
        let mut errors = FormErrors::new();
        errors.require(Phase::of(&meeting, app.clock.now()).has_opened(), "", t::live_early(lang));
        errors.require(all < NOTES_MAX, "", t::notes_enough(lang));
        if errors.is_empty() { Ok(sound) } else { Err(errors) }
    });
    let (words, item) = match checked {
        Ok(sound) => sound,
        Err(errors) => {
            drop(tx);
            let typed = Typed { note: &draft.note, note_item: &draft.item, ..Typed::default() };
            return Ok(visit::refuse(&app, &permit, compose(&app, &permit, &meeting, &typed, &errors).await?));
        }
    };
    // The second click on the button is no second note.
    if !queries::is_newest(&tx, meeting.id, words).await? {
        let note = queries::insert(&tx, meeting.id, item, words).await?;
        tx.commit(&NoteWritten { meeting: meeting.id, note }).await?;
    }
    Ok(visit::go(lang, &format!("/events/{}/live", meeting.slug), "noted").into_response())
}

pub async fn edit(permit: Permit<ChangeNote>, State(app): State<App>) -> Result<Response, Fault> {
    let (meeting, note) = &permit.target;
    let items = list_items(&app.db.reader().await?, meeting.id).await?;
    let page = pages::change(permit.lang(), meeting, note, &items, &Draft::of(note), &FormErrors::new(), None);
    Ok(visit::show(&app, &permit, page))
}

pub async fn change(
    permit: Permit<ChangeNote>,
    State(app): State<App>,
    Form(draft): Form<Draft>,
) -> Result<Response, Fault> {
    let lang = permit.lang();
    let (meeting, _) = &permit.target;
    let (_, id) = permit.key;
    let tx = app.db.begin(&permit).await?;
    let note = queries::find(&tx, meeting.id, id).await?.ok_or(Fault::NotFound)?;
    let items = list_items(&tx, meeting.id).await?;
    let saved = Draft::of(&note);
    let answer = visit::go(lang, &format!("/events/{}/live", meeting.slug), "note-changed").into_response();
    let differences = pages::compare(lang, &items, &saved, &draft);
    // What is sent twice is the second time what was saved already.
    if differences.is_empty() {
        return Ok(answer);
    }
    let checked = draft.check(lang, &items, None);
    let is_overtaken = draft.version != saved.version;
    match checked {
        Ok((words, item)) if !is_overtaken => {
            queries::set(&tx, &note, item, words).await?;
            tx.commit(&NoteChanged { meeting: meeting.id, note: note.id }).await?;
            Ok(answer)
        }
        checked => {
            drop(tx);
            let errors = checked.err().unwrap_or_default();
            let overtaken = is_overtaken.then_some(differences);
            Ok(visit::refuse(&app, &permit, pages::change(lang, meeting, &note, &items, &draft, &errors, overtaken)))
        }
    }
}

pub async fn transfer(permit: Permit<CarryNotes>, State(app): State<App>) -> Result<Response, Fault> {
    let lang = permit.lang();
    let group = permit.target.group_id.ok_or(Fault::NotFound)?;
    let tx = app.db.begin(&permit).await?;
    let meeting = find_by_slug(&tx, &permit.key).await?.ok_or(Fault::NotFound)?;
    let saved = minutes::find(&tx, meeting.id).await?;
    let waiting = queries::list_waiting(&tx, meeting.id).await?;
    let answer = visit::go(lang, &format!("/events/{}/minutes/changes/new", meeting.slug), "written").into_response();
    // What is in the draft already is not put in again.
    if waiting.is_empty() {
        return Ok(answer);
    }
    let added = as_minutes(&waiting);
    let words = match saved.as_ref().map(|saved| saved.words.trim()) {
        Some(known) if !known.is_empty() => format!("{known}\n\n{added}"),
        _ => added,
    };
    let mut errors = FormErrors::new();
    let is_draft = saved.as_ref().is_none_or(|saved| saved.state == Standing::Draft);
    errors.require(is_draft, "", t::notes_minutes_published(lang));
    errors.require(words.chars().count() <= WORDS_MAX, "", t::notes_minutes_long(lang));
    if !errors.is_empty() {
        drop(tx);
        return Ok(visit::refuse(&app, &permit, compose(&app, &permit, &meeting, &Typed::default(), &errors).await?));
    }
    match &saved {
        Some(saved) => {
            let sound =
                Sound { words: &words, recording_url: saved.recording_url.as_deref(), is_public: saved.is_public };
            minutes::set(&tx, meeting.id, saved.version, &sound).await?;
        }
        None => {
            minutes::insert(&tx, meeting.id, &Sound { words: &words, recording_url: None, is_public: false }).await?;
        }
    }
    queries::set_carried(&tx, meeting.id).await?;
    tx.note(&NotesCarried { meeting: meeting.id, group }).await?;
    tx.commit(&MinutesWritten { meeting: meeting.id, group }).await?;
    Ok(answer)
}
