//! The search of the reference geography over HTTP. It is in memory and asks no database.

use axum::extract::State;
use axum::response::{Html, IntoResponse, Response};
use kernel::access::Permit;
use kernel::action;
use kernel::app::App;
use kernel::faults::Fault;
use kernel::forms::Query;
use kernel::limits::{Limit, Network};
use places::{Country, Degurba, Gazetteer, SizeBand};
use serde::Deserialize;
use ui::visit;

use super::pages;
use crate::governments::queries::list_without_unit;

action! {
    /// Searching the reference geography.
    pub SearchPlaces = "people.place.list", may Anyone
}

const ROWS: usize = 50;
const OPTIONS: usize = 8;

/// What is searched for, as it stands in the address.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Search {
    pub name: String,
    pub country: String,
    pub size: String,
    pub degurba: String,
    pub nuts: String,
}

impl Search {
    fn query(&self, limit: usize) -> places::Query<'_> {
        let nuts = self.nuts.trim();
        places::Query {
            text: &self.name,
            country: Country::parse(&self.country),
            size: SizeBand::parse(&self.size),
            degurba: Degurba::parse(&self.degurba),
            nuts: (!nuts.is_empty()).then_some(nuts),
            limit,
            ..places::Query::default()
        }
    }
}

pub async fn list(
    permit: Permit<SearchPlaces>,
    State(app): State<App>,
    Network(network): Network,
    Query(search): Query<Search>,
) -> Result<Response, Fault> {
    app.limits.take(Limit::Search, &network)?;
    let gazetteer = Gazetteer::shipped().map_err(Fault::internal)?;
    let found = gazetteer.search(&search.query(ROWS));
    Ok(visit::show(&app, &permit, pages::list(permit.lang(), &search, &found)))
}

/// The proposals of a type-ahead: registered governments without a unit, then units.
pub async fn options(
    permit: Permit<SearchPlaces>,
    State(app): State<App>,
    Network(network): Network,
    Query(search): Query<Search>,
) -> Result<Response, Fault> {
    app.limits.take(Limit::Search, &network)?;
    let gazetteer = Gazetteer::shipped().map_err(Fault::internal)?;
    let folded = places::fold(&search.name);
    let by_hand =
        if folded.is_empty() { Vec::new() } else { list_without_unit(&app.db.reader().await?, &folded).await? };
    let found = gazetteer.search(&search.query(OPTIONS));
    Ok(Html(pages::options(permit.lang(), &by_hand, &found).into_string()).into_response())
}
