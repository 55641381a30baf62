//! What stewards do to the instance itself.

use kernel::ids::PersonId;
use kernel::jobs::JobId;

use crate::BackupId;

event! { JobRetried = "office.job_retried", about "job" by job { job: JobId } }
event! { JobDiscarded = "office.job_discarded", about "job" by job { job: JobId } }

event! { BackupStarted = "office.backup_started", about "backup" by backup { backup: BackupId } }
event! { BackupMade = "office.backup_made", about "backup" by backup { backup: BackupId, bytes: i64 } }
event! { BackupFailed = "office.backup_failed", about "backup" by backup { backup: BackupId } }
event! { BackupDeleted = "office.backup_deleted", about "backup" by backup { backup: BackupId } }
event! {
    /// A steward has sent a mail to oneself, to see whether mail leaves.
    TestMailSent = "office.test_mail_sent", about "person" by person { person: PersonId }
}
/// The id of one time that the search index is made anew.
pub enum Rebuild {}

event! {
    /// The search index is made anew from the whole log.
    IndexRebuildBegun = "office.index_rebuild_begun", about "rebuild" by rebuild { rebuild: kernel::ids::Id<Rebuild> }
}

/// The id of one file that an operator brought in.
pub enum Import {}

event! { FactsImported = "office.facts_imported", about "import" by import { import: kernel::ids::Id<Import> } }
event! {
/// A table was taken over, and so many of its rows were new.
RowsImported = "office.rows_imported", about "import" by import { import: kernel::ids::Id<Import>, table: String, rows: usize } }
