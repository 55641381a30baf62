//! Facts of a dossier: what happens on a day, and who must do what by when. Each says where it is read and when that was
//! looked at.

use kernel::routes::Routes;

mod domain;
mod handlers;
pub mod pages;
mod policy;
pub mod queries;

pub use domain::{Sound, kinds};

pub fn routes() -> Routes {
    Routes::new()
        .get("/dossiers/{dossier}/facts/new", handlers::new)
        .post("/dossiers/{dossier}/facts", handlers::create)
        .get("/dossier-facts/{fact}/edit", handlers::edit)
        .post("/dossier-facts/{fact}/changes", handlers::change)
        .post("/dossier-facts/{fact}/endings", handlers::end)
}
