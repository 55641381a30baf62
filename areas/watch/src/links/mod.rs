//! What here has to do with a dossier: resources, events and proposals. A proposal is shown to its readers only.

use kernel::routes::Routes;

mod domain;
mod handlers;
pub mod pages;
mod policy;
pub mod queries;

pub fn routes() -> Routes {
    Routes::new()
        .post("/dossiers/{dossier}/links", handlers::create)
        .post("/dossiers/{dossier}/links/endings", handlers::end)
}
