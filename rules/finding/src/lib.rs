//! Texts and questions, made comparable: folded words, their stems, what a question means, where its words stand. No I/O.
//!
#![doc = include_str!("../README.md")]

mod excerpt;
mod language;
mod near;
mod question;
mod read;
mod runs;

pub use excerpt::{Excerpt, Piece};
pub use language::{language_name, language_of};
pub use near::nearest;
pub use question::{QUESTION_BYTES, Question, Seek, corrected};
pub use read::{Read, read};
