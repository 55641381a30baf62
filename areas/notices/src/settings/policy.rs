//! Who sets levels: each person their own.

use kernel::access::{Action, Place, Role};
use kernel::action;
use kernel::actor::Actor;
use kernel::db::Db;
use kernel::faults::Fault;
use nouns::PersonId;

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

/// Saying for somebody else that their address takes mail again.
pub enum ClearBounce {}

impl Action for ClearBounce {
    const NAME: &'static str = "notices.bounce.clear";
    const MAY: &'static [Role] = &[Role::Steward];
    type Key = PersonId;
    type Target = ();

    /// Whether there is one is found when it is cleared.
    async fn load(_: &Db, _: &Actor, _: &PersonId) -> Result<Option<()>, Fault> {
        Ok(Some(()))
    }

    fn place((): &()) -> Place {
        Place::INSTANCE
    }
}
