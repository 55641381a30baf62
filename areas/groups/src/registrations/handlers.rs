//! Registering over HTTP. To somebody without an account the answer is the same whether an address is registered or not.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::access::{Action, Permit};
use kernel::app::App;
use kernel::db::Conn;
use kernel::faults::Fault;
use kernel::forms::Form;
use kernel::limits::{Limit, Network};
use nouns::groups::{RegistrationAsked, RegistrationCancelled, RegistrationConfirmed};
use ui::{FormErrors, visit};
use words::Lang;

use super::domain::{Draft, Sound, State as Standing, is_open, may_mail};
use super::jobs::tell_all;
use super::policy::{CancelOwn, ListRegistrations, Register};
use super::queries::Registration;
use super::{mails, pages, queries, seating};
use crate::meetings;
use crate::meetings::policy::{is_meant, place};
use crate::meetings::queries::{Meeting, find_by_slug};
use crate::words as t;

/// What the page of a meeting shows of registering; nothing where nobody does.
pub async fn panel<A: Action>(
    app: &App,
    conn: &Conn,
    permit: &Permit<A>,
    meeting: &Meeting,
) -> Result<Option<pages::Panel>, Fault> {
    let may_list = permit.may::<ListRegistrations>(&place(meeting));
    if !meeting.registers || (meeting.cancelled_at.is_some() && !may_list) {
        return Ok(None);
    }
    let own = match permit.actor.person() {
        Some(person) => queries::find_of_person(conn, meeting.id, person).await?,
        None => None,
    };
    let line = match own.as_ref().filter(|own| own.state == Standing::Waiting).and_then(|own| own.number) {
        Some(number) => queries::count_line(conn, meeting.id, number).await?,
        None => 0,
    };
    Ok(Some(pages::Panel {
        is_open: is_open(meeting, app.clock.now()),
        is_signed: permit.actor.signed().is_some(),
        own: own.map(|own| own.state),
        line,
        numbers: pages::Numbers::of(meeting, &queries::list_counts(conn, meeting.id).await?),
        has_place_anyway: is_meant(&permit.actor, meeting),
        may_list,
    }))
}

pub async fn new(permit: Permit<Register>, State(app): State<App>) -> Result<Response, Fault> {
    let meeting = &permit.target;
    // Whoever has an account registers by one press on the page of the meeting.
    if permit.actor.signed().is_some() {
        return Ok(visit::go(permit.lang(), &format!("/events/{}", meeting.slug), "").into_response());
    }
    let is_open = is_open(meeting, app.clock.now());
    let numbers = pages::Numbers::of(meeting, &queries::list_counts(&app.db.reader().await?, meeting.id).await?);
    let shown = pages::New { meeting, is_open, numbers, zone: permit.actor.zone() };
    Ok(visit::show(&app, &permit, pages::new(permit.lang(), &shown, &Draft::default(), &FormErrors::new())))
}

pub async fn create(
    permit: Permit<Register>,
    State(app): State<App>,
    Network(network): Network,
    Form(draft): Form<Draft>,
) -> Result<Response, Fault> {
    if permit.actor.signed().is_some() {
        return create_own(&app, permit).await;
    }
    let (lang, meeting) = (permit.lang(), &permit.target);
    let is_open = is_open(meeting, app.clock.now());
    let refused = match draft.check(lang) {
        Ok(sound) if is_open => {
            app.limits.take(Limit::Register, &network)?;
            app.limits.take(Limit::MailTo, &sound.email)?;
            return ask(&app, &permit, &sound).await;
        }
        Ok(_) => FormErrors::one("", t::register_closed(lang)),
        Err(errors) => errors,
    };
    let numbers = pages::Numbers::of(meeting, &queries::list_counts(&app.db.reader().await?, meeting.id).await?);
    let shown = pages::New { meeting, is_open, numbers, zone: permit.actor.zone() };
    Ok(visit::refuse(&app, &permit, pages::new(lang, &shown, &draft, &refused)))
}

