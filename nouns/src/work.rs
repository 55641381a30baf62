//! What happens to plans and proposals.

use crate::{ActivityId, GovernmentId, GroupId, MeetingId, MilestoneId, PlanId, ProposalId, ResultId};

event! { PlanOpened = "work.plan_opened", about "plan" by plan { plan: PlanId, group: GroupId } }
event! { PlanAdopted = "work.plan_adopted", about "plan" by plan { plan: PlanId, group: GroupId } }
event! { ProposalMade = "work.proposal_made", about "proposal" by proposal { proposal: ProposalId, group: GroupId } }
event! { ProposalSupported = "work.proposal_supported", about "proposal" by proposal { proposal: ProposalId, government: GovernmentId } }
event! { SupportEnded = "work.support_ended", about "proposal" by proposal { proposal: ProposalId, government: GovernmentId } }
event! { ProposalAccepted = "work.proposal_accepted", about "proposal" by proposal { proposal: ProposalId, activity: ActivityId } }
event! { ProposalDeclined = "work.proposal_declined", about "proposal" by proposal { proposal: ProposalId } }
event! { ProposalWithdrawn = "work.proposal_withdrawn", about "proposal" by proposal { proposal: ProposalId } }
event! { PlanDrafted = "work.plan_drafted", about "plan" by plan { plan: PlanId, group: GroupId } }
event! { PlanDiscussed = "work.plan_discussed", about "plan" by plan { plan: PlanId, group: GroupId } }
event! { PlanStarted = "work.plan_started", about "plan" by plan { plan: PlanId, group: GroupId } }
event! { PlanClosed = "work.plan_closed", about "plan" by plan { plan: PlanId, group: GroupId } }
event! { ReportDrafted = "work.report_drafted", about "plan" by plan { plan: PlanId, group: GroupId } }
event! { ActivityAdded = "work.activity_added", about "activity" by activity { activity: ActivityId, plan: PlanId, group: GroupId } }
event! { ActivityChanged = "work.activity_changed", about "activity" by activity { activity: ActivityId, group: GroupId } }
event! { ActivityMoved = "work.activity_moved", about "activity" by activity { activity: ActivityId, group: GroupId, state: String } }
event! { ActivityCarriedOver = "work.activity_carried_over", about "activity" by activity { activity: ActivityId, group: GroupId, to: ActivityId } }
event! { ContributionOffered = "work.contribution_offered", about "activity" by activity { activity: ActivityId, group: GroupId, government: GovernmentId } }
event! { ContributionEnded = "work.contribution_ended", about "activity" by activity { activity: ActivityId, group: GroupId, government: GovernmentId } }
event! { MilestoneAdded = "work.milestone_added", about "activity" by activity { activity: ActivityId, group: GroupId, milestone: MilestoneId } }
event! { MilestoneReached = "work.milestone_reached", about "activity" by activity { activity: ActivityId, group: GroupId, milestone: MilestoneId } }
event! { MilestoneRemoved = "work.milestone_removed", about "activity" by activity { activity: ActivityId, group: GroupId, milestone: MilestoneId } }
event! { ActivityMeetingLinked = "work.activity_meeting_linked", about "activity" by activity { activity: ActivityId, group: GroupId, meeting: MeetingId } }
event! { ActivityMeetingUnlinked = "work.activity_meeting_unlinked", about "activity" by activity { activity: ActivityId, group: GroupId, meeting: MeetingId } }
event! { ResultAdded = "work.result_added", about "activity" by activity { activity: ActivityId, group: GroupId, result: ResultId } }
event! { ResultRemoved = "work.result_removed", about "activity" by activity { activity: ActivityId, group: GroupId, result: ResultId } }
