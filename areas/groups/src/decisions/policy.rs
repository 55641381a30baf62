//! Who may record what was decided (those who write the minutes), and who may read it (the group).

use crate::groups::policy::at_a_group;
use crate::meetings::policy::at_an_event;

at_an_event! {
    /// Recording what a meeting decided.
    RecordDecision = "groups.decision.create", may Lead | Chair | Oneself
}
at_a_group! {
    /// Reading what a group has decided.
    ListDecisions = "groups.decision.list", may Member | Chair | Lead
}
