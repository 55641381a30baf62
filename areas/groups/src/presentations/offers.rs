//! Offers over HTTP: made once, changed and taken back by their author until the call ends.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::access::{Action, Permit, Place};
use kernel::app::App;
use kernel::db::Conn;
use kernel::faults::Fault;
use kernel::forms::{Form, Query};
use nouns::PresentationId;
use nouns::groups::{PresentationChanged, PresentationOffered, PresentationWithdrawn};
use serde::Deserialize;
use ui::{FormErrors, Page, visit};

use super::domain::{Draft, OFFERS_MAX, Phase, State as OfferState, phase};
use super::policy::{
    ChangePresentation, DecidePresentation, OfferPresentation, ShowPresentation, WithdrawPresentation,
};
use super::queries::{self, Author, Call, Presentation};
use super::{decisions, pages};
use crate::agenda_items::queries::list_challenges as list_members;
use crate::words as t;

/// Where a call stands now.
pub fn phase_of(app: &App, call: &Call) -> Phase {
    phase(call.offers_until, call.starts_at, call.is_cancelled, app.clock.now())
}

pub async fn find_call_of(conn: &Conn, offer: &Presentation) -> Result<Call, Fault> {
    queries::find_call(conn, offer.call).await?.ok_or(Fault::NotFound)
}

async fn form(
    app: &App,
    permit: &Permit<OfferPresentation>,
    draft: &Draft,
    errors: &FormErrors,
) -> Result<Page<'static>, Fault> {
    let (call, conn) = (&permit.target, app.db.reader().await?);
    let shown = pages::NewOffer {
        call,
        is_open: phase_of(app, call) == Phase::Offers,
        challenges: queries::list_challenges(&conn, call.id).await?,
        members: list_members(&conn, call.group_id).await?,
        own: queries::list_own(&conn, permit.person()?).await?,
        zone: permit.actor.zone(),
    };
    Ok(pages::new_offer(permit.lang(), &shown, draft, errors))
}

/// The challenge that an offer is to answer, as it stands in the address.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Begun {
    answers: String,
}

pub async fn new(
    permit: Permit<OfferPresentation>,
    State(app): State<App>,
    Query(begun): Query<Begun>,
) -> Result<Response, Fault> {
    if let Some(own) = queries::find_standing(&app.db.reader().await?, permit.key, permit.person()?).await? {
        return Ok(visit::go(permit.lang(), &format!("/presentations/{own}"), "").into_response());
    }
    let draft = Draft { answers: begun.answers, ..Draft::default() };
    let page = form(&app, &permit, &draft, &FormErrors::new()).await?;
    Ok(visit::show(&app, &permit, page))
}

pub async fn create(
    permit: Permit<OfferPresentation>,
    State(app): State<App>,
    Form(draft): Form<Draft>,
) -> Result<Response, Fault> {
    let (lang, person) = (permit.lang(), permit.person()?);
    let tx = app.db.begin(&permit).await?;
    let call = queries::find_call(&tx, permit.key).await?.ok_or(Fault::NotFound)?;
    let challenges = queries::list_challenges(&tx, call.id).await?;
    let members = list_members(&tx, call.group_id).await?;
    let own = queries::list_own(&tx, person).await?;
    let author =
        draft.speaks_for(&own).map(|one| Author { person, government: one.government, organisation: one.organisation });
    let mut errors = FormErrors::new();
    errors.require(phase_of(&app, &call) == Phase::Offers, "", t::offers_over(lang));
    errors.require(!own.is_empty(), "", t::offer_for_nobody(lang));
    errors.require(own.is_empty() || author.is_some(), "affiliation", t::offer_for_missing(lang));
    if let Some(standing) = queries::find_standing(&tx, call.id, person).await? {
        let saved = queries::find_presentation(&tx, standing).await?.ok_or(Fault::NotFound)?;
        // Sent twice it is there already; another text would be a second offer.
        if pages::compare(lang, &challenges, &members, &Draft::of(&saved), &draft).is_empty() {
            return Ok(visit::go(lang, &format!("/presentations/{standing}"), "offered").into_response());
        }
        errors.add("", t::offer_once(lang));
    } else {
        let is_full = queries::count_offers(&tx, call.id).await? >= OFFERS_MAX;
        errors.require(!is_full, "", t::offers_many(lang));
    }
    let checked = if errors.is_empty() { draft.check(lang, &challenges, &members, None) } else { Err(errors) };
    match (checked, author) {
        (Ok(offer), Some(author)) => {
            let presentation = queries::insert_presentation(&tx, call.id, author, &offer).await?;
            tx.commit(&PresentationOffered { presentation, call: call.id, group: call.group_id }).await?;
            Ok(visit::go(lang, &format!("/presentations/{presentation}"), "offered").into_response())
        }
        (checked, _) => {
            drop(tx);
            let errors = checked.err().unwrap_or_default();
            Ok(visit::refuse(&app, &permit, form(&app, &permit, &draft, &errors).await?))
        }
    }
}