/// Has an address proved by its owner. Whatever is known of it, the page that answers is the same.
async fn ask(app: &App, permit: &Permit<Register>, sound: &Sound) -> Result<Response, Fault> {
    let (lang, meeting, now) = (permit.lang(), &permit.target, app.clock.now());
    let tx = app.db.begin(permit).await?;
    match queries::find_by_email(&tx, meeting.id, &sound.email).await? {
        Some(known) if !may_mail(known.mailed_at, now) => drop(tx),
        Some(known) => {
            if known.state == Standing::Asked {
                queries::set_asked(&tx, known.id, sound, lang.tag()).await?;
                mails::ask(app, &tx, lang, meeting, known.id, &sound.email).await?;
            } else {
                queries::set_mailed(&tx, known.id).await?;
                let tongue = Lang::from_tag(&known.lang).unwrap_or(lang);
                mails::remind(app, &tx, tongue, meeting, known.id, &sound.email).await?;
            }
            tx.commit(&RegistrationAsked { registration: known.id, meeting: meeting.id }).await?;
        }
        None => {
            let registration = queries::insert_asked(&tx, meeting.id, sound, lang.tag()).await?;
            mails::ask(app, &tx, lang, meeting, registration, &sound.email).await?;
            tx.commit(&RegistrationAsked { registration, meeting: meeting.id }).await?;
        }
    }
    Ok(visit::show(app, permit, pages::sent(lang, meeting)))
}

/// Somebody with an account has proved an address already: one press is enough.
async fn create_own(app: &App, permit: Permit<Register>) -> Result<Response, Fault> {
    let (lang, person) = (permit.lang(), permit.person()?);
    let tx = app.db.begin(&permit).await?;
    let meeting = find_by_slug(&tx, &permit.key).await?.ok_or(Fault::NotFound)?;
    let path = format!("/events/{}", meeting.slug);
    if !is_open(&meeting, app.clock.now()) {
        drop(tx);
        let errors = FormErrors::one("", t::register_closed(lang));
        return Ok(visit::refuse(app, &permit, meetings::compose(app, &permit, &meeting, &errors).await?));
    }
    let own = queries::find_own(&tx, person).await?.ok_or(Fault::NotFound)?;
    let known = queries::find_by_email(&tx, meeting.id, &own.email).await?;
    // Registering twice is registering once, and whoever has a place anyway takes none from others.
    if is_meant(&permit.actor, &meeting) || known.as_ref().is_some_and(|known| known.state != Standing::Asked) {
        return Ok(visit::go(lang, &path, "").into_response());
    }
    let sound = Sound { name: own.name, organisation: own.organisation.unwrap_or_default(), email: own.email };
    let registration = match known {
        // Typed before by the same person or a stranger: what the account says counts.
        Some(known) => {
            queries::set_asked(&tx, known.id, &sound, lang.tag()).await?;
            known.id
        }
        None => queries::insert_asked(&tx, meeting.id, &sound, lang.tag()).await?,
    };
    let state = seating::take(&tx, meeting.id, registration).await?;
    tell_all(&tx, meeting.id).await?;
    tx.commit(&RegistrationConfirmed { registration, meeting: meeting.id }).await?;
    Ok(visit::go(lang, &path, state.map_or("", Standing::word)).into_response())
}

pub async fn cancel(permit: Permit<CancelOwn>, State(app): State<App>) -> Result<Response, Fault> {
    let (lang, person) = (permit.lang(), permit.person()?);
    let tx = app.db.begin(&permit).await?;
    let meeting = find_by_slug(&tx, &permit.key).await?.ok_or(Fault::NotFound)?;
    let path = format!("/events/{}", meeting.slug);
    let own = queries::find_of_person(&tx, meeting.id, person).await?;
    if !is_open(&meeting, app.clock.now()) {
        drop(tx);
        let errors = FormErrors::one("", t::give_back_late(lang));
        return Ok(visit::refuse(&app, &permit, meetings::compose(&app, &permit, &meeting, &errors).await?));
    }
    if let Some(own) = own {
        give_back(tx, &own).await?;
    }
    Ok(visit::go(lang, &path, "given-back").into_response())
}

/// Gives a place back, which the first of the line gets. Doing it twice is doing it once.
pub async fn give_back(tx: kernel::db::Tx, own: &Registration) -> Result<(), Fault> {
    if queries::set_cancelled(&tx, own.id).await? {
        seating::fill(&tx, own.meeting).await?;
        tell_all(&tx, own.meeting).await?;
        tx.commit(&RegistrationCancelled { registration: own.id, meeting: own.meeting }).await?;
    }
    Ok(())
}
