//! Texts with links of accounts of which little is known: they wait until lead or chair let them in or refuse them. Before
//! that they are nowhere but here.

use kernel::routes::Routes;

pub mod domain;
mod handlers;
pub mod holding;
pub mod pages;
mod policy;
pub mod queries;

pub fn routes() -> Routes {
    Routes::new().get("/held-texts/{held}", handlers::show).post("/held-texts/{held}/decisions", handlers::decide)
}
