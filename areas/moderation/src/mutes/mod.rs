//! Muting: somebody does not want to read what another person writes. It is nobody else's business, so nothing tells it:
//! no event says whom, no list is longer or shorter for the other one.

use kernel::routes::Routes;

mod handlers;
mod pages;
mod policy;
pub mod queries;

pub fn routes() -> Routes {
    Routes::new()
        .get("/mutes", handlers::list)
        .post("/texts/{kind}/{text}/mutes", handlers::create)
        .post("/mutes/{mute}/endings", handlers::end)
}
