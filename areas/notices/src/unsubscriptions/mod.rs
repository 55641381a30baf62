//! Ending mail by the link in it, without signing in. Mail programs press the button themselves (RFC 8058), so the same
//! address answers to reading and to sending. The link can end mail of one kind for one person, and nothing else.

use kernel::routes::Routes;

mod handlers;
mod pages;
mod policy;
pub mod queries;
pub mod seal;

pub fn routes() -> Routes {
    Routes::new()
        .get("/unsubscriptions/{unsubscription}", handlers::show)
        .post("/unsubscriptions/{unsubscription}", handlers::create)
}
