//! Who may do what: every action with its roles, and every address with its action, printed from the constants that decide.

use axum::extract::State;
use axum::response::Response;
use kernel::access::Permit;
use kernel::action;
use kernel::app::App;
use kernel::faults::Fault;
use kernel::routes::Routes;
use ui::visit;

use crate::RouteTable;

mod pages;

action! {
    /// Reading who may do what.
    pub ShowRoles = "office.role.list", may Anyone
}

pub fn routes() -> Routes {
    Routes::new().get("/help/roles", show)
}

async fn show(permit: Permit<ShowRoles>, State(app): State<App>) -> Result<Response, Fault> {
    let table = app.part::<RouteTable>().ok_or_else(|| Fault::internal("no table of routes"))?;
    Ok(visit::show(&app, &permit, pages::show(permit.lang(), &table.0)))
}
