//! Who sets levels: each person their own.

use kernel::open_action;

open_action! {
    /// Seeing how soon mail comes.
    pub ShowLevels = "notices.level.show", may Account
}
open_action! {
    /// Setting how soon mail comes.
    pub SetLevels = "notices.level.update", may Account
}
open_action! {
    /// Saying that one's address takes mail again.
    pub EndBounce = "notices.bounce.end", may Account
}
