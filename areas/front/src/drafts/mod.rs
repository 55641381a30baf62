//! What somebody has written and not sent yet: kept from any form that has drafts, listed for its person, and let go. The
//! drafts themselves are the kernel's; the forms are those of the areas.

use kernel::routes::Routes;

mod handlers;
mod pages;
mod policy;

pub fn routes() -> Routes {
    Routes::new()
        .post("/drafts", handlers::keep)
        .get("/account/drafts", handlers::list)
        .post("/account/drafts/{draft}/endings", handlers::end)
}
