//! Passkeys: keys that a device keeps and opens for its owner only, by a finger, a face or a code. One is worth both factors.
//! Adding, naming and removing them, signing in with one, and showing one where it is asked again.

use kernel::routes::Routes;

mod accepting;
pub mod domain;
mod handlers;
mod mails;
pub mod pages;
mod policy;
pub mod queries;
mod shows;

pub fn routes() -> Routes {
    Routes::new()
        .post("/passkey-challenges", shows::challenge)
        .post("/sign-in/passkeys", shows::sign_in)
        .post("/proofs/passkeys", shows::prove)
        .get("/account/passkeys", handlers::list)
        .get("/account/passkeys/new", handlers::new)
        .post("/account/passkeys/challenges", handlers::challenge)
        .post("/account/passkeys", handlers::create)
        .get("/passkeys/{passkey}/changes/new", handlers::edit)
        .post("/passkeys/{passkey}", handlers::rename)
        .get("/passkeys/{passkey}/endings/new", handlers::ask_end)
        .post("/passkeys/{passkey}/endings", handlers::end)
}
