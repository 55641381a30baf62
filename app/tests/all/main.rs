//! The program as a whole: through its front door, on both databases.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on should stop at once"
)]

mod hijack;
mod killed;
mod plans;
mod routes;
mod served;
mod standing;
