//! Following a dossier: whoever does is told of its days a month and a week before.

use kernel::routes::Routes;

mod handlers;
pub mod jobs;
mod policy;
pub mod queries;

pub fn routes() -> Routes {
    Routes::new()
        .post("/dossiers/{dossier}/follows", handlers::follow)
        .post("/dossiers/{dossier}/follows/endings", handlers::unfollow)
}
