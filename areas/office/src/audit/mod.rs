//! The audit log as it is read: all of it by stewards, that of a group by its lead and chair, and what somebody did or what
//! concerned them by that person. Looking at what is not one's own is an entry itself.

use kernel::routes::Routes;

mod handlers;
mod kinds;
mod pages;
mod policy;
mod queries;

pub fn routes() -> Routes {
    Routes::new()
        .get("/audit", handlers::list)
        .get("/audit.csv", handlers::file)
        .get("/groups/{group}/audit", handlers::list_of_group)
        .get("/groups/{group}/audit.csv", handlers::file_of_group)
        .get("/account/activity", handlers::list_own)
        .get("/account/activity.csv", handlers::file_own)
}
