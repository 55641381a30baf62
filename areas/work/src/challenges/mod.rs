//! A challenge: what is hard for a government, in three sentences and a few subject terms, addressed to a group. Its page
//! says who has the same, who solved it and with what, and why these are alike. It belongs to the government, not to the
//! person who wrote it down.

use kernel::routes::Routes;

mod backings;
mod changes;
pub mod domain;
mod handlers;
pub mod hiding;
mod matches;
pub mod pages;
pub mod policy;
pub mod queries;
mod solutions;
pub mod sources;

pub fn routes() -> Routes {
    Routes::new()
        .get("/challenges", handlers::list)
        .get("/groups/{group}/challenges/new", handlers::new)
        .post("/groups/{group}/challenges", handlers::create)
        .post("/groups/{group}/challenges/matches", handlers::seek)
        .get("/challenges/{challenge}", handlers::show)
        .get("/challenges/{challenge}/changes/new", changes::new)
        .post("/challenges/{challenge}/changes", changes::create)
        .post("/challenges/{challenge}/withdrawals", changes::withdraw)
        .get("/challenges/{challenge}/solutions/new", solutions::new)
        .post("/challenges/{challenge}/solutions", solutions::create)
        .post("/challenges/{challenge}/reopenings", solutions::end)
        .get("/challenges/{challenge}/backings", backings::list)
        .post("/challenges/{challenge}/backings", backings::create)
        .post("/challenges/{challenge}/backings/endings", backings::end)
}
