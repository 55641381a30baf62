//! The editions of a resource: each a file or a link with what changed in it. Earlier ones stay, so that what was cited is
//! still there.

use kernel::routes::Routes;

mod handlers;
pub mod pages;
pub mod queries;

pub fn routes() -> Routes {
    Routes::new()
        .get("/library/{resource}/editions/new", handlers::new)
        .post("/library/{resource}/editions", handlers::create)
        .get("/library/{resource}/editions/{number}", handlers::download)
        .get("/library/{resource}/editions/{number}/preview", handlers::preview)
}
