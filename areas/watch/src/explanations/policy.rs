//! Who explains a dossier for a group: its lead and chair.

use kernel::access::{Place, Subject};
use kernel::action;
use kernel::actor::Actor;
use kernel::db::Db;
use kernel::faults::Fault;

use super::queries::{self, Group};
use crate::dossiers::queries::{Dossier, find_by_slug};

/// A dossier and the group that explains it.
pub struct Explained {
    pub dossier: Dossier,
    pub group: Group,
}

impl Subject for Explained {
    type Key = (String, String);

    async fn find(db: &Db, _: &Actor, (dossier, group): &(String, String)) -> Result<Option<Self>, Fault> {
        let conn = db.reader().await?;
        let (dossier, group) = (find_by_slug(&conn, dossier).await?, queries::find_group(&conn, group).await?);
        Ok(dossier.zip(group).map(|(dossier, group)| Self { dossier, group }))
    }

    fn place(&self) -> Place {
        Place::at(self.group.id.uuid())
    }
}

action! {
    /// Explaining a dossier for one's group.
    pub Explain = "watch.explanation.set" on Explained, may Lead | Chair, counts Post
}
