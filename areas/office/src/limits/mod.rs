//! All limits and how often each refused somebody lately, for stewards. Printed from the table that the kernel counts by.

use axum::extract::State;
use axum::response::Response;
use kernel::access::Permit;
use kernel::action;
use kernel::app::App;
use kernel::faults::Fault;
use kernel::limits::RULES;
use kernel::routes::Routes;
use ui::visit;

mod pages;
mod queries;

pub use pages::lines;

action! {
    /// Reading the limits and how often they refused.
    pub ShowLimits = "office.limit.list", may Steward
}

pub fn routes() -> Routes {
    Routes::new().get("/office/limits", show)
}

async fn show(permit: Permit<ShowLimits>, State(app): State<App>) -> Result<Response, Fault> {
    let struck: Vec<_> =
        RULES.iter().map(|rule| (app.limits.struck(rule.limit, 1), app.limits.struck(rule.limit, 24))).collect();
    let standing = queries::find_standing(&app.db.reader().await?, app.clock.now()).await?;
    let (zone, is_on) = (permit.actor.zone(), app.config.limits);
    let page = pages::show(permit.lang(), &zone, is_on, &struck, standing.as_ref()).done(pages::done(&permit.visit));
    // What was counted changes without a commit, so this page is never kept.
    let mut response = visit::show(&app, &permit, page);
    response.extensions_mut().remove::<kernel::pagecache::Own>();
    Ok(response)
}
