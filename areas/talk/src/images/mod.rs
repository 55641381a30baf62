//! Images in posts. One is put in while somebody writes and waits, seen only by them, until a post that shows it is sent. From
//! then on whoever reads the post sees it, and it goes with the words of the post. In the text it is Markdown with its key.

use kernel::routes::Routes;

mod adding;
mod deciding;
pub mod domain;
mod handlers;
mod jobs;
mod policy;
pub mod queries;

pub use adding::{Adding, receive};
pub use deciding::hear;
pub use jobs::FORGET;

pub fn routes() -> Routes {
    Routes::new().get("/images/{image}", handlers::show)
}
