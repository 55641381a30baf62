//! The declaration: what governments commit to, area by area, and how many do.

use kernel::routes::Routes;

mod handlers;
mod pages;
mod queries;

pub fn routes() -> Routes {
    Routes::new().get("/declaration", handlers::show)
}
