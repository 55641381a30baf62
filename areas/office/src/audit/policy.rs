//! Who reads the log. A page and its file are two actions, so that the log tells which of them was taken.

use kernel::access::{Place, Subject};
use kernel::action;
use kernel::actor::Actor;
use kernel::db::Db;
use kernel::faults::Fault;

use super::queries::{self, Group};

impl Subject for Group {
    type Key = String;

    async fn find(db: &Db, _: &Actor, slug: &String) -> Result<Option<Self>, Fault> {
        Ok(queries::find_group(&db.reader().await?, slug).await?)
    }

    fn place(&self) -> Place {
        Place::at(self.id.uuid())
    }
}

action! {
    /// Reading the whole log.
    pub ListAll = "office.audit.list", may Steward, is logged
}
action! {
    /// Taking the whole log away as a file.
    pub ExportAll = "office.audit.export", may Steward, is logged
}
action! {
    /// Reading the log of a group.
    pub ListOfGroup = "office.group_audit.list" on Group, may Lead | Chair, is logged
}
action! {
    /// Taking the log of a group away as a file.
    pub ExportOfGroup = "office.group_audit.export" on Group, may Lead | Chair, is logged
}
action! {
    /// Reading what one did, and what concerned one.
    pub ListOwn = "office.activity.list", may Account
}
action! {
    /// Taking that away as a file.
    pub ExportOwn = "office.activity.export", may Account
}
