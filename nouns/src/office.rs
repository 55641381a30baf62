//! What stewards do to the instance itself.

use kernel::jobs::JobId;

event! { JobRetried = "office.job_retried", about "job" by job { job: JobId } }
event! { JobDiscarded = "office.job_discarded", about "job" by job { job: JobId } }

/// The id of one file that an operator brought in.
pub enum Import {}

event! { FactsImported = "office.facts_imported", about "import" by import { import: kernel::ids::Id<Import> } }
event! {
/// A table was taken over, and so many of its rows were new.
RowsImported = "office.rows_imported", about "import" by import { import: kernel::ids::Id<Import>, table: String, rows: usize } }
