//! Reports over HTTP.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::access::Permit;
use kernel::app::App;
use kernel::faults::Fault;
use kernel::forms::{Form, Query};
use kernel::paging::{After, Paging};
use nouns::moderation::{CaseOpened, TextReported};
use ui::{FormErrors, visit};

use super::domain::Draft;
use super::policy::{ListReports, ReportText};
use super::{pages, queries};
use crate::cases::queries::{find_case_of, insert_case, list_hidden_of, set_reported};
use crate::held_texts::queries::list_own as list_own_held;
use crate::things::queries::{find_name, find_thing};

pub async fn list(
    permit: Permit<ListReports>,
    State(app): State<App>,
    Query(paging): Query<Paging>,
) -> Result<Response, Fault> {
    let (person, conn) = (permit.person()?, app.db.reader().await?);
    let shown = pages::Own {
        reports: &queries::list_own(&conn, person, &After::read(&paging.after)).await?.found()?,
        hidden: &list_hidden_of(&conn, person).await?,
        held: &list_own_held(&conn, person).await?,
        zone: permit.actor.zone(),
    };
    let page = pages::list(permit.lang(), &shown).done(pages::done(&permit.visit));
    Ok(visit::show(&app, &permit, page))
}

pub async fn new(permit: Permit<ReportText>, State(app): State<App>) -> Result<Response, Fault> {
    let name = find_name(&app.db.reader().await?, &permit.target).await?;
    let page = pages::new(permit.lang(), &permit.target, name.as_deref(), &Draft::default(), &FormErrors::new());
    Ok(visit::show(&app, &permit, page))
}

pub async fn create(
    permit: Permit<ReportText>,
    State(app): State<App>,
    Form(draft): Form<Draft>,
) -> Result<Response, Fault> {
    let (lang, person) = (permit.lang(), permit.person()?);
    let (ground, words) = match draft.check(lang) {
        Ok(sound) => sound,
        Err(errors) => {
            let name = find_name(&app.db.reader().await?, &permit.target).await?;
            let page = pages::new(lang, &permit.target, name.as_deref(), &draft, &errors);
            return Ok(visit::refuse(&app, &permit, page));
        }
    };
    let tx = app.db.begin(&permit).await?;
    // What was withdrawn or hidden meanwhile is not there.
    let thing = find_thing(&tx, permit.target.kind, permit.target.id).await?;
    let thing = thing.filter(|thing| !thing.is_gone).ok_or(Fault::NotFound)?;
    let (case, was_waiting) = match find_case_of(&tx, &thing).await? {
        Some(case) => (case.id, case.state.waits()),
        None => (insert_case(&tx, &thing).await?, false),
    };
    if queries::insert_report(&tx, case, person, ground, words).await? {
        set_reported(&tx, case).await?;
        let group = thing.group_id;
        if !was_waiting {
            tx.note(&CaseOpened { case, group }).await?;
        }
        tx.commit(&TextReported { case, group }).await?;
    }
    Ok(visit::go(lang, "/reports", "reported").into_response())
}
