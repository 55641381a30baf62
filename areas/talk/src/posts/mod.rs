//! A post: what somebody says in a discussion, in Markdown. Its author can change it, which keeps the earlier texts, and
//! withdraw it, which takes the words out and leaves the place.

use kernel::routes::Routes;

mod answers;
mod changes;
mod handlers;
pub mod hiding;
pub mod holding;
mod jobs;
pub mod pages;
pub mod policy;
pub mod queries;
pub mod quotes;
pub mod sources;
pub mod withdrawing;
pub mod writing;

pub use jobs::INDEX;

pub fn routes() -> Routes {
    Routes::new()
        .post("/discussions/{discussion}/posts", handlers::create)
        .post("/posts/{post}/withdrawals", handlers::withdraw)
        .get("/posts/{post}/changes", changes::list)
        .get("/posts/{post}/changes/new", changes::new)
        .post("/posts/{post}/changes", changes::create)
        .post("/posts/{post}/acceptances", answers::accept)
        .post("/posts/{post}/keepings", answers::keep)
}
