//! Answers to offers over HTTP: onto the agenda or declined, with words that reach the author by mail.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::access::Permit;
use kernel::app::App;
use kernel::db::Tx;
use kernel::faults::Fault;
use kernel::forms::Form;
use kernel::mail::{self, Mail};
use nouns::groups::{AgendaChanged, PresentationChosen, PresentationDeclined};
use serde::Deserialize;
use ui::{FormErrors, href, visit};
use words::Lang;

use super::domain::{Phase, State as OfferState, TEXT_MAX};
use super::offers::{find_call_of, page, phase_of};
use super::policy::DecidePresentation;
use super::queries::{self, Call, Presentation};
use crate::agenda_items::domain::{ITEMS_MAX, PRESENTER_MAX, Sound};
use crate::agenda_items::queries::{insert as insert_item, list_items};
use crate::words as t;

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Draft {
    /// `choose` or `decline`: the button that was used.
    pub decision: String,
    pub answer: String,
    /// The number of the text that was read.
    pub version: String,
}

pub async fn create(
    permit: Permit<DecidePresentation>,
    State(app): State<App>,
    Form(draft): Form<Draft>,
) -> Result<Response, Fault> {
    let lang = permit.lang();
    let tx = app.db.begin(&permit).await?;
    let offer = queries::find_presentation(&tx, permit.key).await?.ok_or(Fault::NotFound)?;
    let call = find_call_of(&tx, &offer).await?;
    let (state, done) = match draft.decision.as_str() {
        "choose" => (OfferState::Chosen, "presentation-chosen"),
        _ => (OfferState::Declined, "presentation-declined"),
    };
    let back = visit::go(lang, &format!("/presentations/{}", offer.id), done).into_response();
    // The second click on the button is no second answer.
    if offer.state == state {
        return Ok(back);
    }
    let chooses = state == OfferState::Chosen;
    let items = list_items(&tx, call.meeting).await?;
    let answer = draft.answer.trim();
    let mut errors = FormErrors::new();
    errors.require(offer.state == OfferState::Offered, "", t::offer_answered_already(lang));
    errors.require(phase_of(&app, &call) != Phase::Over, "", t::call_meeting_over(lang));
    let is_read = draft.version == offer.version.to_string();
    errors.require(is_read, "", t::offer_changed_meanwhile(lang));
    errors.require(!chooses || offer.is_current, "", t::offer_author_left(lang));
    errors.require(!chooses || items.len() < ITEMS_MAX, "", t::agenda_long(lang, 40));
    errors.require(!answer.is_empty(), "answer", t::offer_answer_missing(lang));
    errors.require(answer.chars().count() <= TEXT_MAX, "answer", t::text_long(lang, 2000));
    if !errors.is_empty() {
        drop(tx);
        return Ok(visit::refuse(&app, &permit, page(&app, &permit, permit.key, &draft, &errors).await?));
    }
    if !queries::set_answered(&tx, offer.id, state, answer).await? {
        return Err(Fault::internal("an offer changed inside a transaction"));
    }
    tell(&app, &tx, &call, &offer, chooses, answer).await?;
    let (presentation, meeting) = (offer.id, call.meeting);
    if chooses {
        let presenter: String =
            format!("{}, {}", offer.person_name, offer.speaks_for).chars().take(PRESENTER_MAX).collect();
        let item = Sound {
            lasts: call.lasts,
            presenter: &presenter,
            about: &offer.challenge_words,
            material_url: offer.url.as_deref(),
            ..Sound::titled(&offer.title)
        };
        insert_item(&tx, meeting, &item).await?;
        tx.note(&AgendaChanged { meeting, group: Some(call.group_id) }).await?;
        tx.commit(&PresentationChosen { presentation, call: call.id, meeting }).await?;
    } else {
        tx.commit(&PresentationDeclined { presentation, call: call.id }).await?;
    }
    Ok(back)
}

async fn tell(
    app: &App,
    tx: &Tx,
    call: &Call,
    offer: &Presentation,
    is_chosen: bool,
    answer: &str,
) -> Result<(), Fault> {
    let Some(reader) = queries::find_reader(tx, offer.person).await? else { return Ok(()) };
    let lang = reader.lang.as_deref().and_then(Lang::from_tag).unwrap_or_default();
    let link = app.config.link(&href(lang, &format!("/presentations/{}", offer.id)));
    let (title, meeting) = (&offer.title, &call.meeting_title);
    let (subject, text) = if is_chosen {
        (t::mail_offer_chosen_subject(lang, title), t::mail_offer_chosen(lang, title, meeting, answer, &link))
    } else {
        (t::mail_offer_declined_subject(lang, title), t::mail_offer_declined(lang, title, meeting, answer, &link))
    };
    mail::enqueue(tx, &Mail { to: reader.email, subject, text, html: None }).await?;
    Ok(())
}
