//! How the program is, and by which rules it runs: what the settings say and where they are changed. Nothing secret of them
//! is shown, and nothing is changed here.

use axum::extract::State;
use axum::response::Response;
use jiff::Timestamp;
use kernel::access::Permit;
use kernel::action;
use kernel::app::App;
use kernel::config::Config;
use kernel::faults::Fault;
use kernel::pagecache::Own;
use kernel::routes::Routes;
use ui::visit;

use crate::operations;

mod pages;

action! {
    /// Seeing how the program is.
    pub ShowHealth = "office.health.show", may Steward
}
action! {
    /// Seeing by which rules it runs.
    pub ShowRules = "office.rule.list", may Steward
}

pub fn routes() -> Routes {
    Routes::new().get("/office/health", show).get("/office/rules", show_rules)
}

/// How the program is.
pub struct Shown<'a> {
    pub version: &'static str,
    pub started_at: Timestamp,
    pub now: Timestamp,
    pub engine: &'static str,
    pub migrations: usize,
    pub pending: usize,
    pub config: &'a Config,
    /// Whether what looks through uploads answers; nothing where none is set.
    pub scanner: Option<bool>,
    pub zone: jiff::tz::TimeZone,
}

async fn show(permit: Permit<ShowHealth>, State(app): State<App>) -> Result<Response, Fault> {
    let operations = operations::of(&app)?;
    let engine = app.db.reader().await?.engine();
    let shown = Shown {
        version: operations.version,
        started_at: operations.started_at,
        now: app.clock.now(),
        engine,
        migrations: operations.migrations.len(),
        pending: app.db.pending(operations.migrations).await?,
        config: &app.config,
        scanner: app.files.guard_answers().await,
        zone: permit.actor.zone(),
    };
    let mut response = visit::show(&app, &permit, pages::show(permit.lang(), &shown));
    // The time goes on without anything becoming old.
    response.extensions_mut().remove::<Own>();
    Ok(response)
}

async fn show_rules(permit: Permit<ShowRules>, State(app): State<App>) -> Result<Response, Fault> {
    Ok(visit::show(&app, &permit, pages::rules(permit.lang(), &app.config)))
}
