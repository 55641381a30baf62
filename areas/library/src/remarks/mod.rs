//! Remarks: what people say about a draft while it is open for comments. On screen they are comments.

use kernel::routes::Routes;

mod handlers;
pub mod hiding;
pub mod holding;
pub mod pages;
pub mod policy;
pub mod queries;
pub mod sources;

pub fn routes() -> Routes {
    Routes::new()
        .post("/library/{resource}/remarks", handlers::create)
        .post("/remarks/{remark}/withdrawals", handlers::withdraw)
}
