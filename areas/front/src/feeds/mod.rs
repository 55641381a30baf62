//! Feeds (Atom, RFC 4287): what is new, for programs that ask again and again; for everyone, and behind a secret address
//! what its person may read at that moment.

use kernel::routes::Routes;

mod domain;
mod handlers;
mod pages;
mod policy;
pub mod queries;
mod writing;

pub fn routes() -> Routes {
    Routes::new()
        .get("/feeds", handlers::list)
        .get("/feeds/all.atom", handlers::all)
        .get("/feeds/{feed}/mine.atom", handlers::own)
        .get("/feeds/{feed}/search.atom", handlers::search)
        .get("/groups/{group}/feed.atom", handlers::group)
}
