//! Tokens, with which programs act for a person: made for some scopes and some time, shown once, taken back at any time.

use kernel::routes::Routes;

pub mod domain;
mod handlers;
mod pages;
mod policy;
pub mod queries;

pub use handlers::used;

pub fn routes() -> Routes {
    Routes::new()
        .get("/account/tokens", handlers::list)
        .get("/account/tokens/new", handlers::new)
        .post("/account/tokens", handlers::create)
        .post("/account/tokens/{token}/revocations", handlers::revoke)
}
