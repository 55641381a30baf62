//! The page of one registration, for whoever has its secret. Reading it changes nothing: programs that look through mail
//! follow every link.

use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Response};
use kernel::access::{Action, Permit};
use kernel::app::App;
use kernel::db::Tx;
use kernel::faults::Fault;
use kernel::forms::Form;
use nouns::groups::{FeedbackGiven, RegistrationAttended, RegistrationConfirmed};
use ui::{FormErrors, Page, visit};

use super::domain::{State as Standing, is_fresh, is_open};
use super::handlers::give_back;
use super::jobs::tell_all;
use super::policy::{CancelTicket, ConfirmTicket, GiveTicketFeedback, ShowTicket, Ticket, VerifyTicket};
use super::{pages, queries, seating};
use crate::agenda_items::queries::list_items;
use crate::attendances::domain::Phase;
use crate::calendars::feeds;
use crate::calendars::queries::{find as find_told, list_items_of};
use crate::calendars::telling::{self, Depth};
use crate::feedback::domain::Draft;
use crate::feedback::{pages as feedback_pages, queries as answers};
use crate::meetings::queries::find_by_slug;
use crate::words as t;

/// The page as it stands, with what was wrong if something was.
async fn compose<A: Action<Key = String>>(
    app: &App,
    permit: &Permit<A>,
    ticket: &Ticket,
    errors: &FormErrors,
) -> Result<Page<'static>, Fault> {
    let (lang, now) = (permit.lang(), app.clock.now());
    let Ticket { registration, meeting } = ticket;
    let conn = app.db.reader().await?;
    let has_place = registration.state == Standing::Registered;
    let line = match registration.number.filter(|_| registration.state == Standing::Waiting) {
        Some(number) => queries::count_line(&conn, meeting.id, number).await?,
        None => 0,
    };
    let shown = pages::Ticket {
        secret: &permit.key,
        registration,
        meeting,
        items: if has_place { list_items(&conn, meeting.id).await? } else { Vec::new() },
        phase: Phase::of(meeting, now),
        is_fresh: is_fresh(registration.asked_at, now),
        line,
        zone: permit.actor.zone(),
    };
    Ok(pages::ticket(lang, &shown, errors))
}

/// The ticket as it is inside the transaction.
async fn fresh(tx: &Tx, ticket: &Ticket) -> Result<Ticket, Fault> {
    let registration = queries::find(tx, ticket.registration.id).await?.ok_or(Fault::NotFound)?;
    let meeting = find_by_slug(tx, &registration.event).await?.ok_or(Fault::NotFound)?;
    Ok(Ticket { registration, meeting })
}

fn path(secret: &str) -> String {
    format!("/tickets/{}", ui::encode(secret))
}

pub async fn show(permit: Permit<ShowTicket>, State(app): State<App>) -> Result<Response, Fault> {
    let page = compose(&app, &permit, &permit.target, &FormErrors::new()).await?;
    Ok(visit::show(&app, &permit, page.done(pages::done(&permit.visit))))
}

pub async fn verify(permit: Permit<VerifyTicket>, State(app): State<App>) -> Result<Response, Fault> {
    let (lang, now) = (permit.lang(), app.clock.now());
    let tx = app.db.begin(&permit).await?;
    let ticket = fresh(&tx, &permit.target).await?;
    let Ticket { registration, meeting } = &ticket;
    // Confirming twice is confirming once.
    if registration.state != Standing::Asked {
        return Ok(visit::go(lang, &path(&permit.key), "").into_response());
    }
    if !is_fresh(registration.asked_at, now) || !is_open(meeting, now) {
        drop(tx);
        let page = compose(&app, &permit, &ticket, &FormErrors::one("", t::register_closed(lang))).await?;
        return Ok(visit::refuse(&app, &permit, page));
    }
    let state = seating::take(&tx, meeting.id, registration.id).await?;
    tell_all(&tx, meeting.id).await?;
    tx.commit(&RegistrationConfirmed { registration: registration.id, meeting: meeting.id }).await?;
    Ok(visit::go(lang, &path(&permit.key), state.map_or("", Standing::word)).into_response())
}

