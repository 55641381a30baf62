//! The thread of a topic, from the problem to what came of it: proposal, plans, activities, meetings, results. It stands on
//! the page of the proposal and of each activity.

mod pages;
mod queries;

pub use pages::{Reader, show};
pub use queries::{Thread, find_thread, find_thread_of_proposal};
