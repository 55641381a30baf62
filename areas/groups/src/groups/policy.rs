//! Who may read about groups (everyone) and found one (stewards).

use kernel::access::{Place, Subject};
use kernel::action;
use kernel::actor::Actor;
use kernel::db::Db;
use kernel::faults::Fault;

use super::queries::{self, Group};

/// Groups are public, so every actor finds them.
impl Subject for Group {
    type Key = String;

    async fn find(db: &Db, _: &Actor, slug: &String) -> Result<Option<Self>, Fault> {
        Ok(queries::find_by_slug(&db.reader().await?, slug).await?)
    }

    fn place(&self) -> Place {
        Place::at(self.id.uuid())
    }
}

action! {
    /// Reading the list of groups.
    pub ListGroups = "groups.group.list", may Anyone
}

action! {
    /// Reading a group's public page.
    pub ShowGroup = "groups.group.show" on Group, may Anyone
}

action! {
    /// Founding a group.
    pub FoundGroup = "groups.group.create", may Steward
}
