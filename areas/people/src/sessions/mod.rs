//! Sessions: signing in with e-mail, password and perhaps a code, the own devices, signing out, and being asked again.

use kernel::routes::Routes;

mod codes;
mod devices;
pub(crate) mod handlers;
pub(crate) mod pages;
pub(crate) mod proofs;
pub mod queries;
pub(crate) mod usual;

pub fn routes() -> Routes {
    Routes::new()
        .get("/sign-in", handlers::new)
        .post("/sign-in", handlers::create)
        .get("/sign-in/code", codes::new)
        .post("/sign-in/code", codes::create)
        .get("/account/devices", devices::list)
        .post("/sessions/endings", handlers::end)
        .post("/sessions/endings/all", handlers::end_all)
        .post("/sessions/endings/others", devices::end_others)
        .post("/sessions/{session}/endings", devices::end)
        .get("/proofs/new", proofs::new)
        .post("/proofs", proofs::create)
}