/// The page of an offer, for whoever reads it, as it is now.
pub async fn page<A: Action>(
    app: &App,
    permit: &Permit<A>,
    id: PresentationId,
    decision: &decisions::Draft,
    errors: &FormErrors,
) -> Result<Page<'static>, Fault> {
    let conn = app.db.reader().await?;
    let offer = queries::find_presentation(&conn, id).await?.ok_or(Fault::NotFound)?;
    let call = find_call_of(&conn, &offer).await?;
    let place = Place::at(offer.group_id.uuid());
    let answered = match offer.answers {
        Some(challenge) => queries::find_answered(&conn, challenge).await?,
        None => None,
    };
    let shown = pages::Shown {
        phase: phase_of(app, &call),
        is_own: permit.actor.person() == Some(offer.person),
        may_decide: permit.may::<DecidePresentation>(&place),
        call: &call,
        answered: answered.as_ref(),
        offer: &offer,
        zone: permit.actor.zone(),
    };
    Ok(pages::show(permit.lang(), &shown, decision, errors))
}

pub async fn show(permit: Permit<ShowPresentation>, State(app): State<App>) -> Result<Response, Fault> {
    let page = page(&app, &permit, permit.key, &decisions::Draft::default(), &FormErrors::new()).await?;
    Ok(visit::show(&app, &permit, page.done(pages::done(&permit.visit))))
}

pub async fn edit(permit: Permit<ChangePresentation>, State(app): State<App>) -> Result<Response, Fault> {
    let (conn, offer) = (app.db.reader().await?, &permit.target);
    let challenges = queries::list_challenges(&conn, offer.call).await?;
    let members = list_members(&conn, offer.group_id).await?;
    let page =
        pages::change(permit.lang(), offer, (&challenges, &members), &Draft::of(offer), &FormErrors::new(), None);
    Ok(visit::show(&app, &permit, page))
}

pub async fn change(
    permit: Permit<ChangePresentation>,
    State(app): State<App>,
    Form(draft): Form<Draft>,
) -> Result<Response, Fault> {
    let lang = permit.lang();
    let tx = app.db.begin(&permit).await?;
    let offer = queries::find_presentation(&tx, permit.key).await?.ok_or(Fault::NotFound)?;
    let call = find_call_of(&tx, &offer).await?;
    let challenges = queries::list_challenges(&tx, call.id).await?;
    let members = list_members(&tx, call.group_id).await?;
    let saved = Draft::of(&offer);
    let answer = visit::go(lang, &format!("/presentations/{}", offer.id), "offer-changed").into_response();
    // What is sent twice is the second time what was saved already.
    let differences = pages::compare(lang, &challenges, &members, &saved, &draft);
    if differences.is_empty() {
        return Ok(answer);
    }
    let is_open = phase_of(&app, &call) == Phase::Offers && offer.state == OfferState::Offered;
    let checked = draft
        .check(lang, &challenges, &members, offer.answers)
        .and_then(|sound| if is_open { Ok(sound) } else { Err(FormErrors::one("", t::offer_change_late(lang))) });
    let is_overtaken = draft.version != saved.version;
    match checked {
        Ok(sound) if !is_overtaken => {
            if !queries::set_text(&tx, &offer, &sound).await? {
                return Err(Fault::internal("an offer changed inside a transaction"));
            }
            tx.commit(&PresentationChanged { presentation: offer.id, call: call.id }).await?;
            Ok(answer)
        }
        checked => {
            drop(tx);
            let errors = checked.err().unwrap_or_default();
            let overtaken = is_overtaken.then_some(differences);
            Ok(visit::refuse(
                &app,
                &permit,
                pages::change(lang, &offer, (&challenges, &members), &draft, &errors, overtaken),
            ))
        }
    }
}

pub async fn withdraw(permit: Permit<WithdrawPresentation>, State(app): State<App>) -> Result<Response, Fault> {
    let tx = app.db.begin(&permit).await?;
    let done = if queries::set_withdrawn(&tx, permit.key).await? {
        tx.commit(&PresentationWithdrawn { presentation: permit.key, call: permit.target.call }).await?;
        "offer-withdrawn"
    } else {
        // Pressed twice it is taken back; answered in the meantime it is not.
        let offer = queries::find_presentation(&tx, permit.key).await?.ok_or(Fault::NotFound)?;
        if offer.state == OfferState::Withdrawn { "offer-withdrawn" } else { "" }
    };
    Ok(visit::go(permit.lang(), &format!("/presentations/{}", permit.key), done).into_response())
}
