//! The reference geography: units from which a government can be registered, found by name in any spelling.

use kernel::routes::Routes;

mod handlers;
pub mod pages;

pub fn routes() -> Routes {
    Routes::new().get("/places", handlers::list).get("/places/options", handlers::options)
}
