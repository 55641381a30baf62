//! The finder over HTTP.

use axum::extract::State;
use axum::response::Response;
use kernel::access::Permit;
use kernel::action;
use kernel::app::App;
use kernel::faults::Fault;
use kernel::forms::Query;
use ui::{FormErrors, visit};

use super::domain::Answers;
use super::pages;
use crate::groups::queries::list;
use crate::meetings::queries::find_next;
use crate::words as t;

action! {
    /// Asking which group fits.
    pub FindGroup = "groups.finder.show", may Anyone
}

/// More groups than this is no advice.
const BEST: usize = 2;

pub async fn show(
    permit: Permit<FindGroup>,
    State(app): State<App>,
    Query(answers): Query<Answers>,
) -> Result<Response, Fault> {
    let lang = permit.lang();
    if answers.is_empty() || answers.is_changing() {
        return Ok(visit::show(&app, &permit, pages::ask(lang, &answers, &FormErrors::new())));
    }
    if answers.from().is_none() {
        return Ok(visit::refuse(
            &app,
            &permit,
            pages::ask(lang, &answers, &FormErrors::one("from", t::from_missing(lang))),
        ));
    }
    let conn = app.db.reader().await?;
    let groups = list(&conn).await?;
    let areas: Vec<(&str, bool)> = groups.iter().map(|group| (group.area.as_str(), group.is_open())).collect();
    let mut advice = Vec::new();
    for group in answers.fitting(&areas).into_iter().take(BEST).filter_map(|index| groups.get(index)) {
        let next = find_next(&conn, group.id, app.clock.now(), app.clock.today(&permit.actor.zone())).await?;
        advice.push((group, next));
    }
    if advice.is_empty() {
        return Ok(visit::refuse(
            &app,
            &permit,
            pages::ask(lang, &answers, &FormErrors::one("work", t::topics_missing(lang))),
        ));
    }
    Ok(visit::show(&app, &permit, pages::answer(lang, &permit.actor.zone(), &answers, &advice)))
}
