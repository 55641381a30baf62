//! People as stewards look after them: found by name or mail, with standing, devices and second factor. Stewards end sessions
//! and send the link once more that confirms an address. Nobody's password is seen or set here.

use kernel::routes::Routes;

mod handlers;
pub mod pages;
mod policy;
mod queries;

pub fn routes() -> Routes {
    Routes::new()
        .get("/people", handlers::list)
        .get("/people/{person}", handlers::show)
        .post("/people/{person}/sign-outs", handlers::sign_out)
        .post("/people/{person}/verifications", handlers::verify)
}
