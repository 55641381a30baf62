//! The items of an agenda: what is spoken about, how long, who presents it, with which material. Their clock times follow
//! from their order. Lead and chair make them; those for whom the meeting is read them.

use kernel::routes::Routes;

pub mod domain;
mod handlers;
pub mod pages;
mod policy;
pub mod queries;
pub mod sources;

pub use policy::ListItems;

pub fn routes() -> Routes {
    Routes::new()
        .get("/events/{event}/agenda-items", handlers::list)
        .post("/events/{event}/agenda-items", handlers::create)
        .get("/agenda-items/{item}", handlers::edit)
        .post("/agenda-items/{item}/changes", handlers::change)
        .post("/agenda-items/{item}/moves/up", handlers::move_up)
        .post("/agenda-items/{item}/moves/down", handlers::move_down)
        .post("/agenda-items/{item}/removals", handlers::remove)
}
