//! A disk that is full. Each write fails then, so it is said once, in words by which somebody can mend it, and once more when a
//! write has succeeded again.

use std::sync::atomic::{AtomicBool, Ordering};

static IS_FULL: AtomicBool = AtomicBool::new(false);

/// A write was refused because there is no room. `what` is full.
pub(super) fn note(what: &str) {
    if !IS_FULL.swap(true, Ordering::Relaxed) {
        tracing::error!(
            "{what} is full, so nothing can be written; what is there can still be read. Free some room or make the disk \
             larger. Nothing needs to be started anew: the program goes on as soon as there is room."
        );
    }
}

/// A write has succeeded.
pub(super) fn end() {
    if IS_FULL.swap(false, Ordering::Relaxed) {
        tracing::warn!("there is room on the disk again, and the program writes");
    }
}
