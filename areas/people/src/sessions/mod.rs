//! Sessions: signing in with e-mail and password, signing out here or everywhere.

use kernel::routes::Routes;

pub(crate) mod handlers;
mod pages;
pub mod queries;

pub fn routes() -> Routes {
    Routes::new()
        .get("/sign-in", handlers::new)
        .post("/sign-in", handlers::create)
        .post("/sessions/endings", handlers::end)
        .post("/sessions/endings/all", handlers::end_all)
}
