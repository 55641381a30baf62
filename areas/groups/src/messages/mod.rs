//! A message to everyone in a group: written by lead or chair, mailed in batches by a job.

use kernel::routes::Routes;

mod handlers;
pub mod jobs;
mod pages;
pub mod policy;
pub mod queries;

pub fn routes() -> Routes {
    Routes::new().get("/groups/{group}/messages", handlers::list).post("/groups/{group}/messages", handlers::create)
}
