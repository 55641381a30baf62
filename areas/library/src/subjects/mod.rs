//! The subjects that resources and challenges are about, and which concepts of EuroVoc they stand for.

use axum::extract::State;
use axum::response::Response;
use kernel::access::Permit;
use kernel::action;
use kernel::app::App;
use kernel::routes::Routes;
use ui::visit;

pub mod pages;

action! {
    /// Reading the list of subjects.
    pub ListSubjects = "library.subject.list", may Anyone
}

pub fn routes() -> Routes {
    Routes::new().get("/subjects", list)
}

async fn list(permit: Permit<ListSubjects>, State(app): State<App>) -> Response {
    visit::show(&app, &permit, pages::list(permit.lang()))
}
