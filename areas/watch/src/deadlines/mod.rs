//! The days of all dossiers in one list and as a calendar, narrowed to what concerns somebody.

use kernel::routes::Routes;

mod handlers;
mod pages;
mod queries;

pub fn routes() -> Routes {
    Routes::new().get("/deadlines", handlers::list).get("/deadlines/all.ics", handlers::calendar)
}
