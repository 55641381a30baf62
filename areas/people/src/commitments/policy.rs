//! Who may report: those who speak for a signatory.

use kernel::action;

use crate::governments::queries::Government;

action! {
    /// Reporting what one's government does for a commitment.
    pub Report = "people.commitment_report.create" on Government, may Representative, counts Post
}
