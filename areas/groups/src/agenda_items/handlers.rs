//! Agenda items over HTTP.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::access::{Action, Permit};
use kernel::app::App;
use kernel::db::Conn;
use kernel::faults::Fault;
use kernel::forms::Form;
use kernel::paging::After;
use nouns::groups::AgendaChanged;
use ui::{FormErrors, visit};

use super::domain::{Draft, ITEMS_MAX, Source, Sources};
use super::pages;
use super::policy::{AddItem, ChangeItem, ListItems, MoveItem, RemoveItem};
use super::queries::{self, Found, Item};
use crate::actions::queries::list_open;
use crate::meetings::queries::Meeting;
use crate::words as t;

async fn sources(app: &App, conn: &Conn, group: Option<nouns::GroupId>) -> Result<Sources, Fault> {
    let Some(group) = group else {
        return Ok(Sources { topics: Vec::new(), challenges: Vec::new(), open: Vec::new() });
    };
    let year = i64::from(app.clock.today(&jiff::tz::TimeZone::UTC).year());
    Ok(Sources {
        topics: queries::list_topics(conn, group, year).await?,
        challenges: queries::list_challenges(conn, group).await?,
        open: list_open(conn, group, None, &After::read("")).await?.rows,
    })
}

async fn desk<A: Action>(
    app: &App,
    permit: &Permit<A>,
    meeting: &Meeting,
    draft: &Draft,
    errors: &FormErrors,
) -> Result<ui::Page<'static>, Fault> {
    let conn = app.db.reader().await?;
    let items = queries::list_items(&conn, meeting.id).await?;
    let sources = sources(app, &conn, meeting.group_id).await?;
    let shown = pages::Desk { meeting, items: &items, sources: &sources, draft, zone: permit.actor.zone() };
    Ok(pages::desk(permit.lang(), &shown, errors))
}

pub async fn list(permit: Permit<ListItems>, State(app): State<App>) -> Result<Response, Fault> {
    let page = desk(&app, &permit, &permit.target, &Draft::default(), &FormErrors::new()).await?;
    Ok(visit::show(&app, &permit, page.done(pages::done(&permit.visit))))
}

pub async fn create(
    permit: Permit<AddItem>,
    State(app): State<App>,
    Form(draft): Form<Draft>,
) -> Result<Response, Fault> {
    let (lang, meeting) = (permit.lang(), &permit.target);
    let tx = app.db.begin(&permit).await?;
    let items = queries::list_items(&tx, meeting.id).await?;
    let sources = sources(&app, &tx, meeting.group_id).await?;
    let checked = draft.check(lang, &sources, Source::Nothing).and_then(|sound| {
        if items.len() < ITEMS_MAX { Ok(sound) } else { Err(FormErrors::one("", t::agenda_long(lang, 40))) }
    });
    let sound = match checked {
        Ok(sound) => sound,
        Err(errors) => {
            drop(tx);
            return Ok(visit::refuse(&app, &permit, desk(&app, &permit, meeting, &draft, &errors).await?));
        }
    };
    // The second click on the button is no second item.
    let is_there = items.iter().any(|item| {
        item.title == sound.title
            && item.lasts == sound.lasts
            && item.presenter == sound.presenter
            && item.about == sound.about
    });
    if !is_there {
        queries::insert(&tx, meeting.id, &sound).await?;
        tx.commit(&AgendaChanged { meeting: meeting.id, group: meeting.group_id }).await?;
    }
    Ok(visit::go(lang, &format!("/events/{}/agenda-items", meeting.slug), "added").into_response())
}

/// The item as it is now; it may have been taken off meanwhile.
async fn fresh(conn: &Conn, found: &Found) -> Result<Item, Fault> {
    let items = queries::list_items(conn, found.meeting).await?;
    items.into_iter().find(|item| item.id == found.id).ok_or(Fault::NotFound)
}

pub async fn edit(permit: Permit<ChangeItem>, State(app): State<App>) -> Result<Response, Fault> {
    let conn = app.db.reader().await?;
    let item = fresh(&conn, &permit.target).await?;
    let sources = sources(&app, &conn, permit.target.group_id).await?;
    let page =
        pages::change(permit.lang(), &permit.target, &item, &sources, &Draft::of(&item), &FormErrors::new(), None);
    Ok(visit::show(&app, &permit, page))
}

pub async fn change(
    permit: Permit<ChangeItem>,
    State(app): State<App>,
    Form(draft): Form<Draft>,
) -> Result<Response, Fault> {
    let (lang, found) = (permit.lang(), &permit.target);
    let tx = app.db.begin(&permit).await?;
    let item = fresh(&tx, found).await?;
    let sources = sources(&app, &tx, found.group_id).await?;
    let saved = Draft::of(&item);
    let answer = visit::go(lang, &back(found), "changed").into_response();
    let differences = pages::compare(lang, &sources, &saved, &draft);
    if differences.is_empty() {
        return Ok(answer);
    }
    let checked = draft.check(lang, &sources, Source::of(&item));
    let is_overtaken = draft.version != saved.version;
    match checked {
        Ok(sound) if !is_overtaken => {
            queries::set(&tx, &item, &sound).await?;
            tx.commit(&AgendaChanged { meeting: found.meeting, group: found.group_id }).await?;
            Ok(answer)
        }
        checked => {
            drop(tx);
            let errors = checked.err().unwrap_or_default();
            let page =
                pages::change(lang, found, &item, &sources, &draft, &errors, is_overtaken.then_some(differences));
            Ok(visit::refuse(&app, &permit, page))
        }
    }
}

fn back(found: &Found) -> String {
    format!("/events/{}/agenda-items", found.meeting_slug)
}

pub async fn move_up(permit: Permit<MoveItem>, State(app): State<App>) -> Result<Response, Fault> {
    shift(permit, app, true).await
}

pub async fn move_down(permit: Permit<MoveItem>, State(app): State<App>) -> Result<Response, Fault> {
    shift(permit, app, false).await
}

async fn shift(permit: Permit<MoveItem>, app: App, up: bool) -> Result<Response, Fault> {
    let found = &permit.target;
    let tx = app.db.begin(&permit).await?;
    if queries::set_place(&tx, found.id, found.meeting, up).await? {
        tx.commit(&AgendaChanged { meeting: found.meeting, group: found.group_id }).await?;
    }
    Ok(visit::go(permit.lang(), &back(found), "moved").into_response())
}

pub async fn remove(permit: Permit<RemoveItem>, State(app): State<App>) -> Result<Response, Fault> {
    let found = &permit.target;
    let tx = app.db.begin(&permit).await?;
    if queries::delete(&tx, found.id).await? {
        tx.commit(&AgendaChanged { meeting: found.meeting, group: found.group_id }).await?;
    }
    Ok(visit::go(permit.lang(), &back(found), "removed").into_response())
}
