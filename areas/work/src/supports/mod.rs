//! Support: a government stands behind a proposal. The first of its people to say so says it for all of it.

use kernel::routes::Routes;

pub mod domain;
mod handlers;
pub mod pages;
pub mod policy;
pub mod queries;

pub fn routes() -> Routes {
    Routes::new()
        .get("/proposals/{proposal}/supports", handlers::list)
        .post("/proposals/{proposal}/supports", handlers::create)
        .post("/proposals/{proposal}/supports/endings", handlers::end)
}
