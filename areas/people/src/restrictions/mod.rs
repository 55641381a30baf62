//! Restriction of processing (GDPR, Art. 18): somebody's data are kept and not used for the time being. What the other areas
//! must leave out they know from the views `v_restrictions`, `v_persons` and `v_affiliations`; mails from `kernel::mail`.

use kernel::routes::Routes;

mod domain;
mod handlers;
mod mails;
mod pages;
mod policy;
pub mod queries;
mod stewards;

pub fn routes() -> Routes {
    Routes::new()
        .get("/account/restriction", handlers::show)
        .post("/account/restriction", handlers::create)
        .post("/account/restriction/endings", handlers::end)
        .get("/restrictions", stewards::list)
        .get("/restrictions/new", stewards::new)
        .post("/restrictions", stewards::create)
        .get("/restrictions/{person}/notifications/new", stewards::new_telling)
        .post("/restrictions/{person}/notifications", stewards::tell)
        .post("/restrictions/{person}/endings", stewards::end)
}
