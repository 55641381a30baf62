//! The second factor: an app that shows codes, and recovery codes on paper. Setting it up, making new recovery codes,
//! switching it off, and a steward who switches it off for somebody who lost everything.

use kernel::routes::Routes;

pub(crate) mod accepting;
mod domain;
mod handlers;
pub(crate) mod jobs;
pub(crate) mod locking;
pub(crate) mod mails;
mod pages;
mod policy;
pub mod queries;
mod removals;

pub fn routes() -> Routes {
    Routes::new()
        .get("/account/second-factor", handlers::show)
        .get("/account/second-factor/new", handlers::new)
        .post("/account/second-factor/secrets", handlers::begin)
        .post("/account/second-factor", handlers::confirm)
        .get("/account/second-factor/endings/new", handlers::ask_end)
        .post("/account/second-factor/endings", handlers::end)
        .get("/account/recovery-codes/new", handlers::ask_codes)
        .post("/account/recovery-codes", handlers::create_codes)
        .get("/second-factor-removals/new", removals::new)
        .post("/second-factor-removals", removals::create)
}
