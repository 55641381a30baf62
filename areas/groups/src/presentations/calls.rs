//! Calls for presentations over HTTP.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::access::{Permit, Place, Role};
use kernel::app::App;
use kernel::db::Conn;
use kernel::faults::Fault;
use kernel::forms::Form;
use nouns::groups::PresentationCallOpened;
use ui::{FormErrors, visit};

use super::domain::{CallDraft, phase};
use super::policy::{DecidePresentation, OpenPresentationCall, ShowPresentationCall};
use super::{pages, queries};
use crate::agenda_items::queries::Topic;
use crate::attendances::domain::Phase as MeetingPhase;
use crate::meetings::queries::{Meeting, find_by_slug};
use crate::words as t;

async fn topics(conn: &Conn, meeting: &Meeting) -> Result<Vec<Topic>, Fault> {
    match meeting.group_id {
        Some(group) => Ok(queries::list_topics(conn, group).await?),
        None => Ok(Vec::new()),
    }
}

pub async fn new(permit: Permit<OpenPresentationCall>, State(app): State<App>) -> Result<Response, Fault> {
    let (meeting, conn) = (&permit.target, app.db.reader().await?);
    if let Some(call) = queries::find_of_meeting(&conn, meeting.id).await? {
        return Ok(visit::go(permit.lang(), &format!("/presentation-calls/{}", call.id), "").into_response());
    }
    let topics = topics(&conn, meeting).await?;
    let draft = CallDraft { lasts: "10".to_owned(), ..CallDraft::default() };
    let page = pages::new_call(permit.lang(), &permit.actor.zone(), meeting, &topics, &draft, &FormErrors::new());
    Ok(visit::show(&app, &permit, page))
}

pub async fn create(
    permit: Permit<OpenPresentationCall>,
    State(app): State<App>,
    Form(draft): Form<CallDraft>,
) -> Result<Response, Fault> {
    let (lang, zone) = (permit.lang(), permit.actor.zone());
    let tx = app.db.begin(&permit).await?;
    let meeting = find_by_slug(&tx, &permit.key).await?.ok_or(Fault::NotFound)?;
    // A meeting has one call; the second click leads to it.
    if let Some(call) = queries::find_of_meeting(&tx, meeting.id).await? {
        return Ok(visit::go(lang, &format!("/presentation-calls/{}", call.id), "").into_response());
    }
    let topics = topics(&tx, &meeting).await?;
    let checked = draft.check(lang, &zone, app.clock.today(&zone), meeting.starts_at, &topics);
    let is_ahead = MeetingPhase::of(&meeting, app.clock.now()) == MeetingPhase::Before;
    let (sound, group) = match (checked, meeting.group_id) {
        (Ok(sound), Some(group)) if is_ahead => (sound, group),
        (checked, _) => {
            drop(tx);
            let errors = match checked.err() {
                Some(errors) if is_ahead => errors,
                _ => FormErrors::one("", t::call_meeting_over(lang)),
            };
            return Ok(visit::refuse(&app, &permit, pages::new_call(lang, &zone, &meeting, &topics, &draft, &errors)));
        }
    };
    let call = queries::insert_call(&tx, meeting.id, &sound, false).await?;
    tx.commit(&PresentationCallOpened { call, group }).await?;
    Ok(visit::go(lang, &format!("/presentation-calls/{call}"), "call-opened").into_response())
}

pub async fn show(permit: Permit<ShowPresentationCall>, State(app): State<App>) -> Result<Response, Fault> {
    let (call, conn) = (&permit.target, app.db.reader().await?);
    let place = Place::at(call.group_id.uuid());
    let sees_all = permit.may::<DecidePresentation>(&place);
    let reader = permit.actor.person();
    let shown = pages::ShownCall {
        call,
        phase: phase(call.offers_until, call.starts_at, call.is_cancelled, app.clock.now()),
        challenges: queries::list_challenges(&conn, call.id).await?,
        offers: queries::list_offers(&conn, call.id, reader, sees_all).await?,
        sees_all,
        // Proposals are for the people of the group and for officials.
        sees_proposals: [Role::Member, Role::Chair, Role::Lead, Role::Official]
            .iter()
            .any(|role| permit.actor.plays(*role, &place)),
        reader,
        zone: permit.actor.zone(),
    };
    Ok(visit::show(&app, &permit, pages::show_call(permit.lang(), &shown).done(pages::done(&permit.visit))))
}
