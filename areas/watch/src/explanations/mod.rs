//! What a dossier means, in the words of a group: each group has one text, which its lead or chair write.

use kernel::routes::Routes;

mod handlers;
pub mod hiding;
mod pages;
pub mod policy;
pub mod queries;
pub mod sources;

pub fn routes() -> Routes {
    Routes::new()
        .get("/dossiers/{dossier}/explanations/{group}/edit", handlers::edit)
        .post("/dossiers/{dossier}/explanations/{group}", handlers::set)
}
