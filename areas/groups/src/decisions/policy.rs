//! Who may record what was decided (those who write the minutes), and who may read it (the group).
use kernel::action;

use crate::groups::queries::Group;
use crate::meetings::queries::Meeting;

action! {
    /// Recording what a meeting decided.
    pub RecordDecision = "groups.decision.create" on Meeting, may Lead | Chair | Oneself
}
action! {
    /// Reading what a group has decided.
    pub ListDecisions = "groups.decision.list" on Group, may Member | Chair | Lead
}
