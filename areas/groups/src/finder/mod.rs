//! Who should join: three questions, and the groups that fit, why, their next meeting, and one thing to do today.
//! Works without an account and without a script; what is answered stands in the address and is kept nowhere.

use kernel::routes::Routes;

mod domain;
mod handlers;
mod pages;

pub fn routes() -> Routes {
    Routes::new().get("/join", handlers::show)
}
