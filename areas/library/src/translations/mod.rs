//! Translations: an edition in another language, as a file or a link of its own.

use kernel::routes::Routes;

mod handlers;
pub mod pages;
pub mod policy;
pub mod queries;

pub fn routes() -> Routes {
    Routes::new()
        .get("/library/{resource}/translations/new", handlers::new)
        .post("/library/{resource}/translations", handlers::create)
        .get("/library/{resource}/editions/{number}/{language}", handlers::download)
        .get("/library/{resource}/editions/{number}/{language}/preview", handlers::preview)
}
