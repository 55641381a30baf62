//! Other groups that a resource is of, beside the one that keeps it. It stands in the lists of each; what is for a group is for
//! the people of each. Only the one that keeps it drafts, changes and publishes it. Those who may change it say which groups;
//! lead and chair of another take theirs off again.

use kernel::routes::Routes;

pub mod domain;
mod handlers;
pub mod pages;
pub mod policy;
pub mod queries;

pub use handlers::{announce, keep};

pub fn routes() -> Routes {
    Routes::new().post("/library/{resource}/groups/{group}/removals", handlers::remove)
}
