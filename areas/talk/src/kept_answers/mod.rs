//! The knowledge base of a group: questions with the answers that it keeps to look up. Each is read by whoever may read the
//! discussion that it comes from, and says what is said there now.

use kernel::routes::Routes;

mod handlers;
pub mod pages;
pub mod policy;
pub mod queries;
pub mod sources;

pub fn routes() -> Routes {
    Routes::new()
        .get("/groups/{group}/answers", handlers::list)
        .get("/answers/{answer}", handlers::show)
        .post("/answers/{answer}/endings", handlers::end)
}
