//! Questions in a meeting over HTTP.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::access::{Action, Permit};
use kernel::app::App;
use kernel::faults::Fault;
use kernel::forms::{Form, Query};
use kernel::paging::After;
use kernel::translating::offers;
use nouns::groups::{
    MeetingQuestionAnswered, MeetingQuestionAsked, MeetingQuestionSetAside, MeetingQuestionSupportEnded,
    MeetingQuestionSupported,
};
use serde::Deserialize;
use ui::{FormErrors, visit};

use super::policy::{Ask, ListQuestions, SettleQuestion, SupportQuestion};
use super::queries::PAGE;
use super::{EACH, REASON_MAX, State as Standing, WORDS_MAX, pages, queries};
use crate::live::domain::Phase;
use crate::live::handlers::compose;
use crate::live::pages::Typed;
use crate::meetings::domain::Audience;
use crate::meetings::policy::place;
use crate::meetings::queries::{Meeting, find_by_slug};
use crate::words as t;

/// Which questions are wanted, as it stands in the address.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Filter {
    state: String,
    after: String,
}

pub async fn list(
    permit: Permit<ListQuestions>,
    State(app): State<App>,
    Query(filter): Query<Filter>,
) -> Result<Response, Fault> {
    let (meeting, conn) = (&permit.target, app.db.reader().await?);
    let settles = permit.may::<SettleQuestion>(&place(meeting));
    let state = Standing::from_word(&filter.state).unwrap_or(Standing::Open);
    if state == Standing::Hidden || (state == Standing::SetAside && !settles) {
        return Err(Fault::NotFound);
    }
    let questions = match state {
        Standing::Open => queries::list_ranked(&conn, meeting.id, &After::read(&filter.after), PAGE).await?,
        state => queries::list_settled(&conn, meeting.id, state, &After::read(&filter.after), PAGE).await?,
    };
    let questions = questions.found()?;
    let counts = queries::list_counts(&conn, meeting.id).await?;
    let supported = match permit.actor.person() {
        Some(person) => queries::list_supported(&conn, meeting.id, person).await?,
        None => Vec::new(),
    };
    let own = pages::Own {
        slug: &meeting.slug,
        person: permit.actor.person(),
        supported,
        can_support: permit.actor.signed().is_some() && Phase::of(meeting, app.clock.now()).is_open(),
        settles,
        translates: offers(&app.config, &permit.actor, meeting.audience == Audience::Everyone),
    };
    let shown = pages::List { meeting, state, questions: &questions, counts: &counts, own: &own };
    Ok(visit::show(&app, &permit, pages::list(permit.lang(), &shown)))
}

/// A question as it was typed.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Draft {
    question: String,
}

pub async fn create(permit: Permit<Ask>, State(app): State<App>, Form(draft): Form<Draft>) -> Result<Response, Fault> {
    let (lang, person) = (permit.lang(), permit.person()?);
    let words = draft.question.trim();
    let tx = app.db.begin(&permit).await?;
    let meeting = find_by_slug(&tx, &permit.key).await?.ok_or(Fault::NotFound)?;
    let own = queries::list_own(&tx, meeting.id, person).await?;
    let open = own.iter().filter(|one| one.state == Standing::Open).count();
    // The second click on the button is no second question.
    if own.iter().any(|one| one.state == Standing::Open && one.words == words) {
        return Ok(back(&permit, &meeting, "asked"));
    }
    let mut errors = FormErrors::new();
    errors.require(Phase::of(&meeting, app.clock.now()).is_open(), "", t::live_closed(lang));
    errors.require(i64::try_from(open).unwrap_or(EACH) < EACH, "", t::question_enough(lang, EACH));
    let length = words.chars().count();
    errors.require((5..=WORDS_MAX).contains(&length), "question", t::question_missing(lang));
    if !errors.is_empty() {
        drop(tx);
        let typed = Typed { question: &draft.question, ..Typed::default() };
        return Ok(visit::refuse(&app, &permit, compose(&app, &permit, &meeting, &typed, &errors).await?));
    }
    let question = queries::insert(&tx, meeting.id, person, words).await?;
    tx.commit(&MeetingQuestionAsked { meeting: meeting.id, question }).await?;
    Ok(back(&permit, &meeting, "asked"))
}

fn back<A: Action>(permit: &Permit<A>, meeting: &Meeting, done: &str) -> Response {
    visit::go(permit.lang(), &format!("/events/{}/live", meeting.slug), done).into_response()
}

/// The live page with what kept something from being done.
async fn refused<A: Action>(
    app: &App,
    permit: &Permit<A>,
    meeting: &Meeting,
    why: &'static str,
) -> Result<Response, Fault> {
    let page = compose(app, permit, meeting, &Typed::default(), &FormErrors::one("", why)).await?;
    Ok(visit::refuse(app, permit, page))
}

