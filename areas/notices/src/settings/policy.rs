//! Who sets levels: each person their own.

use kernel::action;

action! {
    /// Seeing how soon mail comes.
    pub ShowLevels = "notices.level.show", may Account
}
action! {
    /// Setting how soon mail comes.
    pub SetLevels = "notices.level.update", may Account
}
action! {
    /// Saying that one's address takes mail again.
    pub EndBounce = "notices.bounce.end", may Account
}