pub async fn cancel(permit: Permit<CancelTicket>, State(app): State<App>) -> Result<Response, Fault> {
    let lang = permit.lang();
    let tx = app.db.begin(&permit).await?;
    let ticket = fresh(&tx, &permit.target).await?;
    if Phase::of(&ticket.meeting, app.clock.now()) != Phase::Before {
        drop(tx);
        let page = compose(&app, &permit, &ticket, &FormErrors::one("", t::give_back_late(lang))).await?;
        return Ok(visit::refuse(&app, &permit, page));
    }
    give_back(tx, &ticket.registration).await?;
    Ok(visit::go(lang, &path(&permit.key), "given-back").into_response())
}

pub async fn confirm(permit: Permit<ConfirmTicket>, State(app): State<App>) -> Result<Response, Fault> {
    let lang = permit.lang();
    let tx = app.db.begin(&permit).await?;
    let ticket = fresh(&tx, &permit.target).await?;
    let Ticket { registration, meeting } = &ticket;
    if registration.state != Standing::Registered || Phase::of(meeting, app.clock.now()) != Phase::Begun {
        drop(tx);
        let page = compose(&app, &permit, &ticket, &FormErrors::one("", t::confirm_early(lang))).await?;
        return Ok(visit::refuse(&app, &permit, page));
    }
    if queries::set_attended(&tx, registration.id).await? {
        tx.commit(&RegistrationAttended { registration: registration.id, meeting: meeting.id }).await?;
    }
    Ok(visit::go(lang, &path(&permit.key), "attended").into_response())
}

/// Their own file for a calendar: with the link if there is a place.
pub async fn calendar(
    permit: Permit<ShowTicket>,
    State(app): State<App>,
    headers: HeaderMap,
) -> Result<Response, Fault> {
    let registration = &permit.target.registration;
    let conn = app.db.reader().await?;
    let told = find_told(&conn, registration.meeting).await?.ok_or(Fault::NotFound)?;
    let items = list_items_of(&conn, told.id).await?;
    let depth = if registration.state == Standing::Registered { Depth::Meant } else { Depth::public(&told) };
    let entry = telling::entry(&app, permit.lang(), &told, &items, depth, None).ok_or(Fault::NotFound)?;
    Ok(feeds::file(&headers, entry, &told.slug))
}

/// Whose answer it is: that of the account with this address if there is one, so that nobody answers twice.
async fn answering(conn: &kernel::db::Conn, ticket: &Ticket) -> Result<answers::Key, Fault> {
    let email = ticket.registration.email.as_deref().unwrap_or_default();
    let person = queries::find_person(conn, email).await?;
    Ok(person.map_or(answers::Key::Registration(ticket.registration.id), answers::Key::Person))
}

/// Whoever had a place can say how it was.
fn may_answer(app: &App, ticket: &Ticket) -> bool {
    ticket.registration.state == Standing::Registered && Phase::of(&ticket.meeting, app.clock.now()) == Phase::Begun
}

fn feedback_page(
    permit: &Permit<GiveTicketFeedback>,
    is_open: bool,
    draft: &Draft,
    errors: &FormErrors,
) -> Page<'static> {
    let ticket = path(&permit.key);
    let ways = feedback_pages::Ways { back: &ticket, send: &format!("{ticket}/feedback") };
    feedback_pages::new(permit.lang(), &permit.target.meeting, &ways, is_open, draft, errors)
}

pub async fn new_feedback(permit: Permit<GiveTicketFeedback>, State(app): State<App>) -> Result<Response, Fault> {
    let conn = app.db.reader().await?;
    let key = answering(&conn, &permit.target).await?;
    let draft = answers::find_own(&conn, permit.target.meeting.id, key).await?.map(Draft::of).unwrap_or_default();
    let is_open = may_answer(&app, &permit.target);
    Ok(visit::show(&app, &permit, feedback_page(&permit, is_open, &draft, &FormErrors::new())))
}

pub async fn feedback(
    permit: Permit<GiveTicketFeedback>,
    State(app): State<App>,
    Form(draft): Form<Draft>,
) -> Result<Response, Fault> {
    let lang = permit.lang();
    let is_open = may_answer(&app, &permit.target);
    let useful = match draft.check(lang, is_open) {
        Ok(useful) => useful,
        Err(errors) => return Ok(visit::refuse(&app, &permit, feedback_page(&permit, is_open, &draft, &errors))),
    };
    let meeting = permit.target.meeting.id;
    let tx = app.db.begin(&permit).await?;
    let key = answering(&tx, &permit.target).await?;
    if answers::set(&tx, meeting, key, useful, draft.words.trim()).await? {
        tx.commit(&FeedbackGiven { meeting }).await?;
    }
    Ok(visit::go(lang, &path(&permit.key), "feedback").into_response())
}
