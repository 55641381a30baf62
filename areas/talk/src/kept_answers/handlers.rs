//! Answers that a group keeps, over HTTP.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::access::{Permit, Place};
use kernel::app::App;
use kernel::faults::Fault;
use kernel::forms::Query;
use kernel::paging::{After, Paging};
use kernel::translating::offers;
use nouns::talk::AnswerDropped;
use ui::visit;

use super::policy::{DropAnswer, ListAnswers, ShowAnswer};
use super::{pages, queries};
use crate::discussions::domain::Audience;
use crate::files::queries::{Placed, list_of_posts};
use crate::group::is_inside;

pub async fn list(
    permit: Permit<ListAnswers>,
    State(app): State<App>,
    Query(paging): Query<Paging>,
) -> Result<Response, Fault> {
    let group = &permit.target;
    let inside = is_inside(&permit.actor, group.id);
    let after = After::read(&paging.after);
    let found = queries::list_kept(&app.db.reader().await?, group.id, inside, &after).await?.found()?;
    let shown = pages::List { group, found: &found, inside, zone: permit.actor.zone() };
    let page = pages::list(permit.lang(), &shown).done(pages::done(&permit.visit));
    Ok(visit::show(&app, &permit, page))
}

pub async fn show(permit: Permit<ShowAnswer>, State(app): State<App>) -> Result<Response, Fault> {
    let may_drop = permit.may::<DropAnswer>(&Place::at(permit.target.group_id.uuid()));
    let kept = &permit.target;
    let conn = app.db.reader().await?;
    let of_question = list_of_posts(&conn, kept.discussion, 0, 1).await?;
    let of_answer = list_of_posts(&conn, kept.discussion, kept.number.saturating_sub(1), kept.number).await?;
    drop(conn);
    let enclosed = [of_question, of_answer].map(|files| files.iter().map(Placed::enclosed).collect());
    let translates = offers(&app.config, &permit.actor, kept.audience == Audience::Everyone);
    let page = pages::show(permit.lang(), &permit.actor.zone(), kept, &enclosed, may_drop, translates);
    Ok(visit::show(&app, &permit, page.done(pages::done(&permit.visit))))
}

pub async fn end(permit: Permit<DropAnswer>, State(app): State<App>) -> Result<Response, Fault> {
    let kept = &permit.target;
    let tx = app.db.begin(&permit).await?;
    if queries::delete_kept(&tx, kept.id).await? {
        tx.commit(&AnswerDropped { kept: kept.id, group: kept.group_id }).await?;
    }
    Ok(visit::go(permit.lang(), &format!("/groups/{}/answers", kept.group_slug), "dropped").into_response())
}