pub async fn support(permit: Permit<SupportQuestion>, State(app): State<App>) -> Result<Response, Fault> {
    let (lang, person) = (permit.lang(), permit.person()?);
    let (slug, id) = &permit.key;
    let tx = app.db.begin(&permit).await?;
    let meeting = find_by_slug(&tx, slug).await?.ok_or(Fault::NotFound)?;
    let question = queries::find(&tx, meeting.id, *id).await?.ok_or(Fault::NotFound)?;
    let why = if question.person == person {
        Some(t::question_own(lang))
    } else if !Phase::of(&meeting, app.clock.now()).is_open() {
        Some(t::live_closed(lang))
    } else if question.state != Standing::Open {
        Some(t::question_settled(lang))
    } else {
        None
    };
    if let Some(why) = why {
        drop(tx);
        return refused(&app, &permit, &meeting, why).await;
    }
    // Supporting twice is supporting once.
    if queries::insert_support(&tx, question.id, person).await? {
        tx.commit(&MeetingQuestionSupported { meeting: meeting.id, question: question.id }).await?;
    }
    Ok(back(&permit, &meeting, "supported"))
}

pub async fn end_support(permit: Permit<SupportQuestion>, State(app): State<App>) -> Result<Response, Fault> {
    let (lang, person) = (permit.lang(), permit.person()?);
    let (slug, id) = &permit.key;
    let tx = app.db.begin(&permit).await?;
    let meeting = find_by_slug(&tx, slug).await?.ok_or(Fault::NotFound)?;
    let question = queries::find(&tx, meeting.id, *id).await?.ok_or(Fault::NotFound)?;
    // What has been settled keeps the support that it had.
    if question.state != Standing::Open || !Phase::of(&meeting, app.clock.now()).is_open() {
        drop(tx);
        return refused(&app, &permit, &meeting, t::question_settled(lang)).await;
    }
    if queries::delete_support(&tx, question.id, person).await? {
        tx.commit(&MeetingQuestionSupportEnded { meeting: meeting.id, question: question.id }).await?;
    }
    Ok(back(&permit, &meeting, "support-ended"))
}

pub async fn answer(permit: Permit<SettleQuestion>, State(app): State<App>) -> Result<Response, Fault> {
    let (slug, id) = &permit.key;
    let tx = app.db.begin(&permit).await?;
    let meeting = find_by_slug(&tx, slug).await?.ok_or(Fault::NotFound)?;
    let question = queries::find(&tx, meeting.id, *id).await?.ok_or(Fault::NotFound)?;
    if question.state == Standing::SetAside {
        drop(tx);
        return refused(&app, &permit, &meeting, t::question_settled(permit.lang())).await;
    }
    if queries::set_settled(&tx, *id, Standing::Answered, None).await? {
        tx.commit(&MeetingQuestionAnswered { meeting: meeting.id, question: *id }).await?;
    }
    Ok(back(&permit, &meeting, "answered"))
}

pub async fn new_set_aside(permit: Permit<SettleQuestion>, State(app): State<App>) -> Result<Response, Fault> {
    let (meeting, question) = &permit.target;
    let page = pages::set_aside(permit.lang(), meeting, question, "", &FormErrors::new());
    Ok(visit::show(&app, &permit, page))
}

/// Why a question is set aside, as it was typed.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Reason {
    reason: String,
}

pub async fn set_aside(
    permit: Permit<SettleQuestion>,
    State(app): State<App>,
    Form(draft): Form<Reason>,
) -> Result<Response, Fault> {
    let lang = permit.lang();
    let (slug, id) = &permit.key;
    let tx = app.db.begin(&permit).await?;
    let meeting = find_by_slug(&tx, slug).await?.ok_or(Fault::NotFound)?;
    let question = queries::find(&tx, meeting.id, *id).await?.ok_or(Fault::NotFound)?;
    let reason = draft.reason.trim();
    let mut errors = FormErrors::new();
    errors.require(question.state != Standing::Answered, "", t::question_settled(lang));
    errors.require(!reason.is_empty(), "reason", t::set_aside_reason_missing(lang));
    errors.require(reason.chars().count() <= REASON_MAX, "reason", t::text_long(lang, 300));
    if !errors.is_empty() {
        drop(tx);
        return Ok(visit::refuse(&app, &permit, pages::set_aside(lang, &meeting, &question, &draft.reason, &errors)));
    }
    // Setting aside twice is doing it once, and the first reason stays.
    if queries::set_settled(&tx, *id, Standing::SetAside, Some(reason)).await? {
        tx.commit(&MeetingQuestionSetAside { meeting: meeting.id, question: *id }).await?;
    }
    Ok(back(&permit, &meeting, "set-aside"))
}
