//! Who reports: whoever may read a text, has signed in and has not written it.

use kernel::action;

use crate::things::Thing;

action! {
    /// Reading what one has reported, and what of one's own was hidden.
    pub ListReports = "moderation.report.list", may Account
}
action! {
    /// Reporting a text.
    pub ReportText = "moderation.report.create" on Thing, may Account, counts Request
}
