//! Who may read dossiers (everyone), and who keeps them: lead and chair of the legal group, and stewards.

use kernel::access::{Place, Role, Subject};
use kernel::action;
use kernel::actor::Actor;
use kernel::db::Db;
use kernel::faults::Fault;
use nouns::GroupId;

use super::queries::{self, Dossier};

/// Those who keep the policy watch.
pub const KEEPERS: &[Role] = &[Role::Lead, Role::Chair, Role::Steward];

action! {
    /// Reading the list of dossiers.
    pub ListDossiers = "watch.dossier.list", may Anyone
}

/// Where standing counts: in the legal group, if there is one.
pub fn place(keeper: Option<GroupId>) -> Place {
    keeper.map_or(Place::INSTANCE, |group| Place::at(group.uuid()))
}

/// The policy watch as a whole.
pub struct Watch(pub Option<GroupId>);

impl Subject for Watch {
    type Key = ();

    async fn find(db: &Db, _: &Actor, (): &()) -> Result<Option<Self>, Fault> {
        Ok(Some(Self(queries::find_keeper(&db.reader().await?).await?)))
    }

    fn place(&self) -> Place {
        place(self.0)
    }
}

action! {
    /// Opening a dossier.
    pub OpenDossier = "watch.dossier.create" on Watch, by KEEPERS, counts Post
}

impl Subject for Dossier {
    type Key = String;

    async fn find(db: &Db, _: &Actor, slug: &String) -> Result<Option<Self>, Fault> {
        Ok(queries::find_by_slug(&db.reader().await?, slug).await?)
    }

    fn place(&self) -> Place {
        place(self.keeper)
    }
}

action! {
    /// Reading a dossier.
    pub ShowDossier = "watch.dossier.show" on Dossier, may Anyone
}
action! {
    /// Reading what a dossier said before.
    pub ListVersions = "watch.dossier.history" on Dossier, may Anyone
}
action! {
    /// Changing what a dossier says.
    pub ChangeDossier = "watch.dossier.update" on Dossier, by KEEPERS, counts Post
}
