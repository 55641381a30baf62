//! What somebody was told is not kept for ever.

pub mod jobs;
mod queries;
