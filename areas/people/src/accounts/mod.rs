//! Accounts: sign-up, the mail that proves an address, a new password by mail, and the person's own page.

use kernel::routes::Routes;

mod account;
mod addresses;
mod changes;
pub mod domain;
pub(crate) mod mails;
pub(crate) mod pages;
pub mod queries;
mod resets;
mod sign_up;

pub fn routes() -> Routes {
    Routes::new()
        .get("/sign-up", sign_up::new)
        .post("/sign-up", sign_up::create)
        .get("/verifications/new", sign_up::new_verification)
        .post("/verifications", sign_up::verify)
        .get("/password-resets/new", resets::new)
        .post("/password-resets", resets::create)
        .get("/passwords/new", resets::new_password)
        .post("/passwords", resets::set_password)
        .get("/account/password", changes::new)
        .post("/account/password", changes::create)
        .get("/account/address", addresses::new)
        .post("/account/address", addresses::create)
        .get("/account/address/proof", addresses::new_proof)
        .post("/account/address/proof", addresses::prove)
        .get("/account", account::show)
        .post("/account", account::update)
}
