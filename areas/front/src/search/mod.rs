//! The search over everything that this reader may see.

use axum::extract::State;
use axum::response::Response;
use finding::Question;
use kernel::access::Permit;
use kernel::action;
use kernel::app::App;
use kernel::faults::Fault;
use kernel::forms::Query;
use kernel::limits::{Limit, Network};
use kernel::paging::After;
use kernel::routes::Routes;
use kernel::search::{self, Filter};
use serde::Deserialize;
use ui::visit;

mod asking;
pub mod pages;

pub use asking::ask_newest;
use asking::{ask, find_meant};

action! {
    /// Searching.
    pub Search = "front.search.show", may Anyone
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Typed {
    q: String,
    kind: String,
    group: String,
    area: String,
    country: String,
    language: String,
    year: String,
    /// Set where the words are looked for as they are, though nothing holds them.
    exact: String,
    after: String,
}

fn set(text: &str) -> Option<String> {
    (!text.is_empty()).then(|| text.to_owned())
}

impl Typed {
    /// What is no value of a filter narrows nothing.
    fn filter(&self) -> Filter {
        Filter {
            kind: set(&self.kind),
            group: self.group.parse().ok(),
            area: set(&self.area),
            country: set(&self.country),
            language: set(&self.language),
            year: self.year.parse().ok(),
        }
    }
}

pub fn routes() -> Routes {
    Routes::new().get("/search", show)
}

async fn show(
    permit: Permit<Search>,
    State(app): State<App>,
    Network(network): Network,
    Query(typed): Query<Typed>,
) -> Result<Response, Fault> {
    app.limits.take(Limit::Search, &network)?;
    let (filter, after) = (typed.filter(), After::read(&typed.after));
    let mut question = Question::parse(&typed.q);
    let conn = app.db.reader().await?;
    let there = search::list_languages(&conn).await?;
    let mut results = search::find(&conn, &permit.actor, &ask(&question, &there, &filter), &after).await?;
    let mut meant = None;
    if results.counted == 0
        && typed.exact.is_empty()
        && let Some(other) = find_meant(&conn, &permit.actor, &typed.q, &question, &there).await?
    {
        let other_question = Question::parse(&other);
        let found = search::find(&conn, &permit.actor, &ask(&other_question, &there, &filter), &after).await?;
        if found.counted > 0 {
            (results, question, meant) = (found, other_question, Some(other));
        }
    }
    drop(conn);
    results.page = results.page.found()?;
    let shown = pages::Shown {
        typed: &typed.q,
        exact: !typed.exact.is_empty(),
        question,
        filter,
        meant,
        results,
        saves: permit.actor.person().is_some(),
    };
    Ok(visit::show(&app, &permit, pages::show(permit.lang(), &permit.actor.zone(), &shown)))
}
