//! Who reads notices: each person their own.

use kernel::action;

action! {
    /// Reading what one was told.
    pub ListNotices = "notices.notice.list", may Account
}
action! {
    /// Marking what one was told as read.
    pub ReadNotices = "notices.notice.read", may Account
}
