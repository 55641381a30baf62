//! The registers of governments and organisations as stewards keep them: registering a government by hand, correcting, and
//! merging two that are one with all that hangs on them.

use kernel::routes::Routes;

pub mod domain;
mod governments;
mod merging;
mod organisations;
pub mod pages;
pub mod policy;
mod queries;

pub fn routes() -> Routes {
    Routes::new()
        .get("/governments/new", governments::new)
        .post("/governments", governments::create)
        .get("/governments/{government}/corrections/new", governments::edit)
        .post("/governments/{government}/corrections", governments::correct)
        .get("/governments/{government}/mergers/new", merging::new_government)
        .post("/governments/{government}/mergers", merging::merge_governments)
        .get("/organisations/{organisation}/corrections/new", organisations::edit)
        .post("/organisations/{organisation}/corrections", organisations::correct)
        .get("/organisations/{organisation}/mergers/new", merging::new_organisation)
        .post("/organisations/{organisation}/mergers", merging::merge_organisations)
}
