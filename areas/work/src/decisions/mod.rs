//! Decisions on proposals: lead and chair accept one into the year's work plan or decline it, each with an answer that is
//! mailed to the proposer; the proposer may withdraw.

use kernel::routes::Routes;

mod handlers;
pub mod pages;
pub mod policy;
pub mod queries;

pub fn routes() -> Routes {
    Routes::new()
        .post("/proposals/{proposal}/decisions", handlers::create)
        .post("/proposals/{proposal}/withdrawals", handlers::withdraw)
}
