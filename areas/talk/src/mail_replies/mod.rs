//! Answers by mail. What the mails about a discussion have as the address to answer to is sealed for one person; who writes
//! there from their own address writes a post, if they may at that moment. Else they get back what they wrote, and why.

mod letters;
mod mailboxes;
mod queries;

pub use letters::{Why, said};
pub use mailboxes::{MAILBOX, give_back};
