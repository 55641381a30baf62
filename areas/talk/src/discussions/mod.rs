//! A discussion: what somebody wants to talk about with a group, or asks it. It is read by the group, or by everyone.

use kernel::routes::Routes;

pub mod domain;
mod echoes;
mod followings;
pub mod handlers;
pub mod pages;
pub mod policy;
pub mod queries;
mod states;
mod topics;

pub fn routes() -> Routes {
    Routes::new()
        .get("/groups/{group}/discussions", handlers::list)
        .get("/groups/{group}/discussions/new", handlers::new)
        .post("/groups/{group}/discussions", handlers::create)
        .get("/discussions/{discussion}", handlers::show)
        .post("/discussions/{discussion}/visits", handlers::visited)
        .post("/discussions/{discussion}/followings", followings::create)
        .post("/discussions/{discussion}/followings/endings", followings::end)
        .post("/discussions/{discussion}/closings", states::close)
        .post("/discussions/{discussion}/reopenings", states::reopen)
        .post("/discussions/{discussion}/echoes", echoes::create)
        .post("/discussions/{discussion}/echoes/endings", echoes::end)
}
