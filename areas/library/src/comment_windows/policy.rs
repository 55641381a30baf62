//! Who opens a draft for comments, and closes it again: those who answer for what the group publishes.

use kernel::action;

use crate::resources::policy::LEADING;
use crate::resources::queries::Resource;

action! {
    /// Opening a draft for comments, or changing until when.
    pub OpenComments = "library.comment_window.open" on Resource, by LEADING
}
action! {
    /// Closing it, and saying what became of the comments.
    pub CloseComments = "library.comment_window.close" on Resource, by LEADING
}
