//! Who may make, fetch and delete backups: stewards, and the last two only when asked again.

use kernel::access::{Role, Subject};
use kernel::action;
use kernel::actor::Actor;
use kernel::db::Db;
use kernel::faults::Fault;
use nouns::BackupId;

use super::queries::{self, Backup};

/// A backup that was made, with its file.
impl Subject for Backup {
    type Key = BackupId;
    const KNOWN_TO: &'static [Role] = &[Role::Steward];

    async fn find(db: &Db, _: &Actor, id: &BackupId) -> Result<Option<Self>, Fault> {
        Ok(queries::find(&db.reader().await?, *id).await?)
    }
}

action! {
    /// Seeing which backups there are.
    pub ListBackups = "office.backup.list", may Steward
}
action! {
    /// Starting one.
    pub MakeBackup = "office.backup.create", may Steward
}
action! {
    /// Taking one away: everything about everyone leaves the instance.
    pub FetchBackup = "office.backup.fetch" on Backup, may Steward, asks again, is logged, if |_, backup| backup.state == "done"
}
action! {
    /// Deleting one.
    pub DeleteBackup = "office.backup.delete" on Backup, may Steward, asks again
}
