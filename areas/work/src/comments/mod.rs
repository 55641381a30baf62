//! Comments: what the readers of a proposal say about it. Plain text; its author can withdraw it, which leaves a mark.

use kernel::routes::Routes;

pub mod domain;
mod handlers;
pub mod hiding;
pub mod holding;
pub mod pages;
pub mod policy;
pub mod queries;
pub mod sources;

pub fn routes() -> Routes {
    Routes::new()
        .post("/proposals/{proposal}/comments", handlers::create)
        .post("/comments/{comment}/withdrawals", handlers::withdraw)
}
