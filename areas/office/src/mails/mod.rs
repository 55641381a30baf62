//! Mail as stewards look after it: what waits and what failed, addresses that refuse it, and a mail to oneself that shows
//! whether mail leaves. Nothing outside is asked while somebody waits: the queue tells how it went.

use kernel::routes::Routes;

mod handlers;
mod pages;
mod policy;
mod queries;

pub fn routes() -> Routes {
    Routes::new().get("/office/mail", handlers::show).post("/office/test-mails", handlers::create)
}
