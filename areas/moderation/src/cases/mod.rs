//! Cases: what was reported, decided by lead or chair of the group, or by a steward. A text is hidden or let stand, with a
//! reason. Its author appeals once, and somebody else decides. Nobody decides about what they wrote.

use kernel::routes::Routes;

mod appeals;
pub mod domain;
mod handlers;
pub mod mails;
pub mod pages;
pub mod policy;
pub mod queries;

pub fn routes() -> Routes {
    Routes::new()
        .get("/cases", handlers::list_all)
        .get("/groups/{group}/cases", handlers::list)
        .get("/cases/{case}", handlers::show)
        .post("/cases/{case}/decisions", handlers::decide)
        .post("/cases/{case}/appeals", appeals::create)
}
