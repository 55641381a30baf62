//! What happens to plans and proposals.

use crate::{ActivityId, GovernmentId, GroupId, PlanId, ProposalId};

event! { PlanOpened = "work.plan_opened", about "plan" by plan { plan: PlanId, group: GroupId } }
event! { PlanAdopted = "work.plan_adopted", about "plan" by plan { plan: PlanId, group: GroupId } }
event! { ProposalMade = "work.proposal_made", about "proposal" by proposal { proposal: ProposalId, group: GroupId } }
event! { ProposalSupported = "work.proposal_supported", about "proposal" by proposal { proposal: ProposalId, government: GovernmentId } }
event! { SupportEnded = "work.support_ended", about "proposal" by proposal { proposal: ProposalId, government: GovernmentId } }
event! { ProposalAccepted = "work.proposal_accepted", about "proposal" by proposal { proposal: ProposalId, activity: ActivityId } }
event! { ProposalDeclined = "work.proposal_declined", about "proposal" by proposal { proposal: ProposalId } }
event! { ProposalWithdrawn = "work.proposal_withdrawn", about "proposal" by proposal { proposal: ProposalId } }
