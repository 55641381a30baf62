//! Dossiers: a law, an initiative, a programme or a funding instrument each, with where it stands and where that is read.

use kernel::routes::Routes;

pub mod domain;
mod handlers;
pub mod pages;
pub mod policy;
pub mod queries;
pub mod sources;

pub use handlers::compose;

pub fn routes() -> Routes {
    Routes::new()
        .get("/dossiers", handlers::list)
        .get("/dossiers/new", handlers::new)
        .post("/dossiers", handlers::create)
        .get("/dossiers/{dossier}", handlers::show)
        .get("/dossiers/{dossier}/edit", handlers::edit)
        .post("/dossiers/{dossier}/changes", handlers::change)
        .get("/dossiers/{dossier}/versions", handlers::versions)
}
