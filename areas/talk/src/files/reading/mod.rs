//! The words in files of posts, for the search. What nobody can read is found by its post alone.

mod jobs;

pub use jobs::{READ, enqueue};
