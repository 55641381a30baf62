//! Files in posts: images, which are shown in the text, and others, which readers download. One is put in while somebody writes
//! and waits, seen only by them, until a post that names it is sent; those of a mail come with the post that it becomes. From
//! then on whoever reads the post gets it, and it goes with the words of the post. In the text it is Markdown with its key.

use kernel::routes::Routes;

mod adding;
mod deciding;
pub mod domain;
mod handlers;
mod jobs;
pub mod mailed;
mod policy;
pub mod queries;
mod reading;

pub use adding::{Adding, receive};
pub use deciding::hear;
pub use jobs::FORGET;
pub use reading::{READ, enqueue};

pub fn routes() -> Routes {
    Routes::new().get("/images/{image}", handlers::show_image).get("/files/{file}", handlers::show)
}
