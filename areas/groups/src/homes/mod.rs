//! The private space of a group: the home of its members, and the desk of its lead and chair. What other areas own is read
//! through their views.

use kernel::routes::Routes;

mod handlers;
pub mod news;
mod pages;
pub mod policy;
mod queries;

pub fn routes() -> Routes {
    Routes::new()
        .get("/groups/{group}/home", handlers::home)
        .post("/groups/{group}/visits", handlers::visited)
        .get("/groups/{group}/desk", handlers::desk)
}
