//! The search over everything that this reader may see.

use axum::extract::State;
use axum::response::Response;
use kernel::access::Permit;
use kernel::action;
use kernel::app::App;
use kernel::faults::Fault;
use kernel::forms::Query;
use kernel::limits::{Limit, Network};
use kernel::paging::After;
use kernel::routes::Routes;
use serde::Deserialize;
use ui::visit;

mod pages;

action! {
    /// Searching.
    pub Search = "front.search.show", may Anyone
}

/// More words than anyone types; the rest is not looked for.
const WORDS: usize = 8;

#[derive(Default, Deserialize)]
#[serde(default)]
struct Asked {
    q: String,
    after: String,
}

pub fn routes() -> Routes {
    Routes::new().get("/search", show)
}

async fn show(
    permit: Permit<Search>,
    State(app): State<App>,
    Network(network): Network,
    Query(asked): Query<Asked>,
) -> Result<Response, Fault> {
    app.limits.take(Limit::Search, &network)?;
    let words: Vec<String> = places::fold(&asked.q).split_whitespace().take(WORDS).map(str::to_owned).collect();
    let hits = kernel::search::find(&app.db.reader().await?, &permit.actor, &words, &After::read(&asked.after))
        .await?
        .found()?;
    Ok(visit::show(&app, &permit, pages::show(permit.lang(), &permit.actor.zone(), &asked.q, &hits)))
}
