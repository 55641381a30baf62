//! The start page: what this is, what one can do, what happens next.

use axum::extract::State;
use axum::response::Response;
use kernel::access::Permit;
use kernel::action;
use kernel::app::App;
use kernel::faults::Fault;
use kernel::routes::Routes;
use ui::visit;

mod pages;
mod queries;

action! {
    /// Reading the start page.
    pub ShowHome = "front.home.show", may Anyone
}

pub fn routes() -> Routes {
    Routes::new().get("/", show)
}

async fn show(permit: Permit<ShowHome>, State(app): State<App>) -> Result<Response, Fault> {
    let conn = app.db.reader().await?;
    let zone = permit.actor.zone();
    let shown = pages::Shown {
        counts: queries::counts(&conn).await?,
        groups: queries::list_groups(&conn).await?,
        events: queries::list_events(&conn, app.clock.today(&zone)).await?,
        news: queries::list_news(&conn).await?,
        accounts: if app.config.demo { queries::list_demo_accounts(&conn).await? } else { Vec::new() },
        zone,
        is_visitor: permit.actor.signed().is_none(),
    };
    Ok(visit::show(&app, &permit, pages::show(permit.lang(), &app.config.instance, &shown)))
}
