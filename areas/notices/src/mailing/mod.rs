//! Mail: at once, or one digest a day in the morning of the reader. What was put into the queue and the mark that says so
//! are kept together, so that nothing is sent twice after a crash.

pub mod due;
pub mod jobs;
mod letters;
pub mod queries;
